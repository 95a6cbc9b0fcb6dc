import type { Block, Flow, Pin, Reason, Relation } from '../model/index.js';
import { endsInConnector, findTriggers, isDescription, lastClause, type Trigger } from './context.js';
import type { Mention } from './mention.js';
import { pinsBefore } from './pins.js';

/** A mention with what is done to it, and by which document. */
export interface Related {
  readonly mention: Mention;
  readonly block: Block;
  readonly pins: readonly Pin[];
  readonly relation: Relation;
  /** The mention in whose title or description this one stands. */
  readonly by: Related | null;
  /** "alias": the short name in brackets; "listed": one of several in a row; "own": it has a verb of its own. */
  readonly role: 'own' | 'listed' | 'alias';
  /** Whether it is the first of its clause, so that the next clause's first stands beside it. */
  readonly heads: boolean;
  /** The words or the rule that decided. */
  readonly reason: Reason;
}

const ISSUED_WITH = /^[(“"]?\s?(?:(?:Được )?(?:Ban hành|Phê duyệt) )?(?:kèm )?theo\s/iu;
/** All that the next two can begin with; most sentences have none of it. */
const CHANGE_WORDS = ['được ', 'bị ', 'hết hiệu lực', 'không còn '];
const EXPIRES =
  /hết hiệu lực|không còn (?:giá trị|hiệu lực)|(?:bị|được) (?:bãi bỏ|thay thế|hủy bỏ|huỷ bỏ)(?! (?:bởi|theo|tại|bằng))/u;
const BY_THIS =
  /(?:được|bị) (?<verb>sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ)[^.;]{0,60} (?:tại|bởi|theo|bằng)(?: [^.;]{0,60})? (?:Thông tư|Nghị định|Quyết định|Nghị quyết|Luật|Chỉ thị|Quy định|Quy chế|Kế hoạch) này/u;
const LISTS_EXPIRED = /HẾT HIỆU LỰC|BÃI BỎ|HẾT HIỆU LỰC|ĐÌNH CHỈ/u;
const ROW_PASSIVE = /^(?:Được|Bị|Đã)\s/u;
/** A heading below which bases are listed. */
const BASES = /^(?:CĂN CỨ|Căn cứ)(?: (?:pháp lý|PHÁP LÝ|thực hiện|THỰC HIỆN))?:?$/u;
const REPORTS = new Set(['Báo cáo', 'Biên bản', 'Thông báo']);

interface State {
  /** All mentions of the document so far. */
  readonly done: Related[];
  /** The last one of a table's row that stands in no other's description. */
  rowHead: Related | null;
  /** A block that ends in a colon, whose verb the list below it shares. */
  lead: {
    readonly block: Block;
    readonly sense: Relation;
    readonly by: Related | null;
    readonly text: string;
    /** How far behind the start of an item its citation may begin. */
    readonly reach: number;
  } | null;
  /** Texts under whose title all that is listed is repealed. */
  readonly expired: Set<string>;
  /** The citation behind "có căn cứ ban hành như sau:". */
  quoting: Related | null;
}

/** What of a block's mentions the next one may hang on, kept so that none is looked for twice. */
interface Row {
  previous: Related | null;
  /** The last that was the first of its clause. */
  head: Related | null;
  /** Whether a list of what this document itself acts on has begun. */
  running: boolean;
  /** Titles that hold other laws and have not ended yet, the outermost first. */
  readonly titles: Related[];
}

/** Says of each mention what is done to it and by whom, block by block in reading order. */
export function relate(flow: Flow, mentions: readonly (readonly Mention[])[]): readonly Related[] {
  const state: State = { done: [], rowHead: null, lead: null, expired: new Set(), quoting: null };
  for (const [index, block] of flow.blocks.entries()) {
    const text = flow.text.slice(block.start, block.end);
    const own = mentions[index] ?? [];
    noteTitles(state, block, text);
    const related = relateBlock(state, flow.text, block, own);
    noteLead(state, block, text, related);
  }
  return state.done;
}

const isCapital = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

function noteTitles(state: State, block: Block, text: string): void {
  if (block.zone === 'appendixTitle' && LISTS_EXPIRED.test(text)) state.expired.add(block.unit[0] ?? '');
  if (block.unit.length > 0 && isCapital(text) && LISTS_EXPIRED.test(text))
    state.expired.add(block.unit[0] ?? '');
}

const LEADS: ReadonlySet<Relation> = new Set(['amends', 'repeals', 'implements', 'basis', 'details']);

function noteLead(state: State, block: Block, text: string, own: readonly Related[]): void {
  if (/như sau:\s?$/u.test(text)) state.quoting = own.find((each) => each.by === null) ?? state.quoting;
  else if (!/^["“]?\s?(?:Căn cứ|Theo)/u.test(text)) state.quoting = null;
  if (BASES.test(text)) {
    state.lead = { block, sense: 'basis', by: null, text, reach: ITEM_REACH };
    return;
  }
  if (text.endsWith(':')) {
    const sense = EXPIRES.test(text) ? 'repeals' : leadSense(text);
    const passive = sense === 'amendedBy' || sense === 'repealedBy';
    const by = passive ? (own.find((each) => each.by === null) ?? null) : null;
    state.lead =
      sense && (by !== null || LEADS.has(sense)) ? { block, sense, by, text, reach: ITEM_REACH } : null;
    return;
  }
  const first = own[0];
  const isItem = first !== undefined && first.mention.start - block.start < ITEM_REACH;
  const head = text.endsWith(';') ? own.findLast((each) => each.heads) : undefined;
  if (head && LISTABLE.has(head.relation))
    state.lead = { block, sense: head.relation, by: head.by, text, reach: NEXT_REACH };
  else if (!isItem || state.lead?.block.zone !== block.zone) state.lead = null;
}

/** What the next paragraph of a list may share with the one above it, which ends in a semicolon. */
const LISTABLE: ReadonlySet<Relation> = new Set(['basis', 'amendedBy', 'repealedBy', 'repeals']);

/** How far behind the start of a list's item its citation may begin. */
const ITEM_REACH = 40;
/** Where a list only goes on in the next paragraph, its citation stands at the very beginning. */
const NEXT_REACH = 5;

function leadSense(text: string): Relation | null {
  const triggers = findTriggers(text.slice(-300));
  const sense = triggers.findLast((each) => each.sense !== 'refers' && each.sense !== 'transparent')?.sense;
  return sense === undefined || sense === 'alias' || sense === 'transparent' ? null : sense;
}

function relateBlock(
  state: State,
  text: string,
  block: Block,
  mentions: readonly Mention[],
): readonly Related[] {
  const inBlock: Related[] = [];
  const row: Row = { previous: null, head: null, running: false, titles: [] };
  for (const mention of mentions) {
    const related = relateOne(state, text, block, mention, row);
    inBlock.push(related);
    row.previous = related;
    if (related.heads) row.head = related;
    if (related.by === null && related.role === 'listed') row.running = true;
    if (mention.titleEnd > mention.start) row.titles.push(related);
    state.done.push(related);
    if (related.by === null) state.rowHead = related;
  }
  return inBlock;
}

function relateOne(state: State, text: string, block: Block, mention: Mention, row: Row): Related {
  const outer = titleAround(row, mention);
  const base = { mention, block };
  if (outer) {
    const verb = text.slice(outer.mention.start, mention.start);
    const relation: Relation = /sửa đổi|bổ sung/iu.test(verb) ? 'amends' : 'repeals';
    return {
      ...base,
      pins: [],
      relation,
      by: outer,
      role: 'own',
      heads: false,
      reason: { rule: 'title', of: label(outer) },
    };
  }
  const { previous } = row;
  const low = previous?.mention.end ?? block.start;
  const { pins, start } = pinsBefore(text, low, mention.start);
  const gap = text.slice(low, start);
  // A sentence may end right before the citation, so its first letter is looked at too.
  const clauseAt = lastClause(text.slice(low, start + 1));
  const clause = gap.slice(clauseAt.start);
  const inSentence = clauseAt.parted === null ? previous : null;
  const goesOn = clauseAt.parted === 'semicolon' && row.head !== null && goesOnAs(row.head, clause);
  const decided =
    (previous === null ? issued(text, block, mention) : null) ??
    (goesOn ? null : byTrigger(state, block, mention, clause, inSentence, gap, previous)) ??
    byList(state, block, mention, clause, clauseAt.parted, row, gap);
  const heads = inSentence === null && decided.role !== 'alias';
  return { ...base, pins, heads, ...afterwards(text, block, mention, decided) };
}

/** The innermost title in which a mention stands; those that ended before it are dropped. */
function titleAround({ titles }: Row, { start }: Mention): Related | undefined {
  while ((titles[titles.length - 1]?.mention.titleEnd ?? start + 1) <= start) titles.pop();
  return titles.findLast(({ mention }) => mention.start < start && start < mention.titleEnd);
}

type Decided = Pick<Related, 'relation' | 'by' | 'reason' | 'role'>;

function issued(text: string, block: Block, mention: Mention): Decided | null {
  const before = text.slice(block.start, mention.start);
  if (before.length > 60 || !ISSUED_WITH.test(before)) return null;
  if (!/kèm|Ban hành|Phê duyệt/iu.test(before)) return null;
  return { relation: 'issues', by: null, role: 'own', reason: byWords(before) };
}

const ACTS: ReadonlySet<Trigger['sense']> = new Set(['amends', 'repeals', 'implements', 'details']);

/** The trigger that governs what stands at the clause's end. */
function governing(clause: string): Trigger | null {
  const triggers = findTriggers(clause);
  let last = triggers.length - 1;
  while (last > 0 && triggers[last]?.sense === 'transparent') last -= 1;
  const found = triggers[last] ?? null;
  // Through "ban hành kèm theo" one sees what is changed or carried out, but not what is only relied on.
  const seen = last === triggers.length - 1 || (found !== null && ACTS.has(found.sense));
  const trigger = seen ? found : (triggers[triggers.length - 1] ?? null);
  const first = triggers[0];
  // "Bãi bỏ các quy định về … tại điều 3 [Thông tư …]": the verb that opens the sentence reaches over a bare "tại".
  const opens = first && first.start < 3 && (first.sense === 'repeals' || first.sense === 'amends');
  if (opens && trigger && /^tại$/iu.test(trigger.text.trim())) return first;
  if (trigger?.sense === 'transparent') return { ...trigger, sense: 'refers' };
  return trigger;
}

function byTrigger(
  state: State,
  block: Block,
  mention: Mention,
  clause: string,
  inSentence: Related | null,
  gap: string,
  previous: Related | null,
): Decided | null {
  const trigger = governing(clause);
  if (!trigger) return null;
  const { sense } = trigger;
  const reason = byWords(trigger.text);
  if (sense === 'alias') return { relation: 'refers', by: null, role: 'alias', reason };
  if (sense === 'transparent') return { relation: 'refers', by: null, role: 'own', reason };
  const after = clause.slice(trigger.end);
  if (isWeak(trigger) && after.trim().length > WEAK_REACH) return null;
  // "sửa đổi chính sách đối với cán bộ xã và [Quyết định …]": the verb has its object, the citation is the next item.
  if (inSentence && endsListItem(after)) return null;
  if (sense === 'amendedBy' || sense === 'repealedBy') {
    const row = ROW_PASSIVE.test(trigger.text.trimStart()) ? state.rowHead : null;
    const nearest = inSentence ?? (trigger.start < PASSIVE_REACH ? (previous ?? state.rowHead) : null);
    const by = row ?? (nearest ? antecedent(mention, nearest) : null);
    return by
      ? { relation: sense, by, role: 'own', reason }
      : { relation: 'refers', by: null, role: 'own', reason };
  }
  const relation = asProposal(block, mention, sense, clause, inSentence);
  const described = inSentence !== null && isDescription(gap);
  if (!described || inSentence === null)
    return { relation, by: quoted(state, block, relation), role: 'own', reason };
  const changes = (each: Relation): boolean => each === 'amends' || each === 'repeals';
  const joined = /(?:,|và|đồng thời)\s?$/u.test(clause.slice(0, trigger.start));
  if (joined && changes(relation) && changes(inSentence.relation))
    return { relation, by: inSentence.by, role: 'own', reason };
  const by = notItself(mention, inSentence);
  return {
    relation,
    by,
    role: 'own',
    reason: { rule: 'description', of: label(inSentence), words: reason.words },
  };
}

/** A passive may have "một số điều" before it. */
const PASSIVE_REACH = 15;
/** A bare preposition governs only what stands right behind it. */
const WEAK_REACH = 14;
const ENDS_LIST_ITEM = /(?:,| và| hoặc)(?: (?:các|những|số|của))?\s?$/u;
/** Whether words and what joins the next item stand at the end, in one clause. */
const endsListItem = (text: string): boolean => {
  const joint = text.search(ENDS_LIST_ITEM);
  if (joint < 0) return false;
  const clause = Math.max(text.lastIndexOf(';', joint), text.lastIndexOf('.', joint)) + 1;
  return /\p{L}/u.test(text.slice(clause, joint));
};
const isWeak = ({ sense, text }: Trigger): boolean => sense === 'refers' && !/\s/u.test(text.trim());

/** Bases that a footnote quotes are those of the document that it speaks of. */
function quoted(state: State, block: Block, relation: Relation): Related | null {
  if (relation !== 'basis' || state.quoting === null) return null;
  return block.zone === 'preamble' ? null : state.quoting;
}

/** What is submitted is the proposal; reports on it are only looked at. */
function asProposal(
  block: Block,
  mention: Mention,
  sense: Relation,
  clause: string,
  inSentence: Related | null,
): Relation {
  const isReport = mention.kind !== null && REPORTS.has(mention.kind);
  const alsoProposed =
    inSentence?.relation === 'proposal' && /^\s?(?:và|,)\s(?:của )?[^.;]{0,120} tại\s?$/u.test(clause);
  const submitted = mention.kind === 'Tờ trình' && block.zone === 'preamble' && /xét|đề nghị/iu.test(clause);
  if (sense === 'proposal' || alsoProposed || submitted) return isReport ? 'refers' : 'proposal';
  return sense;
}

/** Who is amended by a passive's agent: the nearest earlier document of the agent's kind, else the nearest. */
function antecedent(mention: Mention, first: Related): Related | null {
  for (const each of chainOf(first)) if (each.mention.kind === mention.kind) return notItself(mention, each);
  return notItself(mention, first);
}

function notItself(mention: Mention, by: Related): Related | null {
  for (const each of chainOf(by))
    if (each.mention.number === null || each.mention.number !== mention.number) return each;
  return null;
}

function byList(
  state: State,
  block: Block,
  mention: Mention,
  clause: string,
  parted: 'sentence' | 'semicolon' | null,
  row: Row,
  gap: string,
): Decided {
  const { previous } = row;
  if (previous && parted === null) {
    if (endsInConnector(clause)) return coordinate(mention, afterBrackets(previous, gap), row.running);
    if (isDescription(gap)) {
      const by = notItself(mention, previous);
      return {
        relation: 'refers',
        by,
        role: 'own',
        reason: { rule: 'description', of: label(previous), words: null },
      };
    }
  }
  const head = previous && parted === 'semicolon' ? (row.head ?? topOf(previous)) : null;
  if (head && goesOnAs(head, clause)) {
    return {
      relation: listed(head.relation, mention),
      by: head.by,
      role: 'own',
      reason: { rule: 'neighbour', of: label(head) },
    };
  }
  return introduced(gap, clause, mention, previous) ?? standing(state, block, clause);
}

/** In a list of proposals the reports are only looked at. */
const listed = (relation: Relation, mention: Mention): Relation =>
  relation === 'proposal' && mention.kind !== 'Tờ trình' ? 'refers' : relation;

function topOf(related: Related): Related {
  let top = related;
  for (const each of chainOf(related)) top = each;
  return top;
}

/** No sentence describes one document by another so many times over; what does is no sentence. */
const LONGEST_CHAIN = 40;

/** A mention, the one that it describes, and so on to the one that this document itself acts on. */
function* chainOf(related: Related | null): Generator<Related> {
  let each = related;
  for (let count = 0; each !== null && count < LONGEST_CHAIN; count += 1) {
    yield each;
    each = each.by;
  }
}

/** Behind a closing bracket a list goes on with what stands before the bracket. */
const afterBrackets = (previous: Related, gap: string): Related =>
  /^[^(]*\)/u.test(gap) ? (previous.by ?? previous) : previous;

/** Joined by "và" or a comma to an earlier mention: with which one, its kind and the list so far tell. */
function coordinate(mention: Mention, previous: Related, running: boolean): Decided {
  const passive = previous.relation === 'amendedBy' || previous.relation === 'repealedBy';
  let partner: Related | null = null;
  for (const each of chainOf(previous)) {
    if (each.by !== null && running && !passive) continue;
    if (each.mention.kind === mention.kind) {
      partner = each;
      break;
    }
  }
  const chosen = partner ?? (passive ? previous : topOf(previous));
  return {
    relation: listed(chosen.relation, mention),
    by: chosen.by,
    role: 'listed',
    reason: { rule: 'row', of: label(chosen) },
  };
}

/**
 * Behind a semicolon the clause before goes on: with nothing between, or where something is changed, with the words
 * for a part of it ("Bãi bỏ Quyết định A; Chương III của Quy định kèm theo Quyết định B").
 */
function goesOnAs(head: Related, clause: string): boolean {
  if (/^(?:và|các|những|\s)*$/u.test(clause)) return true;
  const changes = head.by === null && (head.relation === 'repeals' || head.relation === 'amends');
  return changes && clause.length < 90 && findTriggers(clause).every(({ sense }) => sense === 'transparent');
}

/** "Bãi bỏ: Thông tư …": the verb that opens the sentence governs what stands behind the colon. */
function introduced(gap: string, clause: string, mention: Mention, previous: Related | null): Decided | null {
  const before = gap.slice(0, gap.length - clause.length).trimEnd();
  if (!before.endsWith(':')) return null;
  const triggers = findTriggers(before.slice(before.lastIndexOf('. ') + 1).slice(-300));
  const last = triggers[triggers.length - 1];
  // "Thông tư A …, được sửa đổi, bổ sung bởi: Thông tư B …"
  if (previous && (last?.sense === 'amendedBy' || last?.sense === 'repealedBy'))
    return {
      relation: last.sense,
      by: antecedent(mention, previous),
      role: 'own',
      reason: byWords(last.text),
    };
  const [first] = triggers;
  const changes = first?.sense === 'amends' || first?.sense === 'repeals';
  if (!first || !changes || first.start > 3) return null;
  return { relation: first.sense as Relation, by: null, role: 'own', reason: byWords(first.text) };
}

/** No word says it: what the list's lead, the table's title or nothing says. */
function standing(state: State, block: Block, clause: string): Decided {
  const expired = block.unit.length > 0 && state.expired.has(block.unit[0] ?? '');
  if (expired) return { relation: 'repeals', by: null, role: 'own', reason: { rule: 'repealList' } };
  const { lead } = state;
  const continues =
    lead?.block.zone === block.zone && lead.block !== block && clause.trim().length < lead.reach;
  if (lead && continues)
    return {
      relation: lead.sense,
      by: lead.by,
      role: 'own',
      reason: { rule: 'lead', words: lead.text.slice(-60) },
    };
  return { relation: 'refers', by: null, role: 'own', reason: { rule: 'none' } };
}

const byWords = (words: string): Extract<Reason, { rule: 'words' }> => ({
  rule: 'words',
  words: words.trim(),
});

/** What follows can turn a mere reference into a change ("… hết hiệu lực kể từ ngày"). */
function afterwards(text: string, block: Block, mention: Mention, decided: Decided): Decided {
  if (decided.by !== null || decided.relation !== 'refers') return decided;
  const behind = text.slice(mention.end, Math.min(block.end, mention.end + 700));
  if (!CHANGE_WORDS.some((words) => behind.includes(words))) return decided;
  const sentence = behind.slice(0, behind.search(/[.;]\s|[.;]$/u) + 1 || behind.length);
  const thisOne = BY_THIS.exec(sentence);
  if (thisOne) {
    const relation = /sửa đổi|bổ sung/u.test(thisOne.groups?.['verb'] ?? '') ? 'amends' : 'repeals';
    return { ...decided, relation, reason: byWords(thisOne[0]) };
  }
  const expires = EXPIRES.exec(sentence);
  const isSubject =
    decided.role === 'listed' ||
    decided.reason.rule === 'none' ||
    (decided.reason.rule === 'words' && /^(?:tại|của|quy định tại)$/u.test(decided.reason.words));
  return expires && isSubject ? { ...decided, relation: 'repeals', reason: byWords(expires[0]) } : decided;
}

const label = ({ mention }: Related): string =>
  `${mention.kind ?? ''} ${mention.number ?? mention.name ?? mention.date ?? ''}`.trim();
