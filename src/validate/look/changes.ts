import type { LetterChange, LetterStretch, ParagraphChange, Span } from '../../model/index.js';

/** Changes the letters that do not look as expected. */
export const lettersTo = (
  stretches: readonly LetterStretch[],
  isWrong: (stretch: LetterStretch) => boolean,
  to: (stretch: LetterStretch) => LetterChange['to'],
): readonly LetterChange[] =>
  stretches
    .filter(isWrong)
    .map((stretch) => ({ type: 'letters', start: stretch.start, end: stretch.end, to: to(stretch) }));

/** Changes the format of a paragraph. */
export const paragraphTo = ({ start, end }: Span, to: ParagraphChange['to']): readonly ParagraphChange[] => [
  { type: 'paragraph', start, end, to },
];
