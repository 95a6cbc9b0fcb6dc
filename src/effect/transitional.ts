import { inSmallLetters, LATIN, oneOf } from '../chars/index.js';
import {
  grantingVerbs,
  lastingOutcomes,
  lastingUses,
  runningPhrases,
  transitionalNames,
  transitionalOutcomes,
} from '../lexicon/index.js';
import type { TransitionalUnit, TreeNode, Unit } from '../model/index.js';
import { childrenOf, isArticleGroup, isForeign, isUnit } from '../model/index.js';
import type { OwnPatterns } from './patterns.js';

/** "Quy định chuyển tiếp", "Điều khoản chuyển tiếp", "Quy định về xử lý chuyển tiếp". */
const NAME = new RegExp(
  `^(?:(?:các |một số )?(?:${oneOf(transitionalNames)}(?: về| cụ thể)*(?:,| và)? )+|về )?chuyển tiếp(?![${LATIN}])`,
  'iu',
);
// These read small letters: expressions that ignore case take three times as long to compile.
const OUTCOME = new RegExp(`(?<![${LATIN}])${oneOf(transitionalOutcomes)}(?![${LATIN}])`, 'u');
const LASTING = new RegExp(`(?<![${LATIN}])${oneOf(lastingOutcomes)}(?![${LATIN}])`, 'u');
/** "Giấy phép đã cấp được tiếp tục sử dụng đến hết thời hạn": what others have given is used up. */
const USED_UP = new RegExp(
  `(?<![${LATIN}])đã (?:được )?${oneOf(grantingVerbs)}(?![${LATIN}])[^.;:]{0,200}? ` +
    `(?:thì|được|vẫn|tiếp tục) (?:(?:được|vẫn|tiếp tục) )*${oneOf(lastingUses)}(?![${LATIN}])[^.;:]{0,120}? (?:đến|tới) (?:hết|khi)(?![${LATIN}])`,
  'u',
);
/** "Hợp đồng đang thực hiện … được tiếp tục thực hiện cho đến khi hoàn thành": what has begun goes on to its end. */
const GOES_ON = new RegExp(
  `(?<![${LATIN}])${oneOf(runningPhrases)}(?![${LATIN}])[^.;:]{0,200}? tiếp tục [^.;:]{0,120}? (?:đến|tới) (?:khi|hết)(?![${LATIN}])`,
  'u',
);
/** What each of these has in common; most paragraphs have none of it and are asked nothing else. */
const TOLD = new RegExp(
  `trước (?:ngày|thời điểm|khi|thời gian) |trong thời (?:gian|hạn) |đã (?:được )?${oneOf(grantingVerbs)}|tiếp tục `,
  'iu',
);
/** An article on both says which of its clauses is which. */
const MIXED = /hiệu lực|thi hành/iu;

/** What is needed to tell transitional provisions. */
export interface TransitionInput {
  /** Those of one text, in reading order. */
  readonly nodes: readonly TreeNode[];
  /** How it names itself, and what it is attached to. */
  readonly patterns: readonly OwnPatterns[];
  /** ISO date from which the document is in force. */
  readonly effectiveOn: string | null;
}

/**
 * The units that say what becomes of cases that began before the document took effect: those that are headed so, and
 * others that say it ("Hồ sơ đã tiếp nhận trước ngày Thông tư này có hiệu lực thì tiếp tục thực hiện theo …"), be they cases
 * that outlive the document itself ("trước ngày Nghị quyết này hết hiệu lực").
 */
export function transitionalUnits({
  nodes,
  patterns,
  effectiveOn,
}: TransitionInput): readonly TransitionalUnit[] {
  const before = datePattern(effectiveOn);
  const says = (written: string): boolean => {
    if (!TOLD.test(written)) return false;
    const text = inSmallLetters(written);
    const has = (pattern: RegExp | null, outcome: RegExp): boolean => {
      const found = pattern?.exec(text) ?? null;
      return found !== null && outcome.test(text.slice(found.index + found[0].length));
    };
    if (has(before, OUTCOME) || patterns.some((own) => has(own.before, OUTCOME) || has(own.during, LASTING)))
      return true;
    return effectiveOn !== null && (USED_UP.test(text) || GOES_ON.test(text));
  };
  const found: TransitionalUnit[] = [];
  for (const node of nodes) addTransitional(node, [], says, found);
  return found;
}

type Says = (text: string) => boolean;

/** @param path - the labels of the units above the node; the same again when it returns */
function addTransitional(node: TreeNode, path: string[], says: Says, found: TransitionalUnit[]): void {
  if (node.type === 'paragraph' || isForeign(node)) return;
  const unit = isUnit(node) ? node : null;
  if (unit !== null) path.push(unit.label);
  const provision = unit === null || isArticleGroup(unit) || unit.type === 'appendix' ? null : unit;
  const name = provision === null ? '' : (provision.heading ?? firstText(provision));
  const isNamed = provision !== null && NAME.test(name);
  const isMixed = isNamed && provision.type === 'article' && MIXED.test(name);
  const isWhole =
    provision !== null && ((isNamed && !isMixed) || provision.children.some((child) => isSaid(child, says)));
  const before = found.length;
  if (!isWhole) for (const child of childrenOf(node)) addTransitional(child, path, says, found);
  if (provision !== null && (isWhole || (isNamed && found.length === before)))
    found.push(unitOf(provision, path.slice()));
  if (unit !== null) path.pop();
}

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
const isSaid = (node: TreeNode, says: Says): boolean =>
  node.type === 'paragraph'
    ? says(node.value)
    : node.type === 'bullet' && node.children.some((child) => isSaid(child, says));

/** "trước ngày 05 tháng 8 năm 2025", where that is when the document takes effect. */
function datePattern(day: string | null): RegExp | null {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  return new RegExp(`trước ngày 0?${date}(?: tháng |[/.-])0?${month}(?: năm |[/.-])${year}(?!\\d)`, 'u');
}
