import { readGlob } from '../chars/index.js';
import type { Config, ConfigOverride, RuleSetting } from './config.js';
import { isPreset, type PresetName } from './presets.js';

/** Combines a configuration with the one that it extends. */
export function mergeConfigs(base: Config, over: Config): Config {
  return {
    extends: [...base.extends, ...over.extends],
    lang: over.lang ?? base.lang,
    maxWarnings: over.maxWarnings ?? base.maxWarnings,
    rules: { ...base.rules, ...over.rules },
    overrides: [...base.overrides, ...over.overrides],
    ignores: [...base.ignores, ...over.ignores],
  };
}

/**
 * Whether a configuration leaves a file out.
 * @param path - relative to the configuration file, with "/" between folders
 */
export const isIgnored = ({ ignores }: Config, path: string): boolean =>
  ignores.some((glob) => readGlob(glob)?.matches(path));

/** The presets that a configuration extends, the later over the earlier. */
export const presetsOf = (config: Config): readonly PresetName[] => config.extends.filter(isPreset);

/**
 * The severities for one document: the configuration's own, then those of every override that matches.
 *
 * @param path - relative to the configuration file, with "/" between folders
 */
export function rulesFor(
  config: Config,
  path: string,
  kind: string | null,
): Readonly<Record<string, RuleSetting>> {
  const fits = ({ files, kinds }: ConfigOverride) =>
    (files.length === 0 || files.some((file) => readGlob(file)?.matches(path))) &&
    (kinds.length === 0 || (kind !== null && kinds.some((wanted) => sameKind(wanted, kind))));
  const layers = config.overrides.filter(fits).map((override) => override.rules);
  return Object.assign({}, config.rules, ...layers);
}

const sameKind = (one: string, other: string) =>
  one.normalize('NFC').toLocaleLowerCase('vi') === other.normalize('NFC').toLocaleLowerCase('vi');
