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

/** A unit of the tree, and its parent. */
export interface FoundUnit {
  readonly node: MutableNode;
  readonly parent: MutableNode;
}

/** The unit that a pin names, or why there is none. */
export type FindResult = FoundUnit | 'target-not-found' | 'target-ambiguous';

/** Whether a finding is a unit. */
export const isFound = (finding: FindResult): finding is FoundUnit => typeof finding === 'object';

const isAttachment = ({ type }: MutableNode): boolean => type === 'appendix' || type === 'form';

/** Separates the units of the act itself from the texts attached to it. */
function ownAndAttached(root: MutableNode): {
  readonly own: readonly MutableNode[];
  readonly attached: readonly MutableNode[];
} {
  const whole = ofFirstDocument(root.children ?? []);
  return {
    own: whole.filter((node) => !isAttachment(node) && !isFrame(asNode(node))),
    attached: whole.filter(isAttachment),
  };
}

/** The nearest units below a node, each with its parent. Units in quotations do not count. */
function unitsIn(node: MutableNode): readonly FoundUnit[] {
  const children = node.type === 'root' ? ownAndAttached(node).own : (node.children ?? []);
  return children.flatMap((child): readonly FoundUnit[] => {
    if (child.type === 'quotation' || child.type === 'footnote') return [];
    return isUnit(asNode(child)) ? [{ node: child, parent: node }] : unitsIn(child);
  });
}

/** All units of a level below a node, at any depth. */
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

/** Where the provisions of a target are looked for: the act, or texts attached to it. */
function scopesOf(root: MutableNode, { attached, pins }: OperationTarget): readonly MutableNode[] {
  const { attached: texts } = ownAndAttached(root);
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
  // "Điều 15 Quyết định số …" means the regulation that is issued by a decision of three articles.
  return withArticles.length === 1 ? withArticles : [root];
}

const articlesOf = (scope: MutableNode, number: string): readonly FoundUnit[] =>
  unitsOfLevel(scope, 'article', isGroup).filter(({ node }) => isSameNumber(node.label ?? '', number));

/** Finds the unit that a pin names; the appendix itself where the pin names nothing in it. */
export function findTarget(
  root: MutableNode,
  target: OperationTarget,
  pin: Pin | null = target.pins[0] ?? null,
): FindResult {
  const scopes = scopesOf(root, { ...target, pins: pin === null ? [] : [pin] });
  const [scope, more] = scopes;
  if (scope === undefined) return 'target-not-found';
  if (more !== undefined) return 'target-ambiguous';
  const levels = pinLevels.filter((level) => level !== 'appendix' && pin?.[level] != null);
  const holder = scope === root ? root : allOf(root).find(({ children }) => children?.includes(scope));
  let found: FoundUnit = { node: scope, parent: holder ?? root };
  for (const level of levels) {
    const next = unitWithin(found.node, level, pin?.[level] ?? '');
    if (!isFound(next)) return next;
    found = next;
  }
  return found;
}

/** The unit of a level and a number within another unit. */
function unitWithin(unit: MutableNode, level: keyof Pin, number: string): FindResult {
  // Clauses are direct children of their article, points of their clause.
  const deep = level === 'clause' || level === 'point' ? () => false : isGroup;
  const found = unitsOfLevel(unit, level, deep).filter(({ node }) => isSameNumber(node.label ?? '', number));
  const [only, more] = found;
  if (only === undefined) return 'target-not-found';
  return more === undefined ? only : 'target-ambiguous';
}

/** The units among which a new one of a level is put: those of its parent, or all articles of the act. */
export function siblingsOf(scope: MutableNode, level: keyof Pin): readonly FoundUnit[] {
  return unitsOfLevel(scope, level, level === 'clause' || level === 'point' ? () => false : isGroup);
}

/** The texts attached to an act, at any depth. */
export const attachedTo = (root: MutableNode): readonly FoundUnit[] =>
  allOf(root).flatMap((parent) =>
    (parent.children ?? []).filter(isAttachment).map((node) => ({ node, parent })),
  );

/** The units of an act and the texts attached to it, without its heading, legal bases and signature. */
export function unitsOfAct(root: MutableNode): readonly MutableNode[] {
  const { own, attached } = ownAndAttached(root);
  return [...own, ...attached];
}

/** The legal bases of an act. */
export const basesOf = (root: MutableNode): MutableNode[] =>
  ofFirstDocument(root.children ?? [])
    .filter(({ type }) => type === 'preamble')
    .flatMap(({ children = [] }) => children.filter(({ name }) => name === 'basis'));
