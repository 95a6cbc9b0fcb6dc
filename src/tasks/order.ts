import { once, oneOf, withTonesLast } from '../chars/index.js';
import { circumstances, formsOfAddress, orderVerbs } from '../lexicon/index.js';
import { doersAt, type FoundDoers, headEnd, startsWithVerb } from './doers.js';
import { partNames } from './names.js';
import { partnersAt, partnersIn } from './partners.js';
import { BEFORE_WORD, BEHIND_WORD, endOfMatch, skipBlank, stickyPattern } from './patterns.js';

/** A sentence or an item that tells somebody to do something. */
export interface Order {
  /** Who is told, by name; empty where the text around has to say it. */
  readonly lead: readonly string[];
  readonly with: readonly string[];
  /** Whether partners are named before the work, so that those of the lines around it do not hold. */
  readonly hasPartnersFirst: boolean;
  /** The work as written; empty where only names and a colon stand there. */
  readonly what: string;
  /** Whether a body is named, and not only a work. */
  readonly isNamed: boolean;
}

const patterns = once(() => {
  const verbs = oneOf(orderVerbs.map(withTonesLast));
  return {
    order: new RegExp(`${BEFORE_WORD}${verbs}\\s+`, 'giu'),
    orderAtStart: stickyPattern(`${verbs}${BEHIND_WORD}\\s*:?\\s*`, 'iu'),
    duty: stickyPattern(
      String.raw`(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm chủ trì|làm đầu mối chủ trì|làm chủ đầu tư|chủ trì|chủ trì thực hiện|là cơ quan chủ trì)${BEHIND_WORD}\s*[:,]?\s*`,
      'iu',
    ),
    topic: stickyPattern('(?:riêng )?(?:đối với|về phía|riêng)\\s+', 'iu'),
    label: /^\s*(?:[-–+*•]|\(\d{1,2}\)|\d{1,2}[.)]|[a-zđ]\))\s*/u,
    /** What may stand before the one who is told, with a comma behind it. */
    circumstance: new RegExp(`^(?:${oneOf(circumstances.map(withTonesLast))}${BEHIND_WORD}|\\d)`, 'iu'),
  };
});

/** "Lãnh đạo, chỉ đạo rà soát …": what somebody has to do, and nobody's name. */
const LEADS = /^Lãnh đạo(?:,| (?:chỉ đạo|thực hiện|việc|công tác)(?!\p{L}))/u;

/**
 * Reads a sentence as an order.
 *
 * @param isGoverned - whether a heading has named who has to do it, so that "Yêu cầu các đơn vị …" is what he has to do
 * @param isByParty - whether that is a committee of the Party, so that "Lãnh đạo Mặt trận Tổ quốc …" is
 */
export function readOrder(sentence: string, isGoverned = false, isByParty = false): Order {
  const text = sentence.replace(patterns().label, '').trim();
  const key = withTonesLast(text);
  const isLeading = LEADS.test(text) || (isByParty && /^Lãnh đạo(?!\p{L})/u.test(text));
  const told = isLeading ? null : whoIsTold(key, isGoverned);
  if (told === null) return { ...workAt(text, key, 0), lead: [], isNamed: false };
  const lead = partNames(text.slice(told.start, told.end));
  const topic = TOPIC.exec(key.slice(0, told.start))?.[0];
  if (topic !== undefined && ONLY_DONE.test(key.slice(told.end)))
    return {
      lead,
      with: [],
      hasPartnersFirst: false,
      what: text.slice(0, topic.trimEnd().length - 1),
      isNamed: true,
    };
  return { ...workAt(text, key, told.end), lead, isNamed: lead.length > 0 };
}

/** The body or bodies that a sentence tells to do something. */
function whoIsTold(key: string, isGoverned: boolean): FoundDoers | null {
  const ordered = isGoverned ? givenBelow(key) : orderAt(key, endOfMatch(patterns().orderAtStart, key, 0));
  if (ordered !== null) return ordered;
  const inCharge = whoIsInCharge(key);
  if (inCharge !== null) return inCharge;
  const topic = endOfMatch(patterns().topic, key, 0);
  const addressed = topic < 0 ? null : doersAt(key, topic);
  if (addressed?.behind === 'colon') return addressed;
  const first = doersAt(key, 0);
  const behindTopic = first?.behind === 'colon' ? null : doersBehindTopic(key);
  if (behindTopic !== null) return behindTopic;
  if (first !== null && isTold(first)) {
    const next = skipBlank(key, first.end);
    return orderAt(key, endOfMatch(patterns().orderAtStart, key, next)) ?? first;
  }
  if (startsWithVerb(key, 0) && !patterns().circumstance.test(key)) return null;
  return orderLater(key) ?? doersBehindClause(key) ?? whoHasDuty(key);
}

