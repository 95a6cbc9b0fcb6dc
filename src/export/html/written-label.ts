import { oneOf } from '../../chars/index.js';
import { punctuatedLabel, type Unit, type UnnamedAppendix } from '../../model/index.js';

/** The label of a unit with the punctuation around it: "Điều 1.", "a)", "(1)". */
export type LabelWriter = (node: Unit | UnnamedAppendix) => string;

/** The maximum number of code units, apart from the label, between a unit's start and the end of its label. */
const MARGIN = 40;

/** The label with its punctuation at the start of a stretch of text; `null` if the stretch does not begin with it. */
function labelIn(stretch: string, label: string): string | null {
  const words = label
    .split(/\s+/u)
    .map((word) => oneOf([word]))
    .join('\\s*');
  const found = new RegExp(`^[^\\p{L}\\p{N}(]{0,4}(?<whole>\\(?${words}[.)/:]*)`, 'iu').exec(stretch);
  return found?.groups?.['whole']?.replace(/\s+/gu, ' ') ?? null;
}

/**
 * Creates a function that writes labels as the document does.
 *
 * @param text - the text that the document was parsed from; without it, labels get the usual punctuation
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
