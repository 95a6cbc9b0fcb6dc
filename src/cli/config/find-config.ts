import { dirname, relative, resolve, sep } from 'node:path';
import { type AsyncSearcher, lilconfig } from 'lilconfig';
import type { Lang } from '../../model/index.js';
import { type Config, emptyConfig, isPreset, mergeConfigs, readConfig } from '../../validate/index.js';
import { configError, isConfigError } from './config-error.js';

/** A configuration and the folder that its globs are relative to. */
export interface FoundConfig {
  readonly config: Config;
  readonly folder: string;
}

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

const loadYaml = async (_path: string, content: string): Promise<unknown> =>
  (await import('yaml')).parse(content);

const makeSearcher = (): AsyncSearcher =>
  lilconfig('plan-parse', {
    searchPlaces: [
      'plan-parse.config.json',
      'plan-parse.config.js',
      'plan-parse.config.mjs',
      'plan-parse.config.yaml',
      'plan-parse.config.yml',
      'package.json',
    ],
    packageProp: 'planParse',
    loaders: { '.yaml': loadYaml, '.yml': loadYaml },
  });

/** Finds and reads configuration files. */
export interface ConfigLoader {
  /** The configuration nearest to a document, upwards from its folder; the empty one where there is none. */
  readonly near: (document: string) => Promise<FoundConfig>;
  /** The configuration in a file of any name. */
  readonly inFile: (path: string) => Promise<FoundConfig>;
}

/** Makes a loader that reads every file once. Its functions reject with a {@link ConfigError}. */
export function makeConfigLoader(lang: Lang): ConfigLoader {
  const searcher = makeSearcher();
  const known = new Map<string, Promise<FoundConfig>>();
  const remember = (place: string, find: (place: string) => Promise<FoundConfig>): Promise<FoundConfig> => {
    const finding = known.get(place) ?? find(place);
    known.set(place, finding);
    return finding;
  };

  const check = (path: string, value: unknown): Config => {
    const reading = readConfig(value);
    if (reading.ok) return reading.config;
    throw configError(
      reading.problems.map(({ at, message }) => `${path}: ${at === '' ? '' : `${at}: `}${message[lang]}`),
    );
  };

  /** Lays a configuration over those that it extends; one that extends itself is read once. */
  const withBases = async (path: string, value: unknown, seen: ReadonlySet<string>): Promise<Config> => {
    const own = check(path, value);
    const above = new Set([...seen, path]);
    let merged: Config = { ...emptyConfig, extends: own.extends.filter(isPreset) };
    for (const name of own.extends) {
      const base = resolve(dirname(path), name);
      if (isPreset(name) || above.has(base)) continue;
      merged = mergeConfigs(await load(base, above), merged);
    }
    return mergeConfigs(merged, { ...own, extends: [] });
  };

  const load = async (path: string, seen: ReadonlySet<string>): Promise<Config> => {
    try {
      const found = await searcher.load(path);
      return await withBases(path, found?.config ?? {}, seen);
    } catch (thrown) {
      if (isConfigError(thrown)) throw thrown;
      throw configError([`${path}: ${messageOf(thrown).split('\n')[0]}`]);
    }
  };

  const search = async (start: string): Promise<FoundConfig> => {
    const found = await searcher.search(start).catch((thrown: unknown) => {
      throw configError([messageOf(thrown).split('\n')[0] ?? '']);
    });
    if (found === null || found.isEmpty === true) return { config: emptyConfig, folder: start };
    return {
      config: await withBases(found.filepath, found.config, new Set()),
      folder: dirname(found.filepath),
    };
  };

  const near = (document: string): Promise<FoundConfig> => remember(dirname(resolve(document)), search);
  const inFile = (path: string): Promise<FoundConfig> =>
    remember(resolve(path), async (file) => ({ config: await load(file, new Set()), folder: dirname(file) }));

  return { near, inFile };
}

/** A document's path as globs see it: from the configuration's folder, with "/" between folders. */
export const pathFrom = (folder: string, document: string): string =>
  relative(folder, resolve(document)).split(sep).join('/');
