import { foldSpace, isIsoDay } from '../chars/index.js';
import { type AmendingSense, dayInWords, lastWords, passiveOf, placeWords } from '../lexicon/index.js';
import { type Metadata, NO_PIN, type OperationAction, pinText, unitNames } from '../model/index.js';
import type { MutableNode } from './mutable.js';
import type { Ordered } from './order.js';
import { isCounted, whichOf } from './parts.js';

const SENSES: Readonly<Record<OperationAction, AmendingSense>> = {
  replace: 'replace',
  rename: 'replace',
  repeal: 'repeal',
  insert: 'insert',
  'insert-after': 'insert',
  'insert-before': 'insert',
  append: 'insert',
  replacePhrase: 'substitute',
};

const nameOf = ({ type, label }: MutableNode): string => {
  const name = Object.hasOwn(unitNames, type) ? unitNames[type as keyof typeof unitNames] : null;
  if (name !== null) return `${name.charAt(0).toUpperCase()}${name.slice(1)} này`;
  return typeof label === 'string' && (type === 'form' || type === 'appendix')
    ? `${label} này`
    : 'Nội dung này';
};

/** "Khoản này", "Câu thứ hai của khoản này" */
function partOf({ operation: { target, action } }: Ordered, node: MutableNode): string {
  if (!isCounted(target) || target.name === null) return nameOf(node);
  if (action === 'insert-after' || action === 'insert-before') {
    const [beside] = placeWords.positionWords[action === 'insert-after' ? 'after' : 'before'];
    return `Nội dung ${beside} ${target.name} của ${nameOf(node).toLowerCase()}`;
  }
  const which = whichOf(target.name) === null && action === 'append' ? ` ${lastWords[0]}` : '';
  return `${target.name.charAt(0).toUpperCase()}${target.name.slice(1)}${which} của ${nameOf(node).toLowerCase()}`;
}

/** "theo quy định tại khoản 3 Điều 1 của Thông tư số …" */
function sourceClause(
  { operation: { source } }: Ordered,
  { kind, number }: Pick<Metadata, 'kind' | 'number'>,
): string {
  const pin = { ...NO_PIN, ...source };
  const provision = pinText(pin);
  const act = [kind ?? 'Văn bản', ...(number === null ? [] : [`số ${number}`])].join(' ');
  return foldSpace(
    `theo quy định tại ${provision === '' ? '' : `${provision} `}${provision === '' ? '' : 'của '}${act}`,
  );
}

/** The note on a change in a unit, worded as in official consolidated texts. */
export function noteOf(node: MutableNode, change: Ordered, act: Pick<Metadata, 'kind' | 'number'>): string {
  const { action, oldText, newText, phraseScope, effectiveOn } = change.operation;
  const isAtEnd = oldText === null && phraseScope !== null;
  const words = isAtEnd ? newText : oldText;
  const what =
    action === 'rename'
      ? `Tên ${nameOf(node).toLowerCase()}`
      : words === null
        ? partOf(change, node)
        : `Cụm từ “${words}”`;
  const isStruck = oldText !== null && (newText ?? '') === '';
  const verb = passiveOf[isStruck ? 'repeal' : SENSES[action ?? 'replace']];
  const since =
    effectiveOn !== null && isIsoDay(effectiveOn)
      ? `, có hiệu lực kể từ ngày ${dayInWords(effectiveOn)}`
      : '';
  const fresh = isAtEnd
    ? ` vào ${lastWords[0]} ${nameOf(node).toLowerCase()}`
    : oldText !== null && (newText ?? '') !== ''
      ? ` bằng cụm từ “${newText}”`
      : '';
  return `${what} ${verb}${fresh} ${sourceClause(change, act)}${since}.`;
}
