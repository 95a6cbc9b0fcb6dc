import type { Severity } from '../model/index.js';

/** The ready-made settings. */
export type PresetName = 'recommended' | 'published' | 'draft' | 'strict';

/** What a preset changes in the rules' own severities. */
export interface Settings {
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Severity of what is only left blank; `null` leaves it to the rule. */
  readonly blanks: Severity | null;
  readonly warningsAreErrors: boolean;
}

const recommended: Settings = { rules: {}, blanks: null, warningsAreErrors: false };

/** The Gazette's and the law sites' copies often drop recipients, end mark and signature. */
const published: Settings = {
  ...recommended,
  rules: { 'form/recipients': 'off', 'form/end-mark': 'off' },
};

export const presets: Readonly<Record<PresetName, Settings>> = {
  recommended,
  published,
  /** Number, date and signer are filled in when a draft is signed. */
  draft: { ...recommended, blanks: 'info' },
  strict: { ...recommended, warningsAreErrors: true },
};
