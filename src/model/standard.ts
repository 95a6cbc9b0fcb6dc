import type { Place, Position } from './position.js';

/**
 * One mention of a technical regulation or a standard. They do not count as citations, since they are not documents of
 * an authority with a number of its own; but many technical documents are based on little else.
 */
export interface Standard extends Place {
  /** "s1", "s2" … in reading order. */
  readonly id: string;
  /** The mention as written: exactly the slice of the text at `position`. */
  readonly text: string;
  /** "Quy chuẩn" or "Tiêu chuẩn" (Law on Standards and Technical Regulations 68/2006/QH11, Article 3). */
  readonly kind: string;
  /** With single spaces: "QCVN 06:2022/BXD", "TCVN ISO 9001:2015". */
  readonly number: string;
  /** Labels of the unit that it is in and of those above, from the root. */
  readonly unit: readonly string[];
  readonly position: Position;
}
