import { endOfMatch, once, oneOf } from '../../chars/index.js';
import {
  isPairedInNames,
  kindPattern,
  type Law,
  lawsByName,
  longestLawName,
  provisionLevels,
  unmistakable,
  verbsThat,
} from '../../lexicon/index.js';
import type { KindName } from './kind-names.js';

/** The proper name after "Luật", "Bộ luật", "Pháp lệnh". */
export interface LawName {
  readonly start: number;
  readonly end: number;
  /** Laws of the register with this name; none if it is not registered. */
  readonly laws: readonly Law[];
  /** Whether the title amends other laws, whose names it then contains. */
  readonly amending: boolean;
}

const LAW = kindPattern({ hasProperName: true });
const LAW_IN_ANY_CASE = `(?:${LAW}|${kindPattern({ hasProperName: true }, 'small')})`;
const CHANGES = [...verbsThat('changes', 'amends'), ...verbsThat('changes', 'repeals')];
const CAPITAL_LAW = kindPattern({ hasProperName: true }, 'capital');
const AMENDING = new RegExp(
  [
    `(?:[Ss]ửa đổi|[Bb]ổ sung|[Bb]ãi bỏ)(?:(?! năm \\d)[\\p{L}\\d, ]){0,160}?(?= (?:${LAW}|(?:các|\\d+) ${LAW_IN_ANY_CASE})(?![\\p{L}]))`,
    `${oneOf(CHANGES, 'capital')}[\\p{Lu}\\d, ]{0,160}?(?= (?:CÁC |\\d+ )?${CAPITAL_LAW}(?![\\p{L}]))`,
  ].join('|'),
  'uy',
);
/** What begins the title of an amending law, and is no law's name by itself: "DỰ ÁN LUẬT SỬA ĐỔI, BỔ SUNG". */
const ONLY_AMENDING = new RegExp(`${oneOf(CHANGES)}(?!\\p{L})`, 'iuy');
const MORE_LAWS = new RegExp(
  `\\s?(?:,|và|VÀ|;)?\\s?(?:các |của |\\d+ |CÁC |CỦA )?(?<kind>${LAW_IN_ANY_CASE}|${CAPITAL_LAW})(?![\\p{L}])`,
  'uy',
);
const SYLLABLE = /[\p{L}\p{N}-]+/uy;
/** Words that are in no law's name, so that they end a name that is not in the register. */
const ENDS_NAME: ReadonlySet<string> = new Set(
  [
    'ngày năm số được đã có quy về hoặc thì này để theo tại do của đối trong khi như mà là bị phải không cần sẽ cho',
    'với hiện nêu sau trước đến từ trên hướng ban thi nhằm hay cũng còn đó các những mỗi nếu vẫn gồm bao',
  ].flatMap((words) => words.split(' ')),
);
/** What may follow a law's name and "và" without being part of it. */
const AFTER_AND = once(
  () => new RegExp(`(?:các|những|pháp|bộ|${kindPattern(unmistakable, 'small')})(?![\\p{L}])`, 'uy'),
);
/** "[Luật NSNN] và điểm a khoản 3 Điều 31 Nghị định số …": another provision. */
const PROVISION = once(
  () =>
    new RegExp(
      `${oneOf(Object.values(provisionLevels).flat())} (?:\\p{L}(?!\\p{L})|\\d|[IVXLC]+(?!\\p{L}))`,
      'iuy',
    ),
);
/** A law's name has at most this many syllables. */
export const MAX_SYLLABLES = 16;
/** Whether a word, in lower case, is in no law's name. */
export const isInNoName = (word: string): boolean => ENDS_NAME.has(word);

/** Whether a name is that of a law that amends others. */
export function beginsAmending(name: string): boolean {
  AMENDING.lastIndex = 0;
  return AMENDING.test(name);
}

const CONSTITUTION = /\s?(?:của )?nước Cộng h(?:òa|oà) xã hội chủ nghĩa Việt Nam/iuy;

/** The end of what belongs to "Hiến pháp" ("nước Cộng hòa xã hội chủ nghĩa Việt Nam"). */
export function constitutionEnd(text: string, from: number): number {
  CONSTITUTION.lastIndex = from;
  const match = CONSTITUTION.exec(text);
  return match ? from + match[0].length : from;
}

/** The name of a law after the name of its kind, or of the one whose capitals stand there ("BLDS"). */
export function lawNameAfter(text: string, { start, end, kind, law }: KindName): LawName | null {
  if (law === null) return lawNameAt(text, end, kind.name);
  return { start, end, laws: lawsByName(law.kind, law.name), amending: false };
}

/**
 * The name of a law that begins at or after `from` (skipping white space): the longest one in the register, or what
 * looks like a name.
 *
 * @param kind - a kind with proper names, such as "Luật"
 */
