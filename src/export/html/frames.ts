import { type Field, type FieldName, type Frame, linesOfFrame, type Paragraph } from '../../model/index.js';
import { inline, type ReadingContext } from './reading-context.js';

type Line = Field | Paragraph;

/** The fields on either side of a letterhead (Decree 30/2020/NĐ-CP, Appendix I). */
const LEFT = new Set<FieldName>(['parentIssuer', 'issuer', 'number', 'urgency', 'secrecy']);
const RIGHT = new Set<FieldName>(['nationalName', 'motto', 'placeDate']);
/** The fields centred below it. */
const CENTRED = new Set<FieldName>(['kind', 'title', 'enactingAuthority', 'enactingLine']);
const SIGNATURE = new Set<FieldName>(['authority', 'signerPosition', 'signer']);

const isField = (line: Line, names: ReadonlySet<FieldName>): boolean =>
  line.type === 'field' && names.has(line.name);

/** The subject of a letter is below its number: "V/v tăng cường …". */
const isSubject = (line: Line): boolean =>
  line.type === 'field' && line.name === 'title' && /^v\/v\b/iu.test(line.value);

function written(line: Line, context: ReadingContext): string {
  const value = inline(line.value, line.position, context);
  if (line.type === 'paragraph') return `<p>${value}</p>`;
  const centred = CENTRED.has(line.name) && !isSubject(line) ? ' centred' : '';
  return `<p class="field ${line.name}${centred}">${value}</p>`;
}

const column = (lines: readonly Line[], context: ReadingContext): string =>
  `<div>${lines.map((line) => written(line, context)).join('')}</div>`;

/** Two columns as on paper, and the fields below them; a single column if one side is empty. */
function letterhead(lines: readonly Line[], context: ReadingContext): string {
  const left = lines.filter((line) => isField(line, LEFT) || isSubject(line));
  const right = lines.filter((line) => isField(line, RIGHT));
  const rest = lines.filter((line) => !left.includes(line) && !right.includes(line));
  const below = rest.map((line) => written(line, context)).join('');
  return `<div class="columns">${column(left, context)}${column(right, context)}</div>${below}`;
}

/** The lines of each signer: those before the name, and the name. */
function signatures(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let signed = true;
  for (const line of lines.filter((each) => isField(each, SIGNATURE))) {
    const isName = line.type === 'field' && line.name === 'signer';
    if (signed && !(isName && groups.length > 0 && groups.at(-1)?.length === 0)) groups.push([]);
    groups.at(-1)?.push(line);
    signed = isName;
  }
  return groups;
}

/** Recipients on the left and the signer on the right; several signers are next to each other above the recipients. */
function closing(lines: readonly Line[], context: ReadingContext): string {
  const signed = signatures(lines);
  const recipients = lines.filter((line) => line.type === 'field' && line.name === 'recipients');
  const rest = lines.filter((line) => !isField(line, SIGNATURE) && !recipients.includes(line));
  const above = rest.map((line) => written(line, context)).join('');
  const names = signed.map((group) => column(group, context)).join('');
  const others = `<div class="recipients">${recipients.map((line) => written(line, context)).join('')}</div>`;
  return signed.length > 1
    ? `${above}<div class="columns signatures">${names}</div>${others}`
    : `${above}<div class="columns">${others}${names}</div>`;
}

/** Writes the lines around the body: letterhead, preamble or closing. */
export function writeFrame(node: Frame, context: ReadingContext): string {
  const lines = linesOfFrame(node);
  const inside =
    node.type === 'heading'
      ? letterhead(lines, context)
      : node.type === 'closing'
        ? closing(lines, context)
        : lines.map((line) => written(line, context)).join('');
  return `<section class="${node.type}">${inside}</section>`;
}
