import { foldSpace, matchesOf, once, oneOf } from '../chars/index.js';
import { adoptedMarks, branchMark, standardMarks } from '../lexicon/index.js';
import type { Block, Flow, Standard } from '../model/index.js';
import type { Positions } from '../text/index.js';

const SERIAL = '\\d{1,5}[a-z]?(?:[-.÷]\\d{1,4})*';
const YEAR = '(?: ?[:-] ?(?:19|20)\\d\\d)?';
const BODY = '(?: ?\\/ ?\\p{Lu}[\\p{L}&]{1,14}(?:-\\p{Lu}{2,10})?)?';

/** "QCVN 06:2022/BXD", "TCVN 6396-20:2017", "TCVN ISO 9001:2015", "22TCN 18-79". */
const STANDARD = once(() => {
  const { 'Quy chuẩn': regulations, 'Tiêu chuẩn': standards } = standardMarks;
  const adopted = `(?: ${oneOf([...adoptedMarks].sort((a, b) => b.length - a.length))})?`;
  const named = `(?:(?<regulation>${oneOf(regulations)})|${oneOf(standards)}${adopted})(?: |(?=\\d\\d))${SERIAL}`;
  const ofBranch = `\\d{2} ?${branchMark} ?${SERIAL}`;
  return new RegExp(`(?<![\\p{L}\\d])(?:${named}|${ofBranch})${YEAR}${BODY}(?![\\p{L}\\d])`, 'gu');
});

/** "QC" and "TC": most paragraphs have neither and need not be searched. */
const OPENINGS = [
  ...new Set([...Object.values(standardMarks).flat(), branchMark].map((mark) => mark.slice(0, 2))),
];

const isOfDocument = ({ zone }: Block): boolean => zone !== 'chrome' && zone !== 'heading';

/** The mentions of technical regulations and standards in a text, in reading order. */
export function findStandards(source: string, flow: Flow, positions: Positions): readonly Standard[] {
  const found: Standard[] = [];
  for (const block of flow.blocks) {
    if (!isOfDocument(block)) continue;
    const text = flow.text.slice(block.start, block.end);
    if (!OPENINGS.some((opening) => text.includes(opening))) continue;
    for (const match of matchesOf(STANDARD(), text)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      const position = positions.position(flow.toSource(start), flow.toSourceEnd(end));
      found.push({
        id: `s${found.length + 1}`,
        text: source.slice(position.start.offset, position.end.offset),
        kind: match.groups?.['regulation'] === undefined ? 'Tiêu chuẩn' : 'Quy chuẩn',
        number: foldSpace(match[0]).replace(/ ?([:/-]) ?/gu, '$1'),
        unit: block.unit,
        ...positions.place(position.start.offset),
        position,
      });
    }
  }
  return found;
}
