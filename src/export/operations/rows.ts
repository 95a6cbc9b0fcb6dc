import { type Lang, NO_PIN, type Operation, type ParsedDocument, pinText } from '../../model/index.js';

/** What an act changes, and the text of the act that it changes, where that is known. */
export interface AmendingAct {
  readonly document: Pick<ParsedDocument, 'source' | 'metadata' | 'works' | 'operations'>;
  /** The provision as it was, by the id of the operation. */
  readonly before: ReadonlyMap<string, string>;
}

/** A change as people read it. */
export interface OperationRow {
  readonly operation: Operation;
  readonly file: string;
  readonly act: string;
  readonly source: string;
  readonly action: string;
  readonly work: string;
  readonly target: string;
  readonly before: string;
  readonly after: string;
  readonly from: string;
}

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

/** What a change is of: "khoản 2 Điều 5", "Mẫu số 01", "Điều 5 + Điều 5a". */
export function sayTarget({ target, adds }: Operation, lang: Lang): string {
  const [pin] = target.pins;
  const named = target.part === 'act' ? ACTIONS[lang].act : (target.name ?? '');
  const about = [named, pin === undefined ? '' : pinText(pin)].filter((part) => part !== '').join(' ');
  const fresh = adds === null ? '' : `+ ${pinText(adds)}`;
  return [about, fresh].filter((part) => part !== '').join(' ');
}

/** The provision that orders a change. */
export function saySource({ source, unit }: Operation): string {
  const said = pinText({ ...NO_PIN, ...source });
  return said === '' ? unit.join(' › ') : said;
}

/** How a change is made, in a word or two. */
const sayAction = ({ action }: Operation, lang: Lang): string => ACTIONS[lang][action ?? 'unknown'];

/** The changes of acts, one row each. */
export const operationRows = (acts: readonly AmendingAct[], lang: Lang): readonly OperationRow[] =>
  acts.flatMap(({ document, before }) => {
    const { source, metadata, works, operations } = document;
    const names = new Map(works.map(({ id, number, name }) => [id, number ?? name ?? '']));
    return operations.map((operation): OperationRow => {
      const { oldText, newText, action, text } = operation;
      return {
        operation,
        file: source.path ?? '',
        act: metadata.number ?? metadata.title ?? '',
        source: saySource(operation),
        action: sayAction(operation, lang),
        work: names.get(operation.target.work ?? '') ?? '',
        target: sayTarget(operation, lang),
        before: oldText ?? before.get(operation.id) ?? '',
        after: newText ?? (action === null ? text : ''),
        from: operation.effectiveOn ?? '',
      };
    });
  });
