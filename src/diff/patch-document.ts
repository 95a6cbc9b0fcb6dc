import type { Change, ComparedNode, DocumentDiff, ParsedDocument } from '../model/index.js';
import { comparedForm } from './diff-documents.js';
import { secondText } from './report/word-stretches.js';

const key = (at: readonly number[]): string => at.join('.');

/** The changes of a diff, arranged for patching. */
interface Script {
  /** The change of each node of the first document, by its path. */
  readonly ofFrom: ReadonlyMap<string, Change>;
  /** What is put at a place of the second document: by the path of the place's parent, then by index. */
  readonly placed: ReadonlyMap<string, ReadonlyMap<number, Change>>;
}

/** Whether a node leaves its place among its neighbours, or is joined or split with them. */
const isTaken = ({ kinds, from, to }: Change): boolean =>
  kinds.includes('removed') || kinds.includes('moved') || (from?.count ?? 1) > 1 || (to?.count ?? 1) > 1;

const isPlaced = (change: Change): boolean =>
  change.kinds.includes('added') || (isTaken(change) && change.to !== null);

const readScript = ({ changes, silent }: DocumentDiff): Script => {
  const ofFrom = new Map<string, Change>();
  const placed = new Map<string, Map<number, Change>>();
  for (const change of [...changes, ...silent]) {
    if (change.type === 'column') continue;
    const { from, to } = change;
    if (from !== null)
      for (let index = 0; index < from.count; index += 1)
        ofFrom.set(key([...from.at.slice(0, -1), (from.at.at(-1) ?? 0) + index]), change);
    if (to === null || !isPlaced(change)) continue;
    const parent = key(to.at.slice(0, -1));
    const known = placed.get(parent) ?? new Map<number, Change>();
    known.set(to.at.at(-1) ?? 0, change);
    placed.set(parent, known);
  }
  return { ofFrom, placed };
};

/** A node of the first document, or one that was added, with its old path. */
interface Old {
  readonly node: ComparedNode;
  /** `null` for what was added. */
  readonly at: readonly number[] | null;
}

/**
 * Makes the second of two documents from the first.
 *
 * @param diff - what {@link diffDocuments} returned for the two
 * @returns the compared form of the second; unchanged words are written as in the first
 */
export const patchDocument = (document: ParsedDocument, diff: DocumentDiff): ComparedNode => {
  const root = comparedForm(document, { notes: diff.notes });
  const { ofFrom, placed } = readScript(diff);
  const nodeAt = (at: readonly number[]): ComparedNode | undefined =>
    at.reduce<ComparedNode | undefined>((node, index) => node?.children[index], root);

  const build = ({ node, at }: Old, toAt: readonly number[]): ComparedNode => {
    const change = at === null ? undefined : ofFrom.get(key(at));
    const put = placed.get(key(toAt)) ?? new Map<number, Change>();
    const kept: Old[] = node.children
      .map((child, index): Old => ({ node: child, at: at === null ? null : [...at, index] }))
      .filter((child) => {
        const own = child.at === null ? undefined : ofFrom.get(key(child.at));
        return own === undefined || !isTaken(own);
      });
    const children: ComparedNode[] = [];
    let next = 0;
    for (;;) {
      const here = put.get(children.length);
      if (here !== undefined) {
        children.push(...place(here));
        continue;
      }
      const old = kept[next];
      if (old === undefined) break;
      next += 1;
      children.push(build(old, [...toAt, children.length]));
    }
    const { type, label, heading, text } = node;
    if (change === undefined || change.kinds.includes('removed')) return { ...node, children };
    return {
      type: change.type === 'column' ? type : change.type,
      label: change.to === null || type === 'cell' ? label : change.labelTo,
      name: change.name,
      heading: change.heading === null ? heading : secondText(change.heading) || null,
      text: change.words === null ? text : secondText(change.words),
      children,
    };
  };

  const place = (change: Change): readonly ComparedNode[] => {
    const { from, to, node, words } = change;
    if (to === null) return [];
    if (node !== null) return [build({ node, at: null }, to.at)];
    const old = from === null ? undefined : nodeAt(from.at);
    if (from === null || old === undefined) return [];
    if (to.count === 1 && from.count === 1) return [build({ node: old, at: from.at }, to.at)];
    return secondText(words ?? [])
      .split('\n')
      .map((text) => ({ ...old, text }));
  };

  return build({ node: root, at: [] }, []);
};
