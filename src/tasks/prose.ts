import { opensWithVerb } from './doers.js';
import type { TaskDraft } from './draft.js';
import type { Calendar } from './due.js';
import { beforeEvent, withLines } from './event-times.js';
import { type Governing, governedBy, NOTHING, withParticulars, withTime } from './governing.js';
import {
  areBodies,
  isForAll,
  namesOfHeading,
  timeAlone,
  timeInBrackets,
  timeOfHeading,
  unitOfHeading,
} from './headings.js';
import type { Item } from './items.js';
import { partOfMinutes } from './minutes.js';
import { readOrder } from './order.js';
import {
  isLabelAlone,
  joinParticulars,
  NO_PARTICULARS,
  type Particulars,
  splitParticulars,
} from './particulars.js';
import { isSilent, ordersWithin } from './silent.js';
import { tasksOfText } from './text-tasks.js';

/** What the walk over the texts needs to know about the document. */
export interface ProseContext {
  readonly calendar: Calendar;
  /** Whether tasks are taken from tables only, as in a report. */
  readonly isTablesOnly: boolean;
  /** Whether it is the record of a meeting, of which only the conclusions assign work. */
  readonly isOfMeeting: boolean;
  /** Whether the text is among others that name bodies. */
  readonly isAmongBodies?: boolean;
  /** The tasks of a table among the texts. */
  readonly tableTasks: (item: Item, governing: Governing) => readonly TaskDraft[];
}

/** The end of a text that only announces those below it. */
const LIST =
  /(?:sau(?: đây)?|như sau|cụ thể|gồm|trong đó|các nội dung|nhiệm vụ|các (?:việc|công việc))\s*(?:\([^()]*\))?\s*:?\s*$/iu;

/** The tasks of texts and of everything below them. */
export const tasksOfItems = (
  items: readonly Item[],
  governing: Governing,
  context: ProseContext,
): readonly TaskDraft[] => {
  const { calendar } = context;
  const isAmongBodies = areBodies(items);
  const lines = items.map((item) => ({ item, line: particularsOfLine(item, calendar) }));
  // The time and the persons that minutes begin with are those of the meeting.
  const isMeeting = context.isOfMeeting && context.isTablesOnly;
  const own = isMeeting ? 0 : lines.filter(({ line }) => line !== null).length;
  const texts = lines.filter(({ line, item }) => line === null && item.table === null);
  const isLinePerItem = own > 0 && texts.length > 1 && runs(lines.map(({ line }) => line !== null)) > 1;
  let current = governing;
  if (own > 0 && !isLinePerItem)
    current = withLines(
      governing,
      lines.reduce((all, { line }) => (line ? joinParticulars(all, line) : all), NO_PARTICULARS),
      items,
    );
  const found: TaskDraft[] = [];
  let here = context;
  lines.forEach(({ item, line }, index) => {
    if (line !== null) return;
    const inner = isMeeting ? partAt(item, here, context) : here;
    if (item.children.length === 0) here = inner;
    if (item.table !== null) {
      found.push(...context.tableTasks(item, current));
      return;
    }
    const below = isLinePerItem ? particularsAfter(lines, index) : NO_PARTICULARS;
    if (!announces(item, items[index + 1])) {
      const own = withParticulars(beforeEvent(item, current, governing), below);
      found.push(...tasksOfItem(item, own, { ...inner, isAmongBodies }));
    }
    current = governedAfter(item, items[index + 1], current, calendar);
  });
  return found;
};

/** The context of an item of minutes: the conclusions give tasks, and what was said before does not. */
function partAt(item: Item, here: ProseContext, context: ProseContext): ProseContext {
  const part = partOfMinutes(item);
  if (part === null) return here;
  return part === 'conclusions' ? { ...context, isTablesOnly: false } : context;
}

/** How many runs of lines of particulars there are. */
const runs = (flags: readonly boolean[]): number =>
  flags.filter((flag, index) => flag && !flags[index - 1]).length;

interface Line {
  readonly item: Item;
  readonly line: Particulars | null;
}

function particularsAfter(lines: readonly Line[], index: number): Particulars {
  let all = NO_PARTICULARS;
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at]?.line ?? null;
    if (line === null) break;
    all = joinParticulars(all, line);
  }
  return all;
}

