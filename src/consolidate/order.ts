import type { AmendingOperation } from '../amend/index.js';
import { compareText, groupBy } from '../chars/index.js';
import { type ParsedDocument, pinLevels } from '../model/index.js';

/** An operation of one of the acts that amend. */
export interface Ordered {
  readonly id: string;
  readonly act: number;
  readonly operation: AmendingOperation;
  /** The day from which its place among the others is reckoned; empty where none is known. */
  readonly day: string;
}

/**
 * Operations in the order in which they take effect. What holds from a day before its act does stands where the act does:
 * its words are written for the text of that day.
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
  return all.toSorted(
    (a, b) => compareText(a.day, b.day) || compareText(a.issued, b.issued) || a.act - b.act,
  );
}

/** The later of two ISO dates, of which either may be empty. */
const laterOf = (first: string, second: string): string => (first < second ? second : first);

/** What two changes of one provision have in common where they want the same. */
const wishOf = (operation: AmendingOperation): string =>
  JSON.stringify([operation.action, operation.oldText, operation.newText]);

/** What is changed, and since when. */
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

/** Whether a change takes the place of a whole unit. */
const takesPlace = ({ operation: { action, oldText } }: Ordered): boolean =>
  oldText === null && (action === 'replace' || action === 'repeal' || action === 'rename');

/** What a new unit is known by. */
const isNew = ({ operation: { adds } }: Ordered): boolean => adds !== null;

/**
 * The operations of which others want something else for the same provision from the same day on: nobody can tell which
 * of them is meant.
 */
export function conflicting(all: readonly Ordered[]): ReadonlySet<string> {
  const groups = groupBy(
    all.filter((each) => takesPlace(each) || isNew(each)),
    keyOf,
  );
  const found = new Set<string>();
  for (const group of groups.values())
    if (new Set(group.map(({ operation }) => wishOf(operation))).size > 1)
      for (const { id } of group) found.add(id);
  return found;
}

/** The operations that order what an earlier one of the same day orders, which is given: two acts do, or one act twice. */
export function repeatedIn(all: readonly Ordered[]): ReadonlyMap<Ordered, Ordered> {
  const seen = new Map<string, Ordered>();
  const repeated = new Map<Ordered, Ordered>();
  for (const each of all) {
    const key = `${keyOf(each)} ${wishOf(each.operation)}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, each);
    else repeated.set(each, before);
  }
  return repeated;
}
