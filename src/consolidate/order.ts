import type { AmendingOperation } from '../amend/index.js';
import { compareText, groupBy } from '../chars/index.js';
import { type ParsedDocument, pinLevels } from '../model/index.js';

/** An operation of one of the amending acts. */
export interface Ordered {
  readonly id: string;
  readonly act: number;
  readonly operation: AmendingOperation;
  /** ISO date that decides its place among the others; empty where none is known. */
  readonly day: string;
}

/**
 * Operations in the order in which they take effect. One that takes effect before its act does is ordered by the act's
 * day, because its words were written for the text of that day.
 */
export function inOrder(
  acts: readonly { readonly document: ParsedDocument; readonly operations: readonly AmendingOperation[] }[],
): readonly Ordered[] {
  const all = acts.flatMap(({ document, operations }, index) => {
    const { effectiveOn, issuedOn } = document.metadata;
    const from = effectiveOn ?? issuedOn ?? '';
    return operations.map((operation): Ordered & { readonly issued: string } => ({
      id: `${index + 1}.${operation.id}`,
      act: index + 1,
      operation,
      day: laterOf(from, operation.effectiveOn ?? ''),
      issued: issuedOn ?? from,
    }));
  });
  const sorted = all.toSorted(
    (a, b) => compareText(a.day, b.day) || compareText(a.issued, b.issued) || a.act - b.act,
  );
  const orders = groupBy(sorted, orderKey);
  return sorted.flatMap((each) => {
    const order = orders.get(orderKey(each)) ?? [];
    return order[0] === each ? unchained(order) : [];
  });
}

/** A key that the changes ordered by one text share. */
const orderKey = ({ act, day, operation }: Ordered): string =>
  `${act} ${day} ${operation.position.start.offset}`;

/**
 * The changes of one order, so that none changes the words that another has put: "thay “A” bằng “B” và “B” bằng “C”"
 * replaces what stands in the act.
 */
function unchained(changes: readonly Ordered[]): readonly Ordered[] {
  const left = [...changes];
  const out: Ordered[] = [];
  while (left.length > 0) {
    const free = left.findIndex((each) => !left.some((other) => other !== each && mustFollow(each, other)));
    out.push(...left.splice(Math.max(0, free), 1));
  }
  return out;
}

/** Whether a change puts words that the other one is to change. */
const mustFollow = ({ operation: { newText, oldText } }: Ordered, { operation: other }: Ordered): boolean =>
  oldText !== null &&
  other.oldText !== null &&
  other.oldText !== oldText &&
  newText?.includes(other.oldText) === true;

/** The later of two ISO dates; either may be empty. */
const laterOf = (first: string, second: string): string => (first < second ? second : first);

/** A key that two changes of one provision share where they order the same. */
const orderedChangeKey = (operation: AmendingOperation): string =>
  JSON.stringify([operation.action, operation.oldText, operation.newText]);

/** A key for what is changed, and from which day. */
function keyOf({ day, operation: { adds, target } }: Ordered): string {
  const pin = adds ?? target.pins[0];
  return JSON.stringify([
    day,
    target.part === 'appendix' ? null : target.part,
    target.name?.toLowerCase() ?? null,
    target.attached?.toLowerCase() ?? null,
    ...pinLevels.map((level) => pin?.[level]?.toLowerCase() ?? null),
  ]);
}

/** Whether a change replaces, repeals or renames a whole unit. */
const changesWholeUnit = ({ operation: { action, oldText } }: Ordered): boolean =>
  oldText === null && (action === 'replace' || action === 'repeal' || action === 'rename');

/** Whether a change adds a unit. */
const addsUnit = ({ operation: { adds } }: Ordered): boolean => adds !== null;

/**
 * The ids of operations that order different things for the same provision from the same day. Which of them is meant
 * cannot be decided.
 */
export function conflicting(all: readonly Ordered[]): ReadonlySet<string> {
  const groups = groupBy(
    all.filter((each) => changesWholeUnit(each) || addsUnit(each)),
    keyOf,
  );
  const found = new Set<string>();
  // "Thay “A” bằng “B” và “B” bằng “A”"
  for (const order of groupBy(all, orderKey).values())
    for (const each of order)
      if (
        order.some(
          (other) => mustFollow(each, other) && mustFollow(other, each) && keyOf(each) === keyOf(other),
        )
      )
        found.add(each.id);
  for (const group of groups.values())
    if (new Set(group.map(({ operation }) => orderedChangeKey(operation))).size > 1)
      for (const { id } of group) found.add(id);
  return found;
}

/**
 * The operations that repeat an earlier one of the same day, mapped to it. Two acts may order the same, or one act
 * twice.
 */
export function repeatedIn(all: readonly Ordered[]): ReadonlyMap<Ordered, Ordered> {
  const seen = new Map<string, Ordered>();
  const repeated = new Map<Ordered, Ordered>();
  for (const each of all) {
    const key = `${keyOf(each)} ${orderedChangeKey(each.operation)}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, each);
    else repeated.set(each, before);
  }
  return repeated;
}
