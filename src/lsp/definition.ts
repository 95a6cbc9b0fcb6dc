import type { Location, Position } from 'vscode-languageserver';
import { ownUnitsAt } from '../validate/index.js';
import type { Analysis } from './analysis.js';

/** The provisions of the same text that the reference at a position names. */
export const definitionsAt = (analysis: Analysis, uri: string, point: Position): Location[] => {
  const { document, text, offsetAt, rangeBetween } = analysis;
  return ownUnitsAt(document, text, offsetAt(point)).map(({ label, position: { start, end } }) => ({
    uri,
    range: rangeBetween({ start: start.offset, end: Math.min(start.offset + label.length, end.offset) }),
  }));
};
