import { once, oneOf } from '../../../chars/index.js';
import { isBasesHeading, kindPattern, unmistakable, verbsThat } from '../../../lexicon/index.js';
import type { Relation } from '../../../model/index.js';
import { amendedBefore } from '../description-chain.js';
import { expiryIn } from '../expiry.js';
import { relationOfItems } from '../list-introductions.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, decision, type RelatedMention } from '../related-mention.js';
import { isChange, isPassive } from '../relation-groups.js';
import { findTriggers } from '../trigger-phrases.js';

/**
 * The verb of a sentence governs what comes after its colon.
 *
 * @example
 * Bãi bỏ: [Thông tư số 12/2020/TT-BTC] ngày 05/3/2020 của Bộ trưởng Bộ Tài chính.
 * → repeals
 */
export function verbBeforeColon({ text, gap, clause, mention, previous }: MentionContext): Decision | null {
  const before = gap.slice(0, gap.length - clause.length).trimEnd();
  if (!before.endsWith(':')) return null;
  const sentence = before.slice(before.lastIndexOf('. ') + 1);
  const triggers = findTriggers(sentence.slice(-MAX_SENTENCE));
  const decided = (relation: Relation, words: string, by: RelatedMention | null = null): Decision =>
    decision(relation, by, { rule: 'verb-before-colon', words: words.trim() });
  const last = triggers[triggers.length - 1];
  if (previous?.relation === 'repeals' && previous.by === null && LISTS_AMENDING.test(before)) {
    const listed = AMENDING_ACTS().exec(text.slice(previous.block.start, mention.start))?.[0];
    if (listed !== undefined) return decided('repeals', listed.slice(-MAX_SHOWN));
  }
  // "Thông tư A …, được sửa đổi, bổ sung bởi: Thông tư B …"
  if (previous && last && isPassive(last.sense))
    return decided(last.sense, last.text, amendedBefore(mention, previous));
  const expires = previous === null ? expiryIn(sentence) : null;
  if (expires) return decided('repeals', expires.words);
  // "Căn cứ: [Quyết định …]", "Cơ sở pháp lý: [Luật …]".
  const heading = sentence.replace(/^\P{L}+/u, '');
  if (isBasesHeading(heading)) return decided('basis', heading);
  const [first] = triggers;
  if (!first) return null;
  const opens = first.start <= MAX_OPENING_MARKS;
  const isOwnAct = previous === null && OWN_ACT.test(sentence);
  if (
    !opens &&
    !isOwnAct &&
    !(first.sense === 'implements' && OTHER_VERBS.test(sentence.slice(0, first.start)))
  )
    return null;
  if (opens && isChange(first.sense)) return decided(first.sense, first.text);
  const relation = relationOfItems(sentence);
  const governs =
    relation !== null && (opens || isOwnAct ? GOVERNS_LIST.has(relation) : relation === 'implements');
  return governs ? decided(relation, sentence.slice(-MAX_SHOWN)) : null;
}

/**
 * What is done to everything that a sentence lists: "Thực hiện các văn bản, trọng tâm là:", "Quyết định này thay
 * thế các văn bản sau:".
 */
const GOVERNS_LIST: ReadonlySet<Relation> = new Set(['amends', 'repeals', 'implements']);
/** "Quán triệt, thực hiện …": other verbs, in lower case, may come first. */
const OTHER_VERBS = /^\P{L}*\p{L}[\p{Ll}, ]{0,24}$/u;
/** "[thay thế Quyết định số 12 …] và các Quyết định sửa đổi, bổ sung Quyết định số 12 gồm:". */
const LISTS_AMENDING = /^[^.;]{0,200}?(?<!\p{L})(?:(?:bao )?gồm|gồm có|cụ thể(?: là)?):$/u;
const AMENDING_ACTS = once(() => {
  const acts = `(?:văn bản|${kindPattern(unmistakable)}|${kindPattern(unmistakable, 'small')})`;
  const amending = oneOf(verbsThat('changes', 'amends'));
  return new RegExp(
    String.raw`(?<!\p{L})(?:các|những|toàn bộ) ${acts}[^.;:]{0,40}? ${amending}(?!\p{L})[^.;:]{0,250}:\s*$`,
    'u',
  );
});
const OWN_ACT = /(?<![\p{L}])này(?![\p{L}])/u;
/** In characters: how much of a sentence is shown as the reason. */
const MAX_SHOWN = 60;

/** In characters; a sentence that introduces a list is shorter, and of a longer one the end matters. */
const MAX_SENTENCE = 300;
/** In characters: only a space or a bullet comes before the beginning of a sentence. */
const MAX_OPENING_MARKS = 3;
