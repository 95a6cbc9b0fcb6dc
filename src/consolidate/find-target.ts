import { isCalled, isOfLevel, isSameNumber } from '../amend/index.js';
import {
  articleGroups,
  isFrame,
  isUnit,
  type OperationTarget,
  ofFirstDocument,
  type Pin,
  pinLevels,
  type Unit,
} from '../model/index.js';
import { allOf, asNode, type MutableNode } from './mutable.js';

/** A unit of the tree, and what it stands in. */
export interface FoundUnit {
  readonly node: MutableNode;
  readonly parent: MutableNode;
}

/** What a pin names in the tree. */
export type Finding = FoundUnit | 'target-not-found' | 'target-ambiguous';

/** Whether a finding is a unit. */
export const isFound = (finding: Finding): finding is FoundUnit => typeof finding === 'object';

const isAttachment = ({ type }: MutableNode): boolean => type === 'appendix' || type === 'form';

/** The units of the act itself, and the texts attached to it. */
function parts(root: MutableNode): {
  readonly own: readonly MutableNode[];
  readonly attached: readonly MutableNode[];
} {
  const whole = ofFirstDocument(root.children ?? []);
  return {
    own: whole.filter((node) => !isAttachment(node) && !isFrame(asNode(node))),
    attached: whole.filter(isAttachment),
  };
}

/** The nearest units below a node, each with its parent; not those of a quotation. */
function unitsIn(node: MutableNode): readonly FoundUnit[] {
  const children = node.type === 'root' ? parts(node).own : (node.children ?? []);
  return children.flatMap((child): readonly FoundUnit[] => {
    if (child.type === 'quotation' || child.type === 'footnote') return [];
    return isUnit(asNode(child)) ? [{ node: child, parent: node }] : unitsIn(child);
  });
}

/** All units of a level below a node, however deep. */
function unitsOfLevel(
  node: MutableNode,
  level: keyof Pin,
  goesInto: (unit: MutableNode) => boolean,
): readonly FoundUnit[] {
  return unitsIn(node).flatMap((unit): readonly FoundUnit[] => {
    if (isOfLevel(asNode(unit.node) as Unit, level)) return [unit];
    return goesInto(unit.node) ? unitsOfLevel(unit.node, level, goesInto) : [];
  });
}

const GROUPS: ReadonlySet<string> = new Set([...articleGroups, 'division']);

const isGroup = ({ type }: MutableNode): boolean => GROUPS.has(type);

/** Where the provisions of a target are looked for: the act, or a text that was issued with it. */
function scopesOf(root: MutableNode, { attached, pins }: OperationTarget): readonly MutableNode[] {
  const { attached: texts } = parts(root);
  const withArticles = texts.filter((text) => unitsOfLevel(text, 'article', isGroup).length > 0);
  const [pin] = pins;
  if (pin?.appendix != null) {
    const wanted = `Phụ lục ${pin.appendix}`;
    return texts
      .flatMap(allOf)
      .filter((text) => isAttachment(text) && typeof text.label === 'string' && isCalled(text.label, wanted));
  }
  if (attached !== null) {
    const named = texts.filter(({ label, heading }) =>
      `${label ?? ''} ${heading ?? ''}`.trim().toLowerCase().startsWith(attached.toLowerCase()),
    );
    return named.length > 0 ? named : withArticles.length === 1 ? withArticles : [];
  }
  if (pin?.article == null || articlesOf(root, pin.article).length > 0) return [root];
  // "Điều 15 Quyết định số …", of a decision that has three articles and issues a regulation.
  return withArticles.length === 1 ? withArticles : [root];
}

const articlesOf = (scope: MutableNode, number: string): readonly FoundUnit[] =>
  unitsOfLevel(scope, 'article', isGroup).filter(({ node }) => isSameNumber(node.label ?? '', number));

/** The unit that a pin names; an appendix is one where the pin names no more. */
export function findTarget(
  root: MutableNode,
  target: OperationTarget,
  pin: Pin | null = target.pins[0] ?? null,
): Finding {
  const scopes = scopesOf(root, { ...target, pins: pin === null ? [] : [pin] });
  const [scope, more] = scopes;
  if (scope === undefined) return 'target-not-found';
  if (more !== undefined) return 'target-ambiguous';
  const levels = pinLevels.filter((level) => level !== 'appendix' && pin?.[level] != null);
  const holder = scope === root ? root : allOf(root).find(({ children }) => children?.includes(scope));
  let found: FoundUnit = { node: scope, parent: holder ?? root };
  for (const level of levels) {
    const next = within(found.node, level, pin?.[level] ?? '');
    if (!isFound(next)) return next;
    found = next;
  }
  return found;
}

/** The unit of a level and a number in another. */
function within(unit: MutableNode, level: keyof Pin, number: string): Finding {
  // Clauses stand right in their article, points right in their clause.
  const deep = level === 'clause' || level === 'point' ? () => false : isGroup;
  const found = unitsOfLevel(unit, level, deep).filter(({ node }) => isSameNumber(node.label ?? '', number));
  const [only, more] = found;
  if (only === undefined) return 'target-not-found';
  return more === undefined ? only : 'target-ambiguous';
}

/** The units beside which a new one of a level may stand: those of its parent, or all articles of the act. */
export function siblingsOf(scope: MutableNode, level: keyof Pin): readonly FoundUnit[] {
  return unitsOfLevel(scope, level, level === 'clause' || level === 'point' ? () => false : isGroup);
}

/** The texts attached to an act, those within others too. */
export const attachedTo = (root: MutableNode): readonly FoundUnit[] =>
  allOf(root).flatMap((parent) =>
    (parent.children ?? []).filter(isAttachment).map((node) => ({ node, parent })),
  );

/** The units of an act and of the texts attached to it: not its heading, its legal bases and its signature. */
export function unitsOfAct(root: MutableNode): readonly MutableNode[] {
  const { own, attached } = parts(root);
  return [...own, ...attached];
}
