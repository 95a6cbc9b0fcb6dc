import type { Citation, Confidence, Diagnostic, Edge, Flow, Lang, Reason, Work } from '../model/index.js';
import type { Positions } from '../text/index.js';
import { diagnose } from './diagnostics.js';
import { findMentions, type Mention } from './mentions/index.js';
import { type RelatedMention, relate, subjectAfter } from './relation/index.js';
import { createWorks, type Self } from './works/index.js';

/** The citations of one text, and the works, edges and diagnostics that follow from them. */
export interface Cited {
  readonly citations: readonly Citation[];
  /** What decided the relation of each citation, in the same order. */
  readonly reasons: readonly Reason[];
  readonly works: readonly Work[];
  readonly edges: readonly Edge[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The input of the extraction. */
export interface CiteInput {
  readonly source: string;
  readonly flow: Flow;
  readonly positions: Positions;
  readonly self: Self;
  readonly lang: Lang;
}

/** Extracts the citations of a parsed text, finds their relations, and resolves them to works. */
export function cite(input: CiteInput): Cited {
  const { flow, positions, source } = input;
  const related = inReadingOrder(flow, relate(flow, findMentions(flow), input.self));
  const ids = idsOfDescribed(related);
  const works = createWorks(
    input.self,
    related.map(({ mention }) => mention),
  );
  const citations = related.map((each, index): Citation => {
    const { mention } = each;
    const position = positions.position(flow.toSource(mention.start), flow.toSourceEnd(mention.end));
    const written = source.slice(position.start.offset, position.end.offset);
    const work = works.meant(mention);
    return {
      id: `c${index + 1}`,
      text: written,
      kind: mention.kind,
      number: mention.number,
      date: mention.date,
      name: mention.name,
      issuer: mention.issuer,
      subject: subjectAfter(flow.text, each, related[index + 1]),
      pins: each.pins,
      relation: each.relation,
      by: each.by ? (ids.get(each.by) ?? null) : null,
      effectiveOn: null,
      extent: null,
      work: work.id,
      unit: each.block.unit,
      confidence: confidenceOf(mention, written, work.isOpen),
      ...positions.place(position.start.offset),
      position,
    };
  });
  const titles = new Map<string, string>();
  for (const { work, subject } of citations)
    if (subject !== null && !titles.has(work)) titles.set(work, subject);
  const resolved = works.finish((id) => titles.get(id) ?? null);
  return {
    citations,
    reasons: related.map((each) => each.reason),
    works: resolved,
    edges: edgesOf(citations),
    diagnostics: diagnose(
      related.map(({ mention }) => mention),
      citations,
      input,
    ),
  };
}

/** @param isOpen - whether it means one of several laws */
function confidenceOf(mention: Mention, written: string, isOpen: boolean): Confidence {
  if (isRepaired(mention.number, written)) return 'repaired';
  return isOpen ? 'inferred' : mention.confidence;
}

/** Whether a number is not in the text letter by letter as it is given. */
function isRepaired(number: string | null, written: string): boolean {
  if (number === null) return false;
  const at = written.indexOf(number);
  // The number may be followed by a mark that composes with its last letter.
  if (at >= 0 && !(written.charCodeAt(at + number.length) >= FIRST_MARK)) return false;
  return /\D/u.test(number) && !written.normalize('NFC').includes(number);
}

/** The first of Unicode's combining marks. */
const FIRST_MARK = 0x300;

/** The ids of the mentions that contain others in their title or description. */
function idsOfDescribed(related: readonly RelatedMention[]): ReadonlyMap<RelatedMention, string> {
  const described = new Set<RelatedMention>();
  for (const { by } of related) if (by !== null) described.add(by);
  const ids = new Map<RelatedMention, string>();
  related.forEach((each, index) => {
    if (described.has(each)) ids.set(each, `c${index + 1}`);
  });
  return ids;
}

/** Sorts mentions by their places in the source: a footnote is read after its paragraph, but may interrupt it. */
function inReadingOrder(flow: Flow, related: readonly RelatedMention[]): readonly RelatedMention[] {
  const starts = related.map((each) => flow.toSource(each.mention.start));
  if (starts.every((start, index) => start >= (starts[index - 1] ?? 0))) return related;
  const placed = related.map((each, index) => ({ each, start: starts[index] ?? 0 }));
  return placed.sort((a, b) => a.start - b.start).map(({ each }) => each);
}

const ACTIVE = { amendedBy: 'amends', repealedBy: 'repeals' } as const;

interface EdgeDraft extends Edge {
  readonly mentions: string[];
}

/** The relations between works; passive relations are inverted. */
function edgesOf(citations: readonly Citation[]): readonly Edge[] {
  const works = new Map<string, string>();
  for (const { by } of citations) if (by !== null) works.set(by, '');
  for (const { id, work } of citations) if (works.has(id)) works.set(id, work);
  const edges = new Map<string, EdgeDraft>();
  for (const { id, by, relation, work } of citations) {
    const subject = (by === null ? null : works.get(by)) ?? 'self';
    const passive = relation === 'amendedBy' || relation === 'repealedBy';
    const [source, target] = passive ? [work, subject] : [subject, work];
    if (source === target) continue;
    const active = passive ? ACTIVE[relation] : relation;
    const key = `${source} ${active} ${target}`;
    const known = edges.get(key);
    if (known) known.mentions.push(id);
    else edges.set(key, { source, target, relation: active, mentions: [id] });
  }
  return [...edges.values()];
}
