import type { Confidence, Span } from '../../model/index.js';

/** A mention whose relation is not known yet. Offsets are in the text of the flow. */
export interface Mention extends Span {
  readonly kind: string | null;
  readonly number: string | null;
  /**
   * The number completed with a symbol that is given only for the last of its row ("số 01, 02 và 03/2020/TT-BTC");
   * otherwise `null`.
   */
  readonly whole: string | null;
  /** The number that the document gives elsewhere to a law of this name; `null` for all others. */
  readonly numberElsewhere: string | null;
  readonly date: string | null;
  readonly name: string | null;
  readonly issuer: string | null;
  /** The issuer if it stands before the number, so that it is that of the numbers listed after it too. */
  readonly commonIssuer: string | null;
  readonly confidence: Confidence;
  /** An impossible date, as written. */
  readonly impossibleDate: Span | null;
  /** The end of a title that contains other laws ("Luật sửa đổi … của Luật A và Luật B"); otherwise `start`. */
  readonly titleEnd: number;
}
