import { foldSpace } from '../chars/index.js';
import { type Metadata, NO_PIN, type OperationAction, pinText, unitNames } from '../model/index.js';
import type { MutableNode } from './mutable.js';
import type { Ordered } from './order.js';

const DONE: Readonly<Record<OperationAction, string>> = {
  replace: 'được sửa đổi, bổ sung',
  rename: 'được sửa đổi, bổ sung',
  repeal: 'được bãi bỏ',
  insert: 'được bổ sung',
  'insert-after': 'được bổ sung',
  'insert-before': 'được bổ sung',
  append: 'được bổ sung',
  replacePhrase: 'được thay thế',
};

const nameOf = ({ type, label }: MutableNode): string => {
  const name = Object.hasOwn(unitNames, type) ? unitNames[type as keyof typeof unitNames] : null;
  if (name !== null) return `${name.charAt(0).toUpperCase()}${name.slice(1)} này`;
  return typeof label === 'string' && (type === 'form' || type === 'appendix')
    ? `${label} này`
    : 'Nội dung này';
};

/** "theo quy định tại khoản 3 Điều 1 của Thông tư số …" */
function byWhat(
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

const sayDay = (day: string | null): string => {
  const [year, month, date] = (day ?? '').split('-');
  if (month === undefined || date === undefined) return '';
  // Decree 30/2020/NĐ-CP: a zero stands before days below ten and before January and February.
  const named = Number(month) > 2 ? String(Number(month)) : month;
  return `, có hiệu lực kể từ ngày ${date} tháng ${named} năm ${year}`;
};

/** The note below a unit that was changed, as official consolidated texts have it. */
export function noteOf(node: MutableNode, change: Ordered, act: Pick<Metadata, 'kind' | 'number'>): string {
  const { action, oldText, newText, effectiveOn } = change.operation;
  const what =
    action === 'rename'
      ? `Tên ${nameOf(node).toLowerCase()}`
      : oldText === null
        ? nameOf(node)
        : `Cụm từ “${oldText}”`;
  const verb = oldText !== null && (newText ?? '') === '' ? DONE.repeal : DONE[action ?? 'replace'];
  const fresh = oldText !== null && (newText ?? '') !== '' ? ` bằng cụm từ “${newText}”` : '';
  return `${what} ${verb}${fresh} ${byWhat(change, act)}${sayDay(effectiveOn)}.`;
}
