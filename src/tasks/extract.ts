import { lastNotAbove } from '../chars/index.js';
import { kindsOfMinutes, kindsOfRules, kindsWithoutOrders, rankOf } from '../lexicon/index.js';
import type { Citation, Metadata, ParsedDocument, Place, RootNode, Task, TreeNode } from '../model/index.js';
import { isUnit, nodesOf } from '../model/index.js';
import { calendarOf, meetingTime } from './calendar.js';
import type { TaskDraft } from './draft.js';
import { flatHeadOfTable, tasksOfFlatTable } from './flat-table.js';
import { type Governing, NOTHING } from './governing.js';
import { itemsOf } from './items.js';
import { homeOf, readBodies } from './names.js';
import { readOrder } from './order.js';
import { type ProseContext, tasksOfItems } from './prose.js';
import { tasksOfTable } from './table.js';
import { type TaskHead, taskHeadOf } from './table-head.js';

/**
 * The tasks that a document assigns: rows of its tables of tasks, and sentences and items that tell somebody to do
 * something, with who leads, who helps, by when, and what has to be produced.
 *
 * Rules of legal normative documents apply to everybody and are not tasks; nor are aims, reports and forms.
 *
 * @returns the tasks in reading order; positions are those of the document's text
 */
export function extractTasks(document: ParsedDocument): readonly Task[] {
  const { metadata, body, citations } = document;
  if (isNormative(metadata)) return [];
  const calendar = calendarOf(metadata, body);
  const meeting = meetingTime(metadata, body, calendar);
  let head: TaskHead | null = null;
  const context: ProseContext = {
    calendar,
    isOfMeeting: kindsOfMinutes.includes(metadata.kind ?? ''),
    isTablesOnly: kindsWithoutOrders.includes(metadata.kind ?? ''),
    tableTasks: (item, governing) => {
      if (item.table === null) return [];
      const flat = flatHeadOfTable(item.table);
      if (flat !== null) return tasksOfFlatTable(item.table, flat, item.unit, calendar);
      const own = taskHeadOf(item.table);
      const width = Math.max(
        0,
        ...item.table.children.flatMap((row) => row.children.map((cell) => cell.column + cell.columns - 1)),
      );
      head = own ?? (head?.width === width ? head : null);
      const due = governing.due ?? meeting;
      return head === null
        ? []
        : tasksOfTable(item.table, head, { ...governing, due, unit: item.unit }, calendar);
    },
  };
  const drafts = tasksOfItems(itemsOf(body.children.filter(isBody), []), governingOf(body.children), context);
  const home = homeOf(metadata.issuer, metadata.place);
  const found = citationsIn(citations);
  const placeOf = placesIn(document);
  return drafts.map((draft, index) => ({
    ...taskOf(draft, `t${index + 1}`, home, found),
    ...placeOf(draft.node),
  }));
}

/**
 * The numbers of legal normative documents contain the year (64/2025/QH15), those of administrative ones do not (Decree
 * 30/2020/NĐ-CP, Appendix I).
 */
const isNormative = ({ kind, number }: Metadata): boolean =>
  kindsOfRules.includes(kind ?? '') ||
  (rankOf(kind, number) !== null &&
    (number === null || /^\d+\/\d{4}\//u.test(number) || /QH\d/u.test(number)));

const isBody = (node: RootNode): boolean =>
  node.type !== 'heading' && node.type !== 'preamble' && node.type !== 'closing';

/** Who is addressed at the end of a preamble: "UBND tỉnh yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:". */
function governingOf(nodes: readonly RootNode[]): Governing {
  const last = nodes.find((node) => node.type === 'preamble')?.children.at(-1);
  const text = last?.type === 'paragraph' ? last.value : last?.type === 'field' ? last.value : '';
  if (
    !/:\s*$/u.test(text) ||
    !/(?<!\p{L})(?:yêu cầu|đề nghị|giao(?: cho)?) (?!của )(?:\p{Lu}|các |từng )/iu.test(text)
  )
    return NOTHING;
  const order = readOrder(text);
  return order.isNamed ? { ...NOTHING, lead: order.lead } : NOTHING;
}

/** Finds the citations that begin in a node. */
function citationsIn(citations: readonly Citation[]): (node: TreeNode) => readonly Citation[] {
  const starts = citations.map(({ position }) => position.start.offset);
  return ({ position }) =>
    citations.slice(
      lastNotAbove(starts, position.start.offset - 1) + 1,
      lastNotAbove(starts, position.end.offset - 1) + 1,
    );
}

const folded = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, '');

function taskOf(
  draft: TaskDraft,
  id: string,
  home: string,
  found: (node: TreeNode) => readonly Citation[],
): Omit<Task, keyof Place> {
  const own = folded(draft.text);
  return {
    id,
    what: draft.what,
    lead: readBodies(draft.lead, home),
    with: readBodies(draft.with, home),
    due: draft.due,
    product: draft.product,
    citations: found(draft.node)
      .filter(({ text }) => own.includes(folded(text)))
      .map((citation) => citation.id),
    unit: draft.unit,
    position: draft.node.position,
  };
}

/**
 * Where in its file a node begins. Only units and citations know that; another node takes the place of one that begins
 * where it does, inside it, or before it.
 */
function placesIn({ body, citations }: ParsedDocument): (node: TreeNode) => Place {
  const known = [...nodesOf(body).filter(isUnit), ...citations]
    .map(({ page, paragraph, position }) => ({ page, paragraph, offset: position.start.offset }))
    .sort((a, b) => a.offset - b.offset);
  const starts = known.map(({ offset }) => offset);
  return ({ position: { start, end } }) => {
    const before = known[lastNotAbove(starts, start.offset)];
    const inside = known[lastNotAbove(starts, end.offset - 1)];
    const place = before?.offset === start.offset || inside === before ? before : inside;
    const isHere = before?.offset === start.offset;
    return { page: place?.page ?? null, paragraph: isHere ? (before?.paragraph ?? null) : null };
  };
}
