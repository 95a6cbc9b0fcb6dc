import { type Lang, type Operation, type OperationTarget, pinText } from '../model/index.js';

const ACTIONS = {
  vi: {
    replace: 'sửa đổi',
    insert: 'bổ sung',
    'insert-after': 'bổ sung vào sau',
    'insert-before': 'bổ sung vào trước',
    append: 'bổ sung vào cuối',
    repeal: 'bãi bỏ',
    rename: 'sửa tên',
    replacePhrase: 'thay cụm từ',
    unknown: 'không hiểu được',
    act: 'toàn bộ văn bản',
  },
  en: {
    replace: 'replaced',
    insert: 'added',
    'insert-after': 'added after it',
    'insert-before': 'added before it',
    append: 'added at its end',
    repeal: 'repealed',
    rename: 'heading replaced',
    replacePhrase: 'words replaced',
    unknown: 'not understood',
    act: 'the whole act',
  },
} as const satisfies Readonly<Record<Lang, Readonly<Record<string, string>>>>;

/** What is changed. */
interface Changed extends Pick<Operation, 'adds'> {
  readonly target: Pick<OperationTarget, 'pins' | 'part' | 'name'>;
}

/** What a change is of: "khoản 2 Điều 5", "Mẫu số 01", "Điều 5 + Điều 5a". */
export function sayTarget({ target, adds }: Changed, lang: Lang): string {
  const [pin] = target.pins;
  const named = target.part === 'act' ? ACTIONS[lang].act : (target.name ?? '');
  const about = [named, pin === undefined ? '' : pinText(pin)].filter((part) => part !== '').join(' ');
  const fresh = adds === null ? '' : `+ ${pinText(adds)}`;
  return [about, fresh].filter((part) => part !== '').join(' ');
}

/** How a change is made, in a word or two. */
export const sayAction = ({ action }: Pick<Operation, 'action'>, lang: Lang): string =>
  ACTIONS[lang][action ?? 'unknown'];
