import { endOfMatch, once, oneOf, withTonesLast } from '../chars/index.js';
import { circumstances, formsOfAddress, orderVerbs } from '../lexicon/index.js';
import { doerPatterns } from './doer-patterns.js';
import { doersAt, type FoundDoers, headEnd, startsWithVerb } from './doers.js';
import { splitNames } from './names.js';
import { partnersAt, partnersIn } from './partners.js';
import { AFTER_WORD, BEFORE_WORD, capitalAt, skipBlank, stickyPattern } from './patterns.js';

/** A sentence or an item that tells somebody to do something. */
export interface Order {
  /** The names of those who have to do it; empty where the sentence does not say. */
  readonly lead: readonly string[];
  readonly with: readonly string[];
  /** Whether partners are named before the work; they then replace those named in the texts around. */
  readonly hasPartnersFirst: boolean;
  /** The work as written; empty where there are only names and a colon. */
  readonly what: string;
  /** Whether somebody is named. */
  readonly isNamed: boolean;
}

const patterns = once(() => {
  const verbs = oneOf(orderVerbs.map(withTonesLast));
  return {
    order: new RegExp(`${BEFORE_WORD}${verbs}\\s+`, 'giu'),
    orderAtStart: stickyPattern(`${verbs}${AFTER_WORD}\\s*:?\\s*`, 'iu'),
    duty: stickyPattern(
      String.raw`(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm chủ trì|làm đầu mối chủ trì|làm chủ đầu tư|chủ trì|chủ trì thực hiện|là cơ quan chủ trì)${AFTER_WORD}\s*[:,]?\s*`,
      'iu',
    ),
    topic: stickyPattern('(?:riêng )?(?:đối với|về phía|riêng)\\s+', 'iu'),
    label: /^\s*(?:[-–+*•]|\(\d{1,2}\)|\d{1,2}[.)]|[a-zđ]\))\s*/u,
    /** What may precede the names of those who are addressed, followed by a comma. */
    circumstance: new RegExp(`^(?:${oneOf(circumstances.map(withTonesLast))}${AFTER_WORD}|\\d)`, 'iu'),
  };
});

/** Whether a text, with its tones last, begins with a verb of assigning. */
export const startsWithOrder = (key: string): boolean => endOfMatch(patterns().orderAtStart, key, 0) >= 0;

/** "Lãnh đạo, chỉ đạo rà soát …": "lãnh đạo" is the verb "lead" here, not the noun "leaders". */
const LEADING = /^Lãnh đạo(?:,| (?:chỉ đạo|thực hiện|việc|công tác)(?!\p{L}))/u;

/**
 * Reads a sentence as an order.
 *
 * @param isGoverned - whether a heading names who has to do it; "Yêu cầu các đơn vị …" below it is their work
 * @param isByParty - whether the heading names a committee of the Party; "Lãnh đạo Mặt trận Tổ quốc …" is its work
 */
export function readOrder(sentence: string, isGoverned = false, isByParty = false): Order {
  const text = sentence.replace(patterns().label, '').trim();
  const key = withTonesLast(text);
  const isLeading = LEADING.test(text) || (isByParty && /^Lãnh đạo(?!\p{L})/u.test(text));
  const addressees = isLeading ? null : addresseesOf(key, isGoverned);
  if (addressees === null) return { ...workAt(text, key, 0), lead: [], isNamed: false };
  const lead = splitNames(text.slice(addressees.start, addressees.end));
  const topic = TOPIC.exec(key.slice(0, addressees.start))?.[0];
  if (topic !== undefined && ONLY_DONE.test(key.slice(addressees.end)))
    return {
      lead,
      with: [],
      hasPartnersFirst: false,
      what: text.slice(0, topic.trimEnd().length - 1),
      isNamed: true,
    };
  return { ...workAt(text, key, addressees.end), lead, isNamed: lead.length > 0 };
}

/** Those whom a sentence tells to do something. */
function addresseesOf(key: string, isGoverned: boolean): FoundDoers | null {
  const ordered = isGoverned ? delegatedTo(key) : orderAt(key, endOfMatch(patterns().orderAtStart, key, 0));
  if (ordered !== null) return ordered;
  const inCharge = personInCharge(key);
  if (inCharge !== null) return inCharge;
  const topic = endOfMatch(patterns().topic, key, 0);
  const addressed = topic < 0 ? null : doersAt(key, topic);
  if (addressed?.followedBy === 'colon') return addressed;
  const first = doersAt(key, 0);
  const afterTopic = first?.followedBy === 'colon' ? null : doersAfterTopic(key);
  if (afterTopic !== null) return afterTopic;
  if (first !== null && hasWork(first)) {
    const next = skipBlank(key, first.end);
    return orderAt(key, endOfMatch(patterns().orderAtStart, key, next)) ?? first;
  }
  if (startsWithVerb(key, 0) && !patterns().circumstance.test(key)) return null;
  return orderLater(key) ?? doersAfterCircumstance(key) ?? doersWithDuty(key);
}

/** Names before a duty, of bodies or not: "Giáo viên chủ nhiệm có trách nhiệm …", "Các chủ rừng có trách nhiệm:". */
function doersWithDuty(key: string): FoundDoers | null {
  const { who = '', colon } = HAS_DUTY.exec(key)?.groups ?? {};
  if (who === '' || who.split(' ').length > MAX_WORDS_BEFORE_DUTY) return null;
  return { start: 0, end: who.length, followedBy: colon === undefined ? 'verb' : 'colon' };
}

