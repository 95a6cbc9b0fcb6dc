import type { NamedUnitType, Numbering } from '../../model/index.js';
import type { UnitDraft } from '../draft.js';
import type { Label, Line } from '../line/index.js';

const NUMBERING: Readonly<Partial<Record<Label['style'], Numbering>>> = {
  roman: 'roman',
  smallRoman: 'roman',
  upper: 'upper',
  arabic: 'arabic',
  letter: 'letter',
};

/** The unit that a label opens. Inside an article, plain numbers are clauses and letters are points. */
export function unitOf(label: Label, line: Line, inArticle: boolean): UnitDraft {
  const numbering = NUMBERING[label.style] ?? null;
  const clause = inArticle && label.style === 'arabic' && label.depth === 1;
  const point = inArticle && label.style === 'letter';
  const named = label.style as NamedUnitType;
  const division = clause ? 'clause' : point ? 'point' : 'division';
  return {
    type: numbering === null ? named : division,
    numbering: numbering !== null && division === 'division' ? numbering : null,
    label: label.text,
    start: line.start,
    heading: [],
    children: [],
  };
}
