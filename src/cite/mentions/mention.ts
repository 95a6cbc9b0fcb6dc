import type { Confidence, Span } from '../../model/index.js';

/** A mention before it is known what the citing document does to it. Offsets count in the flow's text. */
export interface Mention extends Span {
  readonly kind: string | null;
  readonly number: string | null;
  /** The number with the symbol that a later one of its row says for all ("số 01, 02 và 03/2020/TT-BTC"); else `null`. */
  readonly whole: string | null;
  readonly date: string | null;
  readonly name: string | null;
  readonly issuer: string | null;
  readonly confidence: Confidence;
  /** A date that no calendar has, as written. */
  readonly impossibleDate: Span | null;
  /** Where a title that holds other laws ends ("Luật sửa đổi … của Luật A và Luật B"); else `start`. */
  readonly titleEnd: number;
}
