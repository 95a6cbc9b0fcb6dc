import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang } from '../../model/index.js';
import { configError } from './config-error.js';

/** The maximum size in bytes; the largest real ones have about ten thousand. */
const MOST_BYTES = 262_144;

/** Configurations that are programs: they are executed and therefore must be given explicitly. */
const PROGRAMS = ['.js', '.mjs', '.cjs'];

const MESSAGES = {
  en: {
    program:
      'a configuration that is a program is run only where the call names it: call with --config, or write it as JSON, YAML or TOML',
    noFile: 'a configuration has to be a file',
    tooLarge: `a configuration has at most ${MOST_BYTES} bytes`,
  },
  vi: {
    program:
      'cấu hình là chương trình chỉ được chạy khi lệnh nêu tên nó: hãy dùng --config, hoặc viết lại bằng JSON, YAML hay TOML',
    noFile: 'cấu hình phải là tệp',
    tooLarge: `cấu hình có tối đa ${MOST_BYTES} byte`,
  },
} as const satisfies Record<Lang, unknown>;

/** Whether a configuration is a program, judging by its name. */
export const isProgram = (path: string): boolean => PROGRAMS.includes(extname(path).toLowerCase());

/** The error for a program that was not given by the call. */
export const programError = (path: string, lang: Lang): Error =>
  configError([`${path}: ${MESSAGES[lang].program}`]);

/** Node 20 only gives the offset of JSON errors. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const said = thrown instanceof Error ? thrown.message : String(thrown);
    const offset = /at position (\d+)(?! \(line)/u.exec(said)?.[1];
    if (offset === undefined) throw thrown;
    const before = text.slice(0, Number(offset)).split('\n');
    const place = `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1}`;
    throw new Error(`${said} (${place})`, { cause: thrown });
  }
};

const parseToml = async (text: string): Promise<unknown> => {
  const { parse: read, TomlError } = await import('smol-toml');
  try {
    return read(text);
  } catch (thrown) {
    if (!(thrown instanceof TomlError)) throw thrown;
    const { line, column } = thrown;
    const said = thrown.message.split('\n')[0] ?? '';
    throw new Error(`${said} (line ${line} column ${column})`, { cause: thrown });
  }
};

const parse = async (path: string, text: string): Promise<unknown> => {
  switch (extname(path).toLowerCase()) {
    case '.yaml':
    case '.yml':
      return (await import('yaml')).parse(text, { logLevel: 'error' });
    case '.toml':
      return parseToml(text);
    default:
      return parseJson(text);
  }
};

/**
 * Reads a configuration file: JSON, YAML or TOML by its name, or the export of a program.
 *
 * @returns `null` if the file is empty
 */
export const readConfigFile = async (path: string, lang: Lang): Promise<unknown> => {
  if (isProgram(path)) return (await import(pathToFileURL(path).href)).default;
  const status = await stat(path);
  if (!status.isFile()) throw new Error(MESSAGES[lang].noFile);
  if (status.size > MOST_BYTES) throw new Error(MESSAGES[lang].tooLarge);
  const text = (await readFile(path, 'utf8')).replace(/^\u{feff}/u, '');
  return text.trim() === '' ? null : parse(path, text);
};
