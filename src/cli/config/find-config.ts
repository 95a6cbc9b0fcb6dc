import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Lang } from '../../model/index.js';
import type { Config } from '../../validate/index.js';
import { configError } from './config-error.js';
import { isProgram, programError } from './read-file.js';

/** A configuration and the folder to which its globs are relative. */
export interface FoundConfig {
  readonly config: Config;
  readonly folder: string;
}

/** Loaded with the first configuration that is found: most folders have none. */
const loadValidator = (): Promise<typeof import('../../validate/index.js')> =>
  import('../../validate/index.js');

/** Loaded likewise; a bundle whose compiled code is kept cannot import programs itself. */
const readConfigFile = async (path: string, lang: Lang): Promise<unknown> =>
  (await import('./read-file.js')).readConfigFile(path, lang);

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

const PACKAGE_FILE = 'package.json';

/** The file names looked for in each folder, from a document upwards. Programs are not run, but reported. */
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

/** The maximum number of configurations that one may extend, directly and indirectly. */
const MOST_BASES = 50;

const TOO_MANY_BASES = {
  en: `extends more than ${MOST_BASES} configurations`,
  vi: `kế thừa hơn ${MOST_BASES} cấu hình`,
} as const satisfies Record<Lang, string>;

/** The maximum number of faults listed; after fixing these, the user runs the command again anyway. */
const MOST_PROBLEMS = 20;

/** The state of reading a configuration with everything that it extends. */
interface Reading {
  /** Whether it was given by the call, so that programs may be run. */
  readonly isNamed: boolean;
  /** The number of configurations read for it. */
  bases: number;
}

/** Finds and reads configuration files. */
export interface ConfigLoader {
  /** The nearest configuration from a document's folder upwards; `null` if there is none. */
  readonly near: (document: string) => Promise<FoundConfig | null>;
  /** The configuration in a file of any name. */
  readonly inFile: (path: string) => Promise<FoundConfig>;
}

/** Creates a loader that reads every file once. Its functions reject with a {@link ConfigError}. */
export function makeConfigLoader(lang: Lang): ConfigLoader {
  const files = new Map<string, Promise<unknown>>();
  const known = new Map<string, Promise<FoundConfig | null>>();

  /** The contents of a file; for a package.json, this program's entry. `undefined` if there are none. */
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

  const check = async (path: string, value: unknown): Promise<Config> => {
    const reading = (await loadValidator()).readConfig(value);
    if (reading.ok) return reading.config;
    throw configError(
      reading.problems
        .slice(0, MOST_PROBLEMS)
        .map(({ at, message }) => `${path}: ${at === '' ? '' : `${at}: `}${message[lang]}`),
    );
  };

  /** Merges a configuration with those that it extends; one that extends itself is read once. */
  const withBases = async (
    path: string,
    value: unknown,
    above: ReadonlySet<string>,
    reading: Reading,
  ): Promise<Config> => {
    const { emptyConfig, isPreset, mergeConfigs } = await loadValidator();
    const own = await check(path, value);
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

  const near = (document: string): Promise<FoundConfig | null> =>
    remember(dirname(resolve(document)), search);
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

/** A document's path for globs: relative to the configuration's folder, with "/" between folders. */
export const pathFrom = (folder: string, document: string): string =>
  relative(folder, resolve(document)).split(sep).join('/');
