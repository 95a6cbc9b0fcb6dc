import type { Severity } from '../model/index.js';

/** How a preset changes the default severities of rules. */
export interface Settings {
  /** By rule, or by group as "layout/*"; the name of a rule takes precedence over its group. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Severity of blanks to be filled in; `null` keeps that of the rule. */
  readonly blanks: Severity | null;
  readonly warningsAreErrors: boolean;
}

const RECOMMENDED: Settings = { rules: {}, blanks: null, warningsAreErrors: false };

/** The ready-made settings. */
export const presets = {
  recommended: RECOMMENDED,
  /** Copies in the Gazette and on law sites often omit the recipients and the end mark, and have their own look. */
  published: {
    ...RECOMMENDED,
    rules: { 'form/recipients': 'off', 'form/end-mark': 'off', 'layout/*': 'off' },
  },
  /** Number, date and signer are filled in when a draft is signed. */
  draft: { ...RECOMMENDED, blanks: 'info' },
  strict: { ...RECOMMENDED, warningsAreErrors: true },
} as const satisfies Readonly<Record<string, Settings>>;

/** The names of the ready-made settings. */
export type PresetName = keyof typeof presets;

export const presetNames = ['recommended', 'published', 'draft', 'strict'] as const satisfies PresetName[];

/** Whether a word names a preset. */
export const isPreset = (name: string): name is PresetName => presetNames.some((known) => known === name);

/** Combines presets; later ones take precedence. */
export function combinePresets(names: readonly PresetName[]): Settings {
  return names
    .map((name): Settings => presets[name])
    .reduce(
      (under, over) => ({
        rules: { ...under.rules, ...over.rules },
        blanks: over.blanks ?? under.blanks,
        warningsAreErrors: under.warningsAreErrors || over.warningsAreErrors,
      }),
      RECOMMENDED,
    );
}

/** The setting of a rule, or else of its group; `undefined` if there is none. */
export function settingFor<Setting>(
  settings: Readonly<Record<string, Setting>>,
  id: string,
): Setting | undefined {
  const own = new Map(Object.entries(settings));
  return own.get(id) ?? own.get(`${id.slice(0, id.indexOf('/'))}/*`);
}
