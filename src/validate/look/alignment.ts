import type { ParagraphLook, Span } from '../../model/index.js';
import type { LookedText } from '../looked-text.js';
import type { SourceText } from '../source-text.js';
import type { Wording } from '../wording.js';

/** A line with a larger indent, in millimetres, is positioned by it. */
const PLACED_BY_INDENT = 2;

const SIDES: ReadonlyMap<ParagraphLook['alignment'], Wording> = new Map([
  ['left', { vi: 'canh trái', en: 'aligned left' }],
  ['both', { vi: 'canh đều hai lề', en: 'justified' }],
  ['right', { vi: 'canh phải', en: 'aligned right' }],
]);

/**
 * How a part is aligned that should be centred; `null` if it is centred or if that is unclear: next to other text on
 * its line, or moved by spaces, tabs or an indent.
 */
export function notCentred(looked: LookedText, source: SourceText, span: Span): Wording | null {
  const paragraph = looked.paragraphAt(span.start);
  if (paragraph === null || paragraph.opensIndented) return null;
  const line = source.lineAt(span.start);
  const written = source.slice({ start: line.start, end: line.end });
  const isAlone =
    written.trim().length <= source.slice({ ...span, end: Math.min(span.end, line.end) }).length + 1;
  if (!isAlone || Math.abs(paragraph.left + paragraph.firstLine) > PLACED_BY_INDENT) return null;
  return SIDES.get(paragraph.alignment) ?? null;
}
