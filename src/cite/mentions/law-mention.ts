import { oneOf } from '../../chars/index.js';
import { sortNames, treatyNames } from '../../lexicon/index.js';
import type { Block } from '../../model/index.js';
import { beginsSmall, blankMention, dateOf } from './blank-mention.js';
import { issuerAndDateAfterLaw } from './issuer-and-date.js';
import type { KindName } from './kind-names.js';
import { constitutionEnd, type LawName, lawNameAfter } from './law-name.js';
import type { Mention } from './mention.js';
import { soleIssuers } from './sole-issuers.js';

/** Words before "luật" for things that have to do with law, other than bodies: "Cử nhân Luật", "ngành Luật". */
const OF_LAW = ['ngành', 'Cử nhân', 'Thạc sĩ', 'Nhà', 'Pháp', 'Kỷ', 'Kỉ'];
const NOT_THIS_LAW = new RegExp(`${oneOf([...sortNames({ mayBeOfLaw: true }), ...OF_LAW])} $`, 'iu');

/** "Công ước của Liên hợp quốc về Luật Biển": a treaty is about a field of law. */
const TREATY = new RegExp(`${oneOf(treatyNames)}(?:(?![\\p{L}])[^.,;:()\\d]{0,90} về (?:các )?| )$`, 'u');
/** In characters; {@link TREATY} reaches back this far. */
const TREATY_REACH = 120;

/** A law cited by its name; `limit` is the end of the title around it, or of the text. */
export function lawMention(text: string, word: KindName, limit: number, block: Block): Mention | null {
  if (NOT_THIS_LAW.test(text.slice(Math.max(0, word.start - 12), word.start))) return null;
  if (TREATY.test(text.slice(Math.max(0, word.start - TREATY_REACH), word.start))) return null;
  if (word.kind.isSingle) return constitution(text, word);
  if (isEnacted(text, word, block)) return null;
  const name = lawNameAfter(text, word);
  if (!name || name.end > limit) return null;
  const isNamed = name.laws.length > 0 && /^\p{Lu}/u.test(text.slice(name.start, name.start + 1));
  if (!isNamed && beginsSmall(text, word) && !isLawInLowerCase(text, word, name)) return null;
  const named: Mention = {
    ...blankMention(word, name.end),
    name: word.law?.name ?? text.slice(name.start, name.end),
    confidence: !word.law && (name.laws.length > 0 || name.amending) ? 'exact' : 'inferred',
    titleEnd: name.amending ? name.end : word.start,
  };
  if (limit < text.length) return named;
  const issued = issuerAndDateAfterLaw(text, name.end, { only: soleIssuers(word.kind) });
  return { ...named, end: issued.end, ...dateOf(issued.date), issuer: issued.issuer };
}

/** "kỷ luật lao động", "quy luật": words that end in "luật". */
const OTHER_LAW = /(?:kỷ|kỉ|quy|qui|định|phạm|trái|khoa học|nghề|giới) $/iu;
const PIN = /(?:điều|khoản|điểm) [\p{L}\d.]{1,5}(?:,? của)? $/iu;
const DATE = /^,? \(?(?:(?:năm )?(?:19|20)\d\d(?!\d|[/.-]\d)|ngày \d)/u;
/** A shorter name may be that of a field of law ("luật đầu tư"). */
const MIN_SYLLABLES_OF_LAW = 3;

/**
 * Whether a registered name in lower case refers to one law rather than a field of law: it is long, or has a date or a
 * provision with it. Codes and ordinances are always single laws.
 */
function isLawInLowerCase(text: string, { start, kind }: KindName, { laws, ...name }: LawName): boolean {
  if (laws.length === 0 || OTHER_LAW.test(text.slice(Math.max(0, start - 12), start))) return false;
  return (
    !kind.namesFields ||
    text.slice(name.start, name.end).split(/\s+/u).length >= MIN_SYLLABLES_OF_LAW ||
    DATE.test(text.slice(name.end, name.end + 14)) ||
    PIN.test(text.slice(Math.max(0, start - 20), start))
  );
}

const isEnacted = (text: string, { start }: KindName, block: Block): boolean =>
  block.zone === 'preamble' && /ban hành $/u.test(text.slice(Math.max(0, start - 10), start));

function constitution(text: string, word: KindName): Mention | null {
  if (beginsSmall(text, word)) return null;
  const end = constitutionEnd(text, word.end);
  if (/^\s?(?:và|,) (?:các )?(?:pháp luật|luật)(?![\p{L}])/u.test(text.slice(end, end + 20))) return null;
  const issued = issuerAndDateAfterLaw(text, end, { only: soleIssuers(word.kind) });
  return { ...blankMention(word, issued.end), ...dateOf(issued.date), confidence: 'exact' };
}
