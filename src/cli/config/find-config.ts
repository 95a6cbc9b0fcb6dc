import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Lang } from '../../model/index.js';
import { type Config, emptyConfig, isPreset, mergeConfigs, readConfig } from '../../validate/index.js';
import { configError } from './config-error.js';
import { isProgram, programError, readConfigFile } from './read-file.js';

/** A configuration and the folder that its globs are relative to. */
export interface FoundConfig {
  readonly config: Config;
  readonly folder: string;
}

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

const PACKAGE_FILE = 'package.json';

/** What is looked for in each folder, upwards from a document. The programs are not run, but said not to be. */
const SEARCH_PLACES = [
  'plan-parse.config.json',
  'plan-parse.config.yaml',
  'plan-parse.config.yml',
  'plan-parse.config.toml',
  PACKAGE_FILE,
  'plan-parse.config.js',
  'plan-parse.config.mjs',
  'plan-parse.config.cjs',
];

/** Configurations that one may rest on, those that these rest on among them. */
const MOST_BASES = 50;

const TOO_MANY_BASES = {
  en: `extends more than ${MOST_BASES} configurations`,
  vi: `kế thừa hơn ${MOST_BASES} cấu hình`,
} as const satisfies Record<Lang, string>;

/** The most faults of a configuration that are listed: whoever has mended these runs the command again. */
const MOST_PROBLEMS = 20;

/** How a configuration is read, with all that it extends. */
interface Reading {
  /** Whether the call names it, so that programs are run. */
  readonly isNamed: boolean;
  /** Configurations that were read for it. */
  bases: number;
}

/** Finds and reads configuration files. */
export interface ConfigLoader {
  /** The configuration nearest to a document, upwards from its folder; the empty one where there is none. */
  readonly near: (document: string) => Promise<FoundConfig>;
  /** The configuration in a file of any name. */
  readonly inFile: (path: string) => Promise<FoundConfig>;
}

/** Makes a loader that reads every file once. Its functions reject with a {@link ConfigError}. */
export function makeConfigLoader(lang: Lang): ConfigLoader {
  const files = new Map<string, Promise<unknown>>();
  const known = new Map<string, Promise<FoundConfig | null>>();

  /** What a file holds: of a package what stands there for this program. `undefined` where there is nothing. */
  const contentOf = async (path: string, { isNamed }: Reading): Promise<unknown> => {
    if (!isNamed && isProgram(path)) throw programError(path, lang);
    const reading = files.get(path) ?? readConfigFile(path, lang);
    files.set(path, reading);
    const content = await reading.catch((thrown: unknown) => {
      throw configError([`${path}: ${messageOf(thrown).split('\n')[0]}`]);
    });
    if (basename(path) !== PACKAGE_FILE) return content ?? undefined;
    return typeof content === 'object' && content !== null && Object.hasOwn(content, 'planParse')
      ? (content as { readonly planParse: unknown }).planParse
      : undefined;
  };

  const check = (path: string, value: unknown): Config => {
    const reading = readConfig(value);
    if (reading.ok) return reading.config;
    throw configError(
      reading.problems
        .slice(0, MOST_PROBLEMS)
        .map(({ at, message }) => `${path}: ${at === '' ? '' : `${at}: `}${message[lang]}`),
    );
  };

  /** Lays a configuration over those that it extends; one that extends itself is read once. */
  const withBases = async (
    path: string,
    value: unknown,
    above: ReadonlySet<string>,
    reading: Reading,
  ): Promise<Config> => {
    const own = check(path, value);
    const seen = new Set([...above, path]);
    let merged: Config = { ...emptyConfig, extends: own.extends.filter(isPreset) };
    for (const name of own.extends) {
      const base = resolve(dirname(path), name);
      if (isPreset(name) || seen.has(base)) continue;
      reading.bases += 1;
      if (reading.bases > MOST_BASES) throw configError([`${path}: ${TOO_MANY_BASES[lang]}`]);
      merged = mergeConfigs(await load(base, seen, reading), merged);
    }
    return mergeConfigs(merged, { ...own, extends: [] });
  };

  const load = async (path: string, above: ReadonlySet<string>, reading: Reading): Promise<Config> =>
    withBases(path, (await contentOf(path, reading)) ?? {}, above, reading);

  const findIn = async (folder: string): Promise<FoundConfig | null> => {
    for (const place of SEARCH_PLACES) {
      const path = join(folder, place);
      if (!existsSync(path)) continue;
      const reading: Reading = { isNamed: false, bases: 0 };
      const content = await contentOf(path, reading);
      if (content === undefined) continue;
      return { config: await withBases(path, content, new Set(), reading), folder };
    }
    return null;
  };

  const last = homedir();
  const search = async (folder: string): Promise<FoundConfig | null> => {
    const found = await findIn(folder);
    const parent = dirname(folder);
    return found ?? (folder === last || parent === folder ? null : remember(parent, search));
  };

  const remember = (
    place: string,
    find: (place: string) => Promise<FoundConfig | null>,
  ): Promise<FoundConfig | null> => {
    const finding = known.get(place) ?? find(place);
    known.set(place, finding);
    return finding;
  };

  const near = async (document: string): Promise<FoundConfig> => {
    const folder = dirname(resolve(document));
    return (await remember(folder, search)) ?? { config: emptyConfig, folder };
  };
  const inFile = async (path: string): Promise<FoundConfig> => {
    const file = resolve(path);
    const read = async (): Promise<FoundConfig> => ({
      config: await load(file, new Set(), { isNamed: true, bases: 0 }),
      folder: dirname(file),
    });
    return (await remember(file, read)) ?? read();
  };

  return { near, inFile };
}

/** A document's path as globs see it: from the configuration's folder, with "/" between folders. */
export const pathFrom = (folder: string, document: string): string =>
  relative(folder, resolve(document)).split(sep).join('/');
