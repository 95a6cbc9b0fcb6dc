import { oneOf } from '../../chars/index.js';
import { punctuatedLabel, type Unit, type UnnamedAppendix } from '../../model/index.js';

/** Gives the label of a unit with the marks that stand around it: "Điều 1.", "a)", "(1)". */
export type LabelWriter = (node: Unit | UnnamedAppendix) => string;

/** How many units of a text may stand between a unit's start and the end of its label, besides the label. */
const MARGIN = 40;

/** The label as it begins a stretch of text, with its marks; `null` where the stretch begins otherwise. */
function labelIn(stretch: string, label: string): string | null {
  const words = label
    .split(/\s+/u)
    .map((word) => oneOf([word]))
    .join('\\s*');
  const found = new RegExp(`^[^\\p{L}\\p{N}(]{0,4}(?<whole>\\(?${words}[.)/:]*)`, 'iu').exec(stretch);
  return found?.groups?.['whole']?.replace(/\s+/gu, ' ') ?? null;
}

/**
 * Makes what writes labels as a document does.
 *
 * @param text - what the document was parsed from; without it, labels get the marks that most documents write
 */
export const labelWriter =
  (text: string | null): LabelWriter =>
  (node) => {
    const { label, position } = node;
    if (text === null || label === null || label === '') return punctuatedLabel(node);
    const { offset } = position.start;
    const stretch = text.slice(offset, offset + label.length * 2 + MARGIN).normalize('NFC');
    return labelIn(stretch, label) ?? punctuatedLabel(node);
  };
