import { once, oneOf } from '../chars/index.js';
import { unitNames } from '../lexicon/index.js';
import { type BodyNode, isUnit, type Table, type TreeNode, type Unit } from '../model/index.js';

/** A text of the tree with the texts that belong below it, even where they are its siblings in the tree. */
export interface Item {
  /** The node that holds the text. */
  readonly node: TreeNode;
  /** Its heading, or its own words. */
  readonly text: string;
  /** Whether the text is the heading of a unit. */
  readonly isHeading: boolean;
  /** Labels of the unit, from the root. */
  readonly unit: readonly string[];
  readonly children: readonly Item[];
  /** The table that this item is; its text is empty then. */
  readonly table: Table | null;
}

interface Draft extends Item {
  /** Bullets go below the preceding item of lower depth. */
  readonly depth: number;
  readonly children: Draft[];
}

const MARKERS = ['-', '+', '*', '•'];
const UNIT = 0;
const PARAGRAPH = 1;
const depthOfMarker = (marker: string): number =>
  2 + Math.max(0, MARKERS.indexOf(marker.replace(/[–—]/u, '-')));

/** The texts of a body, each with those that belong below it. */
export function itemsOf(nodes: readonly TreeNode[], unit: readonly string[]): readonly Item[] {
  return nested(nodes.flatMap((node) => draftsOf(node, unit)));
}

function draftsOf(node: TreeNode, unit: readonly string[]): readonly Draft[] {
  switch (node.type) {
    case 'paragraph':
      return splitGlued(node.value).map(({ text, depth }) => draft(node, text, unit, [], depth));
    case 'bullet': {
      const [first, ...rest] = node.children;
      const own = first?.type === 'paragraph' ? splitGlued(first.value) : [];
      const below = own.length > 0 ? rest : node.children;
      const children = nested(below.flatMap((child) => draftsOf(child, unit)));
      const depth = depthOfMarker(node.marker);
      return own.length === 0
        ? [draft(node, '', unit, children, depth)]
        : own.map(({ text }, index) =>
            draft(node, text, unit, index === own.length - 1 ? children : [], depth),
          );
    }
    case 'table':
      return [{ ...draft(node, '', unit, [], PARAGRAPH), table: node }];
    case 'quotation':
    case 'footnote':
    case 'form':
    case 'chrome':
    case 'furniture':
    case 'contents':
      return [];
    default:
      return isUnit(node) ? [unitDraft(node, unit)] : unnamed(node, unit);
  }
}

const unnamed = (node: TreeNode, unit: readonly string[]): readonly Draft[] =>
  node.type === 'appendix'
    ? [
        draft(
          node,
          node.heading ?? '',
          unit,
          nested(node.children.flatMap((child) => draftsOf(child, unit))),
          UNIT,
          true,
        ),
      ]
    : [];

/** Takes the first paragraph of a unit without a heading as the text of the unit. */
function unitDraft(node: Unit, above: readonly string[]): Draft {
  const unit = [...above, node.label];
  const [first] = node.children;
  if (node.heading !== null || first?.type !== 'paragraph')
    return draft(
      node,
      node.heading ?? '',
      unit,
      nested(node.children.flatMap((child) => draftsOf(child, unit))),
      UNIT,
      true,
    );
  const [own, ...glued] = draftsOf(first, unit);
  const rest: readonly BodyNode[] = node.children.slice(1);
  const below = [...glued, ...rest.flatMap((child) => draftsOf(child, unit))];
  return draft(node, own?.text ?? '', unit, nested(below), UNIT);
}

const draft = (
  node: TreeNode,
  text: string,
  unit: readonly string[],
  children: readonly Draft[],
  depth: number,
  isHeading = false,
): Draft => ({ node, text, isHeading, unit, children: [...children], table: null, depth });

/** Depths of "*" and "•", which are below "-" and "+" unless a list begins with them. */
const STARS: ReadonlySet<number> = new Set(['*', '•'].map(depthOfMarker));

/** The drafts with "*" above the other markers in a list that begins with it: "* Trong tháng 5:" above "- Sở …". */
function withStarsOnTop(drafts: readonly Draft[]): readonly Draft[] {
  let top: number | null = null;
  return drafts.map((each) => {
    if (each.depth <= PARAGRAPH) top = null;
    else top ??= each.depth;
    const isTop = each.depth === top && STARS.has(top);
    return isTop ? { ...each, depth: (PARAGRAPH + depthOfMarker('-')) / 2 } : each;
  });
}

/** Moves bullets below the text that they follow. */
function nested(drafts: readonly Draft[]): Draft[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  for (const each of withStarsOnTop(drafts)) {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= each.depth) open.pop();
    const above = each.depth > PARAGRAPH ? open.at(-1) : undefined;
    (above?.children ?? roots).push(each);
    if (each.depth > UNIT && each.table === null) open.push(each);
    else open.length = 0;
  }
  return roots;
}

/**
 * A bullet that was joined to the line before it: "Tăng cường công tác … - Ủy ban nhân dân cấp tỉnh …". The name of a
 * branch belongs to the body before it: "Trung tâm Phát triển quỹ đất tỉnh - Chi nhánh số 3".
 */
const glued = once(
  () =>
    new RegExp(
      `(?<=(?:[ ,]\\p{Ll}+){2}|[.;:]) [-–] (?!${oneOf(unitNames.branches)} )(?=\\p{Lu}\\p{Ll}*(?: \\p{Ll}+){2})`,
      'gu',
    ),
);

function splitGlued(value: string): readonly { readonly text: string; readonly depth: number }[] {
  const parts = value.split(glued());
  const isList = parts.length > 1 && parts.every((part) => part.length > 50);
  if (!isList) return [{ text: value, depth: PARAGRAPH }];
  return parts.map((text, index) => ({ text, depth: index === 0 ? PARAGRAPH : depthOfMarker('-') }));
}
