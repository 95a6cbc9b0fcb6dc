import { opensRecipients } from '../../lexicon/index.js';
import type { FieldName } from '../../model/index.js';
import {
  isAuthority,
  isInCapitals,
  isOffice,
  isPerson,
  isSignedMark,
  isWholeOffice,
  type Line,
  type Piece,
  piecesOf,
} from '../line/index.js';
import { joinLines } from '../mend/index.js';
import { isCapacityIn, listsRecipient } from './closing.js';
import { isNameOfBody, officeWithBody } from './names-of-bodies.js';
import { sideBySide } from './side-by-side.js';

const isRecipientText = (line: Line): boolean => !isInCapitals(line) && !isSignedMark(line.text);

/** Older documents have the office in small letters: "K.T. Chủ tịch⏎Phó Chủ tịch". */
const isOfficeBelow = (line: Line, above: Piece | undefined): boolean =>
  above?.name === 'authority' && isWholeOffice(line.text);

/**
 * Names the parts of a closing.
 *
 * @param groups - its lines, grouped by `closingGroups`
 * @param letterhead - the names in the document's letterhead
 */
export function closingPieces(
  groups: readonly (readonly Line[])[],
  letterhead: readonly string[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let receiving = false;
  const firsts = groups.flatMap(([first]) => first ?? []);
  const namesSigner = (line: Line): boolean =>
    isPerson(line) &&
    !(receiving && listsRecipient(line.text)) &&
    !isNameOfBody(line.text, pieces.at(-1)?.value ?? '', letterhead);
  for (const [index, group] of groups.entries()) {
    const [line] = group;
    if (!line) continue;
    const text = joinLines(group);
    const add = (name: FieldName): void => {
      const { start, middle } = line;
      pieces.push({ name, start, end: group[group.length - 1]?.end ?? line.end, value: text, middle });
    };
    const columns = sideBySide(group, pieces);
    const wholeOffice = officeWithBody(pieces.at(-1), groups[index - 1]?.at(-1), line);
    if (opensRecipients(text)) {
      receiving = true;
      add('recipients');
    } else if (columns) pieces.push(...columns);
    else if (wholeOffice) pieces[pieces.length - 1] = wholeOffice;
    else if (isAuthority(line)) add('authority');
    else if (isOffice(line) || isOfficeBelow(line, pieces.at(-1)) || isCapacityIn(firsts, index, pieces))
      add('signerPosition');
    else if (namesSigner(line)) add('signer');
    else if (receiving && (listsRecipient(text) || /^(?:Lưu|Như)/u.test(text))) add('recipients');
    else if (receiving && pieces[pieces.length - 1]?.name === 'recipients' && isRecipientText(line))
      add('recipients');
    else pieces.push(...piecesOf(line).filter((piece) => piece.name !== 'issuer' && piece.name !== 'title'));
  }
  return pieces;
}
