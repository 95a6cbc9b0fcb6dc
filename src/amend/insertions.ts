import { oneOf } from '../chars/index.js';
import { formNames, lastWords, placeWords } from '../lexicon/index.js';
import { type Pin, pinLevels } from '../model/index.js';
import { addedPart, type Insertion } from './added-parts.js';
import type { Quoted } from './quotes.js';
import { replacements } from './target-stretches.js';
import { targetTokens } from './target-tokens.js';
import { type NamedTarget, readTargets } from './targets.js';

/** "vào sau", "vào phía trước", "tiếp theo" */
const BESIDE = new RegExp(
  [
    ',? ?(?<!\\p{L})(?:và )?(?:vào |tiếp |ngay |liền |đặt |đứng )*(?:phía |liền )?',
    `(?:(?<after>${oneOf(placeWords.positionWords.after)})|${oneOf(placeWords.positionWords.before)})(?!\\p{L})`,
    '(?= (?:các )?(?:\\p{L}+ ){0,3}(?:\\d+(?:\\.\\d+)*[a-zđ]{0,2}|[IVXLC]+[a-zđ]?|[a-zđ])\\d?(?![\\p{L}]))',
  ].join(''),
  'iu',
);
const INTO = new RegExp(
  `(?<!\\p{L})(?:vào|cho)(?<end>(?: phần)? ${oneOf(lastWords)})?(?: của)?(?!\\p{L})`,
  'iu',
);

/** The units that are added: "Điều 3a vào sau Điều 3", "khoản 6 vào Điều 10", "khoản 3 Điều 2", "đoạn cuối khoản 1". */
export function insertions(said: string, quoted: readonly Quoted[]): readonly Insertion[] {
  // "Bổ sung Mục 2a gồm Điều 8a vào cuối Chương II"
  const { before, by } = replacements(
    said.replace(/(?<!\p{L})(?:bao )?gồm (?:các )?điều [^;]*?(?=,? (?:vào|sau|trước)(?!\p{L})|$)/iu, ''),
  );
  const part = addedPart(before);
  if (part !== null) return [part];
  const beside = insertionsBeside(before);
  if (beside !== null) return beside;
  const into = INTO.exec(before);
  if (into !== null && /\S/u.test(before.slice(0, into.index))) {
    const adds = readTargets(before.slice(0, into.index));
    const containers = readTargets(before.slice(into.index + into[0].length));
    const action = into.groups?.['end'] === undefined ? 'insert' : 'append';
    // "khoản 3 vào Điều 14 và Điều 15": each gets it. Which of several goes where is not said.
    if (containers.length > 1 && adds.length > 1) return [];
    if (containers.length > 0)
      return containers.flatMap((target) =>
        (adds.length === 0 ? [null] : adds).map((each) => ({
          action,
          target,
          adds: each,
          replacement: null,
        })),
      );
  }
  const adds = readTargets(before);
  if (adds.length === 0) return attachedWithName(before, quoted);
  return adds.map((each, index) => ({
    action: 'insert',
    target: null,
    adds: each,
    replacement: by.length === adds.length ? (by[index] ?? null) : (by[0] ?? null),
  }));
}

/** The lowest level that a name gives. */
const lowestLevel = ({ levels }: NamedTarget): keyof Pin | undefined =>
  pinLevels.findLast((level) => levels[level] !== undefined);

/** Where the units begin that are named right after their neighbour: "vào sau khoản 2 Điều 3 [khoản 2a]"; -1 for none. */
function addedAfter(text: string): number {
  const tokens = targetTokens(text);
  const found = tokens.find((token, index) => {
    if (token.type !== 'level' || tokens[index - 1]?.type !== 'value') return false;
    const [neighbour, more] = readTargets(text.slice(0, token.at));
    return neighbour !== undefined && more === undefined && lowestLevel(neighbour) === token.level;
  });
  return found?.at ?? -1;
}

/** The neighbours that a text names, and the units to add that it names after them. */
function neighboursIn(text: string, mayAdd: boolean) {
  const at = mayAdd ? addedAfter(text) : -1;
  return at < 0
    ? { anchors: readTargets(text), fresh: [] }
    : { anchors: readTargets(text.slice(0, at)), fresh: readTargets(text.slice(at)) };
}

/** The units that are added before or after others; `null` where the text names no neighbour. */
function insertionsBeside(text: string): readonly Insertion[] | null {
  const out: Insertion[] = [];
  let rest = text;
  for (let found = BESIDE.exec(rest); found !== null; found = BESIDE.exec(rest)) {
    const adds = readTargets(rest.slice(0, found.index));
    const after = rest.slice(found.index + found[0].length);
    const isLast = BESIDE.exec(after) === null;
    const cut = isLast ? -1 : after.search(/;|,|(?<!\p{L})và(?!\p{L})/u);
    const { anchors, fresh } = neighboursIn(
      cut < 0 ? after : after.slice(0, cut),
      adds.length === 0 && isLast,
    );
    const isAfter = found.groups?.['after'] !== undefined;
    const anchor = isAfter ? anchors[anchors.length - 1] : anchors[0];
    if (anchor === undefined) return out.length === 0 ? null : out;
    const action = isAfter ? 'insert-after' : 'insert-before';
    const added = [...adds, ...fresh];
    out.push(
      ...(added.length === 0 ? [null] : added).map((each) => ({
        action: action as Insertion['action'],
        target: anchor,
        adds: each,
        replacement: null,
      })),
    );
    if (cut < 0) break;
    rest = after.slice(cut);
  }
  return out.length === 0 ? null : out;
}

const ATTACHED = new RegExp(
  `^\\s*(?:các |thêm |01 )?(?:phụ lục|danh mục|(?<form>${oneOf(formNames)}))(?!\\p{L})`,
  'iu',
);

/** "Bổ sung Phụ lục “Tiêu chuẩn xếp hạng” theo Phụ lục ban hành kèm theo Thông tư này" */
function attachedWithName(text: string, quoted: readonly Quoted[]): readonly Insertion[] {
  const found = ATTACHED.exec(text);
  if (found === null) return [];
  const part = found.groups?.['form'] === undefined ? ('appendix' as const) : ('form' as const);
  const adds = { levels: {}, part, name: quoted[0]?.inner ?? null };
  return [{ action: 'insert', target: null, adds, replacement: { levels: {}, part, name: null } }];
}
