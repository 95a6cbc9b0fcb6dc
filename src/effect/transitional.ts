import { LATIN, oneOf } from '../chars/index.js';
import { caseNames, handlingVerbs, statesInHeadings, transitionalNames } from '../lexicon/index.js';
import type { TransitionalUnit, TreeNode, Unit } from '../model/index.js';
import { childrenOf, isArticleGroup, isForeign, isUnit } from '../model/index.js';
import type { OwnPatterns } from './patterns.js';
import { type CasesOf, type SpeaksOfCases, speaksOfCases } from './running-cases.js';

/** "Quy định chuyển tiếp", "Điều khoản chuyển tiếp", "Quy định về xử lý chuyển tiếp". */
const NAME = new RegExp(
  `^(?:(?:các |một số )?(?:${oneOf(transitionalNames)}(?: về| cụ thể)*(?:,| và)? )+|về )?chuyển tiếp(?![${LATIN}])`,
  'iu',
);
/** "Xử lý các trường hợp tồn tại", "Giải quyết hồ sơ nhận trước ngày Quy chế có hiệu lực". */
const CASES = new RegExp(
  `^(?:về )?(?:${oneOf(handlingVerbs)} )(?:(?:đối với|các|những|một số) )*${oneOf(caseNames)}(?![${LATIN}])[^.;]{0,80}?${oneOf(statesInHeadings)}(?![${LATIN}])`,
  'iu',
);
/** An article on both says which of its clauses is which. */
const MIXED = /hiệu lực|thi hành|(?:tổ chức|trách nhiệm) thực hiện/iu;

/** An article on how the document is carried out. */
const CLOSING = /thi hành|hiệu lực|(?:tổ chức|trách nhiệm|điều khoản) thực hiện|điều khoản cuối cùng/iu;

/** What is needed to recognise transitional provisions. */
export interface TransitionInput extends CasesOf {
  /** The nodes of one text, in reading order. */
  readonly nodes: readonly TreeNode[];
}

/**
 * The units that say what happens to cases that began before the document took effect: those with such a heading, and others
 * that say it ("Hồ sơ đã tiếp nhận trước ngày Thông tư này có hiệu lực thì tiếp tục thực hiện theo …"). Cases that outlive
 * the document itself count as well ("trước ngày Nghị quyết này hết hiệu lực").
 */
export function transitionalUnits({ nodes, ...cases }: TransitionInput): readonly TransitionalUnit[] {
  const says = speaksOfCases(cases);
  const found: TransitionalUnit[] = [];
  const walk: Walk = { path: [], found, says, isClosing: false, patterns: cases.patterns };
  for (const node of nodes) addTransitional(node, walk);
  return found;
}

/** Where the search is. */
interface Walk {
  /** The labels of the units above the node; the same again when it is left. */
  readonly path: string[];
  readonly found: TransitionalUnit[];
  readonly says: SpeaksOfCases;
  readonly isClosing: boolean;
  readonly patterns: readonly OwnPatterns[];
}

function addTransitional(node: TreeNode, above: Walk): void {
  if (node.type === 'paragraph' || isForeign(node)) return;
  const unit = isUnit(node) ? node : null;
  if (unit !== null) above.path.push(unit.label);
  if (unit === null || isArticleGroup(unit) || unit.type === 'appendix')
    for (const child of childrenOf(node)) addTransitional(child, above);
  else addProvision(unit, above);
  if (unit !== null) above.path.pop();
}

/** Adds a provision where it says so as a whole, or those below it that do. */
function addProvision(provision: Unit, above: Walk): void {
  const { path, found, says } = above;
  const isArticle = provision.type === 'article';
  const walk = isArticle ? { ...above, isClosing: isClosingArticle(provision, above) } : above;
  const name = provision.heading ?? firstText(provision);
  const isOnCases = isArticle && isHeadedByCases(provision.heading ?? '', walk);
  const isNamed = isOnCases || NAME.test(name);
  const isMixed = isNamed && !isOnCases && isArticle && MIXED.test(name);
  const isWhole =
    (isNamed && !isMixed) || provision.children.some((child) => isSaid(child, says, walk.isClosing));
  const before = found.length;
  if (!isWhole) for (const child of provision.children) addTransitional(child, walk);
  const below = found.length - before;
  if (
    isWhole ||
    (isNamed && below === 0) ||
    (isArticle && isAllOf(provision, found.slice(before), path.length + 1))
  )
    found.splice(before, below, unitOf(provision, path.slice()));
}

/** "Xử lý các hợp đồng đã ký"; "Quy định đối với công chứng viên được bổ nhiệm trước ngày Luật này có hiệu lực". */
const isHeadedByCases = (heading: string, { patterns }: Walk): boolean =>
  CASES.test(heading) ||
  patterns.some(({ called, before }) => {
    const small = heading.toLowerCase();
    return called.test(small) && before.test(small);
  });

/** Whether the units found are all that an article has. */
const isAllOf = ({ children }: Unit, found: readonly TransitionalUnit[], depth: number): boolean =>
  found.length > 1 && found.length === children.length && found.every(({ unit }) => unit.length === depth);

const isClosingArticle = ({ heading, children }: Unit, { patterns }: Walk): boolean =>
  CLOSING.test(heading ?? '') ||
  children.some((child) => {
    const [first] = isUnit(child) ? child.children : [child];
    return first?.type === 'paragraph' && patterns.some(({ holds }) => holds.test(first.value));
  });

const unitOf = ({ heading, page, paragraph, position }: Unit, unit: readonly string[]): TransitionalUnit => ({
  unit,
  heading,
  page,
  paragraph,
  position,
});

function firstText(unit: Unit): string {
  const first = unit.children.find((child) => child.type === 'paragraph');
  return first?.type === 'paragraph' ? first.value : '';
}

/** Whether a paragraph, or one in a bullet, says it. */
const isSaid = (node: TreeNode, says: SpeaksOfCases, isClosing: boolean): boolean =>
  node.type === 'paragraph'
    ? says(node.value, isClosing)
    : node.type === 'bullet' && node.children.some((child) => isSaid(child, says, isClosing));