const HAS_DUTY = /^(?<who>\p{Lu}[^.;:,()]{2,60}?) có (?:trách nhiệm|nhiệm vụ)(?:(?<colon>\s*:)| )/u;
const MAX_WORDS_BEFORE_DUTY = 10;

const IN_CHARGE = once(
  () => new RegExp(`^${oneOf(formsOfAddress.map(withTonesLast))} \\p{Lu}[^.;:,]{2,80}?(?= phụ trách )`, 'u'),
);

const TOPIC = /^[^.;:]{3,160}: /u;
/** "Công khai thủ tục: Văn phòng Sở thực hiện thường xuyên": the work is before the colon. */
const ONLY_DONE =
  /^\s*(?:chủ trì )?thực hiện(?=\s*(?:[,.;]|$)|\s(?:thường xuyên|trong|trước|xong|hằng|hàng|từ|định kỳ|chậm nhất)(?!\p{L}))/u;

/**
 * The person in charge: "Cô Nguyễn Thị Lan (Tổ trưởng) phụ trách …". Only persons are read so: after the name of a body
 * "phụ trách" says which of several bodies is meant.
 */
function personInCharge(key: string): FoundDoers | null {
  const name = IN_CHARGE().exec(key)?.[0];
  return name === undefined ? null : { start: 0, end: name.length, followedBy: 'verb' };
}

/** Those who are named after a topic: "Đội hình tiếp sức mùa thi: Các cơ sở đoàn tổ chức …". */
function doersAfterTopic(key: string): FoundDoers | null {
  const topic = TOPIC.exec(key)?.[0];
  if (topic === undefined) return null;
  const found = doersAt(key, topic.length);
  return found?.followedBy === 'verb' ? found : null;
}

const hasWork = ({ followedBy }: FoundDoers): boolean => followedBy === 'verb' || followedBy === 'colon';

/** The text with a capital at `at` where the name of a unit begins there without: "giao [p]hòng Vật tư tổng hợp …". */
const withUnitLarge = (key: string, at: number): string =>
  endOfMatch(doerPatterns().smallUnit, key, at) < 0 ? key : capitalAt(key, at);

const orderAt = (key: string, at: number): FoundDoers | null => {
  if (at < 0) return null;
  const found = doersAt(withUnitLarge(key, at), at);
  return found !== null && (hasWork(found) || found.followedBy === 'end') ? found : null;
};

/** The body that one named in the heading has to give work to: "Giao Bảo hiểm xã hội cơ sở làm đầu mối …". */
function delegatedTo(key: string): FoundDoers | null {
  const at = /^Giao (?=\p{Lu})/u.exec(key)?.[0].length ?? -1;
  const found = orderAt(key, at);
  return found?.followedBy === 'verb' ? found : null;
}

/** Those who are given work in the middle of a sentence: "Nhất trí chủ trương …; giao Sở X …". */
function orderLater(key: string): FoundDoers | null {
  for (const match of key.matchAll(patterns().order)) {
    const at = match.index + match[0].length;
    if (headEnd(withUnitLarge(key, at), at) < 0) continue;
    const found = orderAt(key, at);
    if (found !== null) return found;
  }
  return null;
}

/** Those who are named after a circumstance: "Trong quá trình thực hiện, Chủ tịch UBND các xã chỉ đạo …". */
function doersAfterCircumstance(key: string): FoundDoers | null {
  if (!patterns().circumstance.test(key)) return null;
  for (const { index } of key.matchAll(/[,:]\s/gu)) {
    const at = skipBlank(key, index + 1);
    if (headEnd(key, at) < 0) continue;
    const found = doersAt(key, at);
    if (found !== null && found.followedBy === 'verb') return found;
  }
  return null;
}

/** "Chỉ đạo các trường …; phối hợp với Sở Y tế …": the partners of those who are led are not one's own. */
const OWN_PART = /(?<=; (?:đồng thời,? )?)(?:chủ động )?phối hợp(?!\p{L})/iu;

/** The work that begins at `from`, without the words before it that give the role in it ("chủ trì, phối hợp với …"). */
function workAt(text: string, key: string, from: number): Pick<Order, 'with' | 'what' | 'hasPartnersFirst'> {
  const helping: string[] = [];
  let at = skipMarks(key, from);
  for (let round = 0; round < 4; round += 1) {
    const duty = endOfMatch(patterns().duty, key, at);
    if (duty > at) {
      at = skipMarks(key, duty);
      continue;
    }
    const bracket = PARTNERS_IN_BRACKETS.exec(key.slice(at));
    if (bracket) {
      helping.push(bracket.groups?.['names'] ?? '');
      at = skipMarks(key, at + bracket[0].length);
      continue;
    }
    const partners = partnersAt(text, key, at);
    if (partners === null) break;
    helping.push(partners.names);
    at = skipMarks(key, partners.end);
  }
  const what = text.slice(at).trim();
  const hasPartnersFirst = helping.length > 0;
  const own = /^.{0,60}?(?:chỉ đạo|yêu cầu)/iu.test(what) ? what.search(OWN_PART) : 0;
  if (own >= 0) helping.push(...partnersIn(what.slice(own), key.slice(at + own)).map(({ names }) => names));
  return { with: [...new Set(helping.flatMap(splitNames))], what, hasPartnersFirst };
}

/** "chủ trì (phối hợp với Trung tâm Y tế) kiểm tra …". */
const PARTNERS_IN_BRACKETS = /^\(phối hợp(?: với)? (?<names>[^()]{3,120})\)/u;

const skipMarks = (key: string, from: number): number =>
  from + (/^[\s:,;]*/u.exec(key.slice(from, from + 8))?.[0].length ?? 0);
