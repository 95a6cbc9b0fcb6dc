import type { Severity } from './diagnostic.js';

/** The rules that apply to a file, as `validate --print-config` prints them and as a configuration is read. */
export interface AppliedConfig {
  /** How many warnings a run may have; `null` for any number. */
  readonly maxWarnings: number | null;
  /** The presets under it; later ones take precedence. */
  readonly preset: readonly string[];
  /** The severity of each rule, by its id: "form/number". */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** The settings of the user that only say what the presets say, but of every finding, a blank in a draft as well. */
  readonly overrides?: readonly { readonly rules: Readonly<Record<string, Severity | 'off'>> }[];
}

/** Known findings that are accepted, in the file of `validate --baseline`. */
export interface Baseline {
  readonly version: 1;
  /** The fingerprints of the findings, by file. */
  readonly files: Readonly<Record<string, readonly string[]>>;
}
