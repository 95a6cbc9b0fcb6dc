import { tailOf } from '../../chars/index.js';
import type { BodyNode, Paragraph, Position, Zone } from '../../model/index.js';
import { type Draft, isUnit, type ParagraphDraft, type UnitDraft } from '../draft.js';
import type { Line } from '../line/index.js';
import { joinLines } from '../mend/index.js';
import type { FlowBuilder } from './flow.js';

/** Turns offsets of the folded text into positions of the text as read. */
export type ToPosition = (start: number, end: number) => Position;

interface Surroundings {
  readonly zone: Zone;
  readonly unit: readonly string[];
}

/** What is longer is text, whatever it ends with. */
const LONGEST_HEADING = 220;
const ENDS_AS_TEXT = /[.;:,][”"]?\d{0,2}$/u;
const ENDS_AS_SENTENCE = /[.;:][”"]?$/u;
/** Such an ending takes no more characters. */
const ENDING = 4;
const FOOTNOTE_MARK = /(?<=[\p{L})”"])\s?(?:\d{1,2}|\[\d{1,3}\])$/u;

const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce((length, line) => length + line.text.length, 0);

/** Offsets in the folded text of the last line of a draft. */
function endOf(draft: Draft): number {
  if (draft.type === 'paragraph') return draft.lines[draft.lines.length - 1]?.end ?? 0;
  const own = isUnit(draft) ? (draft.heading[draft.heading.length - 1]?.end ?? 0) : 0;
  // A footnote at a page's foot may interrupt the paragraph before it, which then ends after it.
  const lastText = draft.children.findLastIndex((child) => child.type !== 'footnote');
  const opening = 'label' in draft ? draft.label.length : draft.type === 'bullet' ? draft.marker.length : 0;
  let end = Math.max(own, draft.start + opening);
  for (const child of draft.children.slice(Math.max(0, lastText))) end = Math.max(end, endOf(child));
  return end;
}

/** Turns drafts into the nodes of the tree and writes their text into the flow, both in reading order. */
export function createFinisher(flow: FlowBuilder, toPosition: ToPosition) {
  function paragraph(draft: ParagraphDraft, around: Surroundings): Paragraph {
    const value = flow.add(draft.lines, around.zone, around.unit);
    return {
      type: 'paragraph',
      value,
      position: toPosition(draft.lines[0]?.start ?? 0, endOf(draft)),
    };
  }

  /** The first paragraph of a unit is its heading where it is short, does not end like a sentence, and more follows. */
  function inlineHeading(draft: UnitDraft): readonly Line[] | null {
    const [first, second] = draft.children;
    if (first?.type !== 'paragraph' || !second || lengthOf(first.lines) > LONGEST_HEADING) return null;
    const text = joinLines(first.lines);
    return text.length > LONGEST_HEADING || ENDS_AS_TEXT.test(tailOf(text, ENDING)) ? null : first.lines;
  }

  /** "Điều 2.⏎Quyết định này có hiệu lực từ ngày ký.": the line below a label may be the article's text. */
  function withText(draft: UnitDraft): UnitDraft {
    const { type, heading, children } = draft;
    if (type !== 'article' || heading.length === 0) return draft;
    if (!ENDS_AS_SENTENCE.test(heading[heading.length - 1]?.text ?? '')) return draft;
    const text: ParagraphDraft = { type: 'paragraph', lines: heading };
    return { ...draft, heading: [], children: [text, ...children] };
  }

  function unit(read: UnitDraft, around: Surroundings): BodyNode {
    const draft = withText(read);
    // Made by concat: an array that is spread into a new one takes room for more.
    const path = around.unit.concat(draft.label);
    const inner: Surroundings = { zone: draft.type === 'form' ? 'form' : around.zone, unit: path };
    const titleZone: Zone = draft.type === 'appendix' ? 'appendixTitle' : inner.zone;
    const inline = draft.heading.length > 0 ? null : inlineHeading(draft);
    const headingLines = inline ?? draft.heading;
    const written = flow.add(headingLines, titleZone, path);
    const children = (inline ? draft.children.slice(1) : draft.children).map((child) => node(child, inner));
    const heading = (written === '' ? '' : written.replace(FOOTNOTE_MARK, '').trim()) || null;
    const position = toPosition(draft.start, endOf(draft));
    const { type, label, numbering } = draft;
    // Named one by one: what is spread takes a third more room.
    if (type === 'division')
      return { type, numbering: numbering ?? 'arabic', label, heading, children, position };
    return { type, label, heading, children, position };
  }

  function node(draft: Draft, around: Surroundings): BodyNode {
    if (draft.type === 'paragraph') return paragraph(draft, around);
    if (isUnit(draft)) return unit(draft, around);
    const position = toPosition(draft.start, endOf(draft));
    if (draft.type === 'bullet') {
      const children = draft.children.map((child) => node(child, around));
      return { type: 'bullet', label: null, marker: draft.marker, children, position };
    }
    const children = draft.children.map((child) => node(child, { ...around, zone: draft.type }));
    if (draft.type === 'footnote') return { type: 'footnote', label: draft.label, children, position };
    if (draft.type === 'quotation') return { type: 'quotation', children, position };
    return { type: 'table', rows: children.map(cells), position };
  }

  return { node };
}

function cells(child: BodyNode): readonly string[] {
  if (child.type !== 'paragraph') return [];
  const { value } = child;
  if (!value.includes('|')) return [value.trim()];
  const written = value.replace(/^\||\|$/gu, '');
  return written.split(' | ').map((cell) => cell.trim());
}

/** See {@link createFinisher}. */
export type Finisher = ReturnType<typeof createFinisher>;
