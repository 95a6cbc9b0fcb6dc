import type { AmendingOperation } from '../amend/index.js';
import { oneOf } from '../chars/index.js';
import { firstWords, lastWords, ordinalValue, ordinalWords, unnumberedParts } from '../lexicon/index.js';
import type { OperationTarget } from '../model/index.js';
import { allOf, type MutableNode, mutableNodes } from './mutable.js';
import { sentencesOf } from './sentences.js';

/** The parts of a unit that have no number of their own, and are counted. */
export type CountedPart = 'paragraph' | 'sentence' | 'bullet';

const COUNTED: ReadonlySet<string> = new Set(['paragraph', 'sentence', 'bullet']);

/** Whether a change is one of a paragraph, a sentence or a bulleted item. */
export const isCounted = (
  target: OperationTarget,
): target is OperationTarget & { readonly part: CountedPart } =>
  target.part !== null && COUNTED.has(target.part);

/** Which part is meant: its index from 0, or the last; `null` where none is said. */
export type Which = number | 'last' | null;

const NOUNS = oneOf(Object.values(unnumberedParts).flat());
const NAME = new RegExp(
  [
    `^${NOUNS}(?: (?:(?<last>${oneOf(lastWords)})|(?<first>${oneOf(firstWords)})`,
    `|(?:thứ )?(?<number>\\d{1,2})|thứ (?<word>${oneOf(ordinalWords)})))?$`,
  ].join(''),
  'iu',
);

/** Reads which part a name means: "gạch đầu dòng thứ hai", "đoạn 3", "câu cuối"; `undefined` where that is not clear. */
export function whichOf(name: string | null): Which | undefined {
  const groups = NAME.exec(name ?? '')?.groups;
  if (groups === undefined) return undefined;
  const { last, first, number, word } = groups;
  if (last !== undefined) return 'last';
  if (first !== undefined) return 0;
  const value = number === undefined ? ordinalValue(word ?? '') : Number(number);
  return value === null ? null : value - 1;
}

/** Parts of a unit that follow each other. */
export interface PartList {
  readonly count: number;
  /** Puts other parts in place of some. */
  readonly splice: (at: number, removed: number, fresh: readonly MutableNode[]) => void;
}

type Found = PartList | 'target-not-found' | 'target-ambiguous';

const ENDS = /[.;:!?…][”"»’)]*$/u;
const BEGINS = /^[“"«(]?[\p{Lu}\d]/u;

/** Whether each line is a paragraph of its own, not the rest of the line above. */
const areWhole = (nodes: readonly MutableNode[]): boolean =>
  nodes.every(
    ({ value = '' }, index) => BEGINS.test(value) && (index === nodes.length - 1 || ENDS.test(value)),
  );

const isText = ({ type, name }: MutableNode): boolean => type === 'paragraph' && name === undefined;

/** The parts of a unit among which the one that is meant is counted. */
export function partsOf(unit: MutableNode, part: CountedPart, which: Which): Found {
  if (part === 'bullet') return listOf(unit, 'bullet');
  const texts = paragraphsOf(unit, which);
  if (!Array.isArray(texts)) return texts;
  return part === 'paragraph' ? nodesIn(unit, texts) : sentencesIn(texts, which);
}

/** The only list of bulletted items, or of tables, in a unit. */
export function listOf(unit: MutableNode, type: 'bullet' | 'table'): Found {
  const isOne = (node: MutableNode): boolean => node.type === type;
  const [parent, more] = allOf(unit).filter(({ children }) => children?.some(isOne));
  if (parent === undefined) return 'target-not-found';
  if (more !== undefined) return 'target-ambiguous';
  return nodesIn(parent, (parent.children ?? []).filter(isOne));
}

/** The paragraphs of a unit; only the last where that is meant and something else stands among them. */
function paragraphsOf(
  { type, heading, children = [] }: MutableNode,
  which: Which,
): MutableNode[] | Exclude<Found, object> {
  const own = children.filter((child) => child.type !== 'footnote');
  const last = own[own.length - 1];
  if (last === undefined) return 'target-not-found';
  const isHeaded = type !== 'article' && typeof heading === 'string';
  if (own.every(isText) && !isHeaded && areWhole(own)) return own;
  return which === 'last' && isText(last) && areWhole(own.filter(isText)) ? [last] : 'target-ambiguous';
}

const nodesIn = (parent: MutableNode, nodes: readonly MutableNode[]): PartList => ({
  count: nodes.length,
  splice: (at, removed, fresh) => {
    const children = parent.children ?? [];
    const [after, next] = [nodes[at - 1], nodes[at]];
    const index = next === undefined ? children.indexOf(after as MutableNode) + 1 : children.indexOf(next);
    children.splice(index, removed, ...fresh);
  },
});

/** Sentences are counted in the first paragraph, or from the end in the last one. */
function sentencesIn(texts: readonly MutableNode[], which: Which): Found {
  const holder = which === 'last' ? texts[texts.length - 1] : texts[0];
  if (holder === undefined) return 'target-not-found';
  const sentences = sentencesOf(holder.value ?? '');
  if (sentences === null) return 'target-ambiguous';
  if (typeof which === 'number' && which >= sentences.length && texts.length > 1) return 'target-ambiguous';
  return {
    count: sentences.length,
    splice: (at, removed, fresh) => {
      const words = fresh.map(({ value = '' }) => (ENDS.test(value) ? value : `${value}.`));
      holder.value = sentences.toSpliced(at, removed, ...words).join(' ');
    },
  };
}

const DASHED = /^(?<marker>[-–—+•*])\s+(?<text>\S.*)$/su;

/** The new parts that a change gives; `null` where they are of another kind. */
export function newParts(part: CountedPart, { nodes }: AmendingOperation): readonly MutableNode[] | null {
  const fresh = mutableNodes(nodes);
  const own = part === 'bullet' ? fresh.map(asBullet) : fresh;
  const wanted = part === 'bullet' ? 'bullet' : 'paragraph';
  return own.every(({ type }) => type === wanted) && (part !== 'sentence' || own.length <= 1) ? own : null;
}

/** An item quoted within a sentence was read as a paragraph. */
function asBullet(node: MutableNode): MutableNode {
  const { marker, text } = DASHED.exec(node.type === 'paragraph' ? (node.value ?? '') : '')?.groups ?? {};
  if (marker === undefined || text === undefined) return node;
  return { type: 'bullet', marker, children: [{ type: 'paragraph', value: text }] };
}