/** "Giáo viên chủ nhiệm có trách nhiệm …", "Các chủ rừng có trách nhiệm:": whoever has a duty is named, body or not. */
function whoHasDuty(key: string): FoundDoers | null {
  const { who = '', colon } = HAS_DUTY.exec(key)?.groups ?? {};
  if (who === '' || who.split(' ').length > LONGEST_DUTIFUL) return null;
  return { start: 0, end: who.length, behind: colon === undefined ? 'verb' : 'colon' };
}

const HAS_DUTY = /^(?<who>\p{Lu}[^.;:,()]{2,60}?) có (?:trách nhiệm|nhiệm vụ)(?:(?<colon>\s*:)| )/u;
/** In words. */
const LONGEST_DUTIFUL = 10;

const IN_CHARGE = once(
  () => new RegExp(`^${oneOf(formsOfAddress.map(withTonesLast))} \\p{Lu}[^.;:,]{2,80}?(?= phụ trách )`, 'u'),
);

const TOPIC = /^[^.;:]{3,160}: /u;
/** "Công khai thủ tục: Văn phòng Sở thực hiện thường xuyên": the work stands before the colon. */
const ONLY_DONE =
  /^\s*(?:chủ trì )?thực hiện(?=\s*(?:[,.;]|$)|\s(?:thường xuyên|trong|trước|xong|hằng|hàng|từ|định kỳ|chậm nhất)(?!\p{L}))/u;

/** "Cô Nguyễn Thị Lan (Tổ trưởng) phụ trách …": behind a body's name the same words say which of them it is. */
function whoIsInCharge(key: string): FoundDoers | null {
  const name = IN_CHARGE().exec(key)?.[0];
  return name === undefined ? null : { start: 0, end: name.length, behind: 'verb' };
}

/** "Đội hình tiếp sức mùa thi: Các cơ sở đoàn tổ chức …": behind a topic. */
function doersBehindTopic(key: string): FoundDoers | null {
  const topic = TOPIC.exec(key)?.[0];
  if (topic === undefined) return null;
  const found = doersAt(key, topic.length);
  return found?.behind === 'verb' ? found : null;
}

const isTold = ({ behind }: FoundDoers): boolean => behind === 'verb' || behind === 'colon';

const orderAt = (key: string, at: number): FoundDoers | null => {
  if (at < 0) return null;
  const found = doersAt(key, at);
  return found !== null && (isTold(found) || found.behind === 'end') ? found : null;
};

/** "Giao Bảo hiểm xã hội cơ sở làm đầu mối …" below the name of another body: the one that is named has to do it. */
function givenBelow(key: string): FoundDoers | null {
  const at = /^Giao (?=\p{Lu})/u.exec(key)?.[0].length ?? -1;
  const found = orderAt(key, at);
  return found?.behind === 'verb' ? found : null;
}

/** "Nhất trí chủ trương …; giao Sở X …". */
function orderLater(key: string): FoundDoers | null {
  for (const match of key.matchAll(patterns().order)) {
    const at = match.index + match[0].length;
    if (headEnd(key, at) < 0) continue;
    const found = orderAt(key, at);
    if (found !== null) return found;
  }
  return null;
}

/** "Trong quá trình thực hiện, Chủ tịch UBND các xã chỉ đạo …": behind a comma. */
function doersBehindClause(key: string): FoundDoers | null {
  if (!patterns().circumstance.test(key)) return null;
  for (const { index } of key.matchAll(/[,:]\s/gu)) {
    const at = skipBlank(key, index + 1);
    if (headEnd(key, at) < 0) continue;
    const found = doersAt(key, at);
    if (found !== null && found.behind === 'verb') return found;
  }
  return null;
}

/** The work that begins at `from`, without the words that say how one takes part in it. */
function workAt(text: string, key: string, from: number): Pick<Order, 'with' | 'what' | 'hasPartnersFirst'> {
  const helping: string[] = [];
  let at = skipMarks(key, from);
  for (let round = 0; round < 4; round += 1) {
    const duty = endOfMatch(patterns().duty, key, at);
    if (duty > at) {
      at = skipMarks(key, duty);
      continue;
    }
    const partners = partnersAt(text, key, at);
    if (partners === null) break;
    helping.push(partners.names);
    at = skipMarks(key, partners.end);
  }
  const what = text.slice(at).trim();
  const hasPartnersFirst = helping.length > 0;
  if (!/^.{0,60}?(?:chỉ đạo|yêu cầu)/iu.test(what))
    helping.push(...partnersIn(what, key.slice(at)).map(({ names }) => names));
  return { with: [...new Set(helping.flatMap(partNames))], what, hasPartnersFirst };
}

const skipMarks = (key: string, from: number): number =>
  from + (/^[\s:,;]*/u.exec(key.slice(from, from + 8))?.[0].length ?? 0);