function lawNameAt(text: string, from: number, kind: string): LawName | null {
  const start = from + (/^\s/u.test(text.slice(from, from + 1)) ? 1 : 0);
  if (start === from) return null;
  const known = longestLawName(kind, text, start);
  const amending = amendingEnd(text, start);
  if (amending > (known?.end ?? 0)) return { start, end: amending, laws: [], amending: true };
  if (known) {
    const oneSmallWord = /^\p{Ll}+$/u.test(text.slice(start, known.end));
    if (oneSmallWord && !/^,? (?:năm|ngày|số) \d/u.test(text.slice(known.end, known.end + 9))) return null;
    return { start, end: known.end, laws: known.laws, amending: amending > 0 };
  }
  if (endOfMatch(ONLY_AMENDING, text, start) >= 0) return null;
  const end = unknownNameEnd(text, start);
  return end > start ? { start, end, laws: [], amending: false } : null;
}

/** "sửa đổi, bổ sung một số điều của Luật A và Luật B": the end of the last law's name; 0 if it is not such a title. */
function amendingEnd(text: string, start: number): number {
  AMENDING.lastIndex = start;
  const lead = AMENDING.exec(text);
  if (!lead) return 0;
  let end = start + lead[0].length;
  for (let count = 0; count < 60; count += 1) {
    MORE_LAWS.lastIndex = end;
    const more = MORE_LAWS.exec(text);
    const kind = more?.groups?.['kind'];
    if (!more || kind === undefined || more[0].includes(';')) break;
    const after = end + more[0].length;
    const name = longestLawName(kind, text, after + 1);
    const nameEnd = name?.end ?? unknownNameEnd(text, after + 1);
    if (nameEnd <= after + 1) {
      end = /^\p{Ll}/u.test(kind) || /\d/u.test(more[0]) ? after : end;
      break;
    }
    end = nameEnd;
  }
  return end;
}

function unknownNameEnd(text: string, start: number): number {
  const isSmall = !/^\p{Lu}/u.test(text.slice(start, start + 2));
  if (isSmall && !beginsLowerCaseName(text, start)) return start;
  const dated = datedNameEnd(text, start);
  if (dated > start || isSmall) return dated;
  let end = start;
  let at = start;
  for (let count = 0; count < MAX_SYLLABLES; count += 1) {
    SYLLABLE.lastIndex = at;
    const word = SYLLABLE.exec(text)?.[0];
    if (word === undefined || /^\d/u.test(word)) break;
    const lower = word.toLowerCase();
    if ((count > 0 || lower === 'về') && ENDS_NAME.has(lower)) break;
    if (lower === 'và' && !continuesAfterAnd(text, at + word.length + 1)) break;
    if (lower !== 'và') end = at + word.length;
    at += word.length;
    if (text[at] === ',' && continuesAfterComma(text, at, lower)) at += 1;
    if (text[at] !== ' ') break;
    at += 1;
  }
  return end;
}

/** Whether a name continues after a comma: some law has the same two words around one ("Phòng, chống", "lụt, bão"). */
function continuesAfterComma(text: string, at: number, before: string): boolean {
  SYLLABLE.lastIndex = at + 2;
  const next = text[at + 1] === ' ' ? SYLLABLE.exec(text)?.[0] : undefined;
  return next !== undefined && /^\p{Ll}/u.test(next) && isPairedInNames(before, next);
}

function continuesAfterAnd(text: string, at: number): boolean {
  SYLLABLE.lastIndex = at;
  const next = SYLLABLE.exec(text)?.[0] ?? '';
  if (!/^\p{Ll}/u.test(next) || ENDS_NAME.has(next)) return false;
  return [AFTER_AND(), PROVISION()].every((ends) => {
    ends.lastIndex = at;
    return !ends.test(text);
  });
}

/** Before 2000 the names of laws began in lower case: "Luật tổ chức Hội đồng Chính phủ ngày 14-7-1960". */
function beginsLowerCaseName(text: string, start: number): boolean {
  SYLLABLE.lastIndex = start;
  const first = SYLLABLE.exec(text)?.[0];
  return first !== undefined && !ENDS_NAME.has(first) && !NO_NAME.has(first);
}

/** Words that begin with "luật" and mean something else: a lawyer, a jurist, rules. */
const NO_NAME = new Set(['sư', 'gia', 'pháp', 'lệ', 'khoa', 'học', 'lệnh']);

const UP_TO_DATE = /^[^.;:()\n]{3,170}?(?=,? (?:ngày \d{1,2}|số \d{1,3}\/|năm (?:19|20)\d\d(?!\d)))/u;
/** A comma after which a name cannot continue. */
const COMMA_AFTER_NAME = /,(?! \p{Ll})/u;
/** Words that are in no name, so that the text before the date is a sentence. */
const SENTENCE = once(() => {
  const words = 'được|bị|có|kể từ|từ|trước|sau|đến|theo|tại|này|và các';
  return new RegExp(
    `(?<![\\p{L}])(?:${words}|${oneOf(verbsThat('enacts'))}|${kindPattern(unmistakable)})(?![\\p{L}])`,
    'u',
  );
});

/** The end of a name that is not in the register, if a date or a number right after it shows where it ends. */
function datedNameEnd(text: string, start: number): number {
  const name = UP_TO_DATE.exec(text.slice(start, start + 200))?.[0];
  if (name === undefined || SENTENCE().test(name)) return start;
  const isYear = text.startsWith(' năm', start + name.length);
  if (isYear && (COMMA_AFTER_NAME.test(name) || name.split(/[\s,]+/u).some(isInNoName))) return start;
  return start + name.length;
}
