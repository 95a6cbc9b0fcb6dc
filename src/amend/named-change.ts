import type { Citation, OperationAction } from '../model/index.js';
import type { OwnDay } from './own-day.js';
import type { PhraseChange } from './phrases.js';
import type { NamedTarget } from './targets.js';

/** A change that an instruction orders, with its provisions as the instruction names them. */
export interface NamedChange {
  /** `null` where the model has no action for it, such as for a new number or the repeal of a part. */
  readonly action: OperationAction | null;
  /**
   * What is changed, or the unit that a new one is put before, after or into; `null` where only the text above says.
   */
  readonly target: NamedTarget | null;
  /** The unit that is added. */
  readonly adds: NamedTarget | null;
  readonly phrase: PhraseChange | null;
  /** The text attached to the amending act that is the new text. */
  readonly replacement: NamedTarget | null;
  readonly except: readonly NamedTarget[];
  /** What the text says of where words are changed, where that was not understood. */
  readonly unread: string | null;
  readonly citation: Citation | null;
  readonly attached: string | null;
  /** Since when it holds, where the instruction says so itself. */
  readonly since: OwnDay;
}

/** The work that a change is in, and since when it holds. */
export type About = Pick<NamedChange, 'citation' | 'attached' | 'since'>;

/** A change of which only the action is known. */
export const EMPTY = {
  target: null,
  adds: null,
  phrase: null,
  replacement: null,
  except: [],
  unread: null,
} as const satisfies Partial<NamedChange>;