/** The particulars of an item that consists of nothing else; `null` where it has other text. */
function particularsOfLine(item: Item, calendar: Calendar): Particulars | null {
  if (item.text === '' || item.table !== null) return null;
  const { rest, particulars } = splitParticulars(item.text, calendar);
  if (particulars === null || !/^[\s\-–+*•(]*$/u.test(rest)) return null;
  if (item.children.length === 0) return particulars;
  if (!/:[\s*_]*$/u.test(item.text)) return null;
  // "Đơn vị chủ trì:" with one name a bullet below it.
  const values = item.children.map(({ text }) => text).join('; ');
  return splitParticulars(`${item.text} ${values}`, calendar).particulars;
}

/** Whether an item ends in a colon and announces its next siblings, not children. */
const announces = (item: Item, next: Item | undefined): boolean =>
  next !== undefined && item.children.length === 0 && !item.isHeading && /:\s*$/u.test(item.text);

/** Whether an item without a colon stands above its next siblings, which are not plain paragraphs like it. */
const stands = (item: Item, next: Item | undefined): boolean =>
  next !== undefined && item.children.length === 0 && next.node.type !== item.node.type;

/**
 * "… các bộ, ngành cần thực hiện các nhiệm vụ sau đây:" applies to the units that follow it, and so does a line that is
 * nothing but a time.
 */
function governedAfter(
  item: Item,
  next: Item | undefined,
  current: Governing,
  calendar: Calendar,
): Governing {
  const time = stands(item, next) || announces(item, next) ? timeAlone(item.text, calendar) : null;
  if (time !== null) return withTime(current, time);
  if (!announces(item, next)) return current;
  const order = readOrder(item.text);
  return order.isNamed ? { ...current, lead: order.lead, isByHeading: false, with: order.with } : current;
}

function tasksOfItem(item: Item, governing: Governing, context: ProseContext): readonly TaskDraft[] {
  const { calendar } = context;
  if (isSilent(item)) return tasksOfItems(ordersWithin(item), governing, context);
  const time = timeAlone(item.text, calendar);
  if (time !== null) return tasksOfItems(item.children, withTime(governing, time), context);
  const { rest, particulars } = splitParticulars(item.text, calendar);
  const current = particulars === null ? governing : withParticulars(governing, particulars);
  // "Thời hạn: trong năm 2026" above items.
  if (rest === '' && particulars !== null && !item.isHeading)
    return tasksOfItems(item.children, current, context);
  if (item.isHeading) return tasksOfHeading({ ...item, text: rest }, current, context);
  const below = item.children.filter((child) => particularsOfLine(child, calendar) === null);
  const lines = item.children.flatMap((child) => particularsOfLine(child, calendar) ?? []);
  const all = withLines(current, lines.reduce(joinParticulars, NO_PARTICULARS), item.children);
  if (below.length === 0)
    return context.isTablesOnly ? [] : tasksOfText({ ...item, text: rest }, all, calendar);
  return tasksOfLeadIn({ ...item, text: rest }, below, all, context);
}

function bodiesOf(item: Item, { isAmongBodies }: ProseContext): readonly string[] {
  const names = namesOfHeading(item);
  return names.length === 0 && isAmongBodies ? unitOfHeading(item) : names;
}

function tasksOfHeading(item: Item, governing: Governing, context: ProseContext): readonly TaskDraft[] {
  const names = bodiesOf(item, context);
  const due =
    timeInBrackets(item.text, context.calendar) ??
    (names.length > 0 ? null : timeOfHeading(item.text, context.calendar));
  const inner = {
    ...governing,
    ...(names.length > 0 ? { lead: names, isByHeading: !isForAll(item.text, names), with: [] } : {}),
    due: due ?? governing.due,
  };
  const [only] = item.children;
  if (item.children.length === 1 && only && isDetail(item.text, only, context.calendar)) {
    const below = only.children.flatMap((child) => particularsOfLine(child, context.calendar) ?? []);
    return tasksOfText(
      item,
      withParticulars(governing, below.reduce(joinParticulars, NO_PARTICULARS)),
      context.calendar,
    );
  }
  if (item.children.length > 0) {
    const lines = item.children.flatMap((child) => particularsOfLine(child, context.calendar) ?? []);
    if (lines.length < item.children.length) return tasksOfItems(item.children, inner, context);
    // Only particulars are below: the heading is the task, unless it says no more than they do.
    if (isLabelAlone(item.text)) return [];
    return tasksOfText(
      item,
      withParticulars(governing, lines.reduce(joinParticulars, NO_PARTICULARS)),
      context.calendar,
    );
  }
  return names.length > 0 || context.isTablesOnly ? [] : tasksOfText(item, governing, context.calendar);
}

/**
 * Whether an item details the heading above it, which is then the task: "1. Phổ biến văn bản mới" with one sentence, and
 * below that who and when. A heading that names no work ("3. Nhân lực") is none.
 */
function isDetail(heading: string, { text, isHeading, table, children }: Item, calendar: Calendar): boolean {
  if (isHeading || table !== null || children.length === 0 || readOrder(text).isNamed) return false;
  if (opensWithVerb(text) && !opensWithVerb(heading)) return false;
  const lines = children.map((child) => particularsOfLine(child, calendar));
  return lines.every((line) => line !== null) && lines.some((line) => line?.lead);
}

/** The closing formula of a document comes after its last item but is not part of it. */
const CLOSES =
  /^(?:Trên đây là|Trong quá trình (?:tổ chức |triển khai )?(?:tổ chức |triển khai )?thực hiện|\p{Lu}[\p{L} ]{2,30} này (?:thay thế|có hiệu lực))(?!\p{L})/u;

/** The tasks of a text with others below it: it gives their names, announces them, or is a task with parts of its own. */
function tasksOfLeadIn(
  item: Item,
  below: readonly Item[],
  governing: Governing,
  context: ProseContext,
): readonly TaskDraft[] {
  const closing = below.findIndex(({ text }) => CLOSES.test(text));
  if (closing === 0)
    return [
      ...(context.isTablesOnly ? [] : tasksOfText({ ...item, children: [] }, governing, context.calendar)),
      ...tasksOfItems(below, NOTHING, context),
    ];
  const names = bodiesOf(item, context);
  if (names.length > 0)
    return tasksOfItems(below, { ...governing, lead: names, isByHeading: true, with: [] }, context);
  const order = readOrder(item.text);
  const inner = {
    ...governedBy(order, governing),
    due: timeInBrackets(item.text, context.calendar) ?? governing.due,
  };
  const isList = /:\s*$/u.test(item.text) || LIST.test(item.text);
  const ownTasks =
    order.isNamed && !isList && !context.isTablesOnly
      ? tasksOfText({ ...item, children: [] }, governing, context.calendar)
      : [];
  return [...ownTasks, ...tasksOfItems(below, inner, context)];
}
