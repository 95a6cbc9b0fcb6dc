import type { AmendingSense } from '../lexicon/index.js';
import type { Citation, OperationAction, Pin } from '../model/index.js';
import { heldChanges, holderBefore } from './held-changes.js';
import { insertions } from './insertions.js';
import { asMeant, ceasing, ceasingProvisions } from './meant-repeals.js';
import { type About, EMPTY, type NamedChange } from './named-change.js';
import { daysBehind, leadingDay, type OwnDay, withoutDays } from './own-day.js';
import { givesNumber, isQuotedStretch, partialRepeal, provisionsBeforeWords } from './partial.js';
import { phraseChanges, placedChanges } from './phrase-changes.js';
import { unreadBeside } from './phrase-places.js';
import { changesWords, type PhraseChange } from './phrases.js';
import { changesOfWords } from './placed-verbs.js';
import { type Masked, within } from './quotes.js';
import { beforeNewText, placeAfterLead, withSharedPlaces } from './shared-places.js';
import { namesProvision, replacements, withExceptions } from './target-stretches.js';
import { type NamedTarget, readTargets } from './targets.js';
import { leadingPlace, type VerbStretch } from './verbs.js';
import { activeOf, stretchesOf } from './verbs-of-instruction.js';
import type { WorkStretch } from './works.js';

/**
 * What the text above a list says for all of its items: "Bãi bỏ các quy định sau:", "Thay cụm từ … tại các điều sau:".
 */
export interface ListLead {
  readonly sense: AmendingSense;
  readonly phrases: readonly PhraseChange[];
}

/** What an instruction orders, and what it says for the texts below it. */
export interface Instruction {
  readonly changes: readonly NamedChange[];
  /** The provisions that it names, whether or not it changes them itself; the texts below may be about them. */
  readonly named: () => readonly NamedTarget[];
  readonly citation: Citation | null;
  readonly attached: string | null;
  readonly lead: ListLead | null;
  /** What it does; `null` where it does several things. */
  readonly sense: AmendingSense | null;
  /** Since when all of it holds, where it begins with a day. */
  readonly since: OwnDay;
}

const ACTION: Readonly<Record<AmendingSense, OperationAction | null>> = {
  replace: 'replace',
  substitute: 'replace',
  insert: 'insert',
  repeal: 'repeal',
  renumber: null,
  suspend: null,
  prolong: null,
};

/**
 * Reads an instruction.
 *
 * @param lead - what the text above says for the items of its list, where the instruction is such an item
 */
export function readInstruction(
  masked: Masked,
  works: readonly WorkStretch[],
  lead: ListLead | null,
): Instruction | null {
  const fromStart = leadingDay(masked.text);
  const read = works.flatMap((work) => {
    const days = daysBehind(work.text);
    const text = withoutDays(work.text, days);
    const ceased = ceasingProvisions(work, masked);
    const own = ceased.length > 0 ? [] : stretchesOf(text, masked, lead).map((each) => asMeant(each, text));
    const others = own.length === 0 && ceased.length === 0 ? ceasing(work, masked, lead) : [];
    return [...ceased, ...own, ...others].map((each) => {
      const behind = days.find(({ start }) => start >= each.start && start < each.end);
      const since = each.since ?? behind?.since ?? fromStart;
      return { work: { ...work, text }, each: { ...each, since } };
    });
  });
  if (read.length === 0) return null;
  const [first] = works;
  const changes = mixesWorks(masked, works)
    ? [
        notModelled('', {
          citation: first?.citation ?? null,
          attached: first?.attached ?? null,
          since: fromStart,
        }),
      ]
    : withSharedPlaces(read.map(({ work, each }) => changesOf(each, masked, work, lead)));
  const [only, more] = new Set(read.flatMap(({ each }) => [...each.senses]));
  const sense = more === undefined ? (only ?? null) : null;
  const phrases = changes.flatMap(({ phrase }) => phrase ?? []);
  return {
    changes,
    named: () =>
      read.flatMap(({ work, each }) => readTargets(beforeNewText(work.text.slice(each.start, each.end)))),
    citation: first?.citation ?? null,
    attached: first?.attached ?? null,
    lead: sense === null ? lead : { sense, phrases },
    sense,
    since: fromStart,
  };
}

const DOCUMENT_NUMBER = /\d\/\d{4}\//u;

/**
 * Whether an instruction orders several changes of words in several acts, whose places cannot be separated: "Bỏ cụm từ
 * “…” tại Điều 5 Thông tư A; bỏ cụm từ “…” tại Điều 3 Thông tư B".
 */
function mixesWorks({ text }: Masked, works: readonly WorkStretch[]): boolean {
  if (changesOfWords(text) < 2) return false;
  const [, more] = new Set(works.map(({ citation }) => citation?.work));
  return more !== undefined || works.some((work) => DOCUMENT_NUMBER.test(work.text));
}

function changesOf(
  { start: from, end, verbStart, objectStart, senses, place, since }: VerbStretch,
  masked: Masked,
  { text, citation, attached }: WorkStretch,
  lead: ListLead | null,
): readonly NamedChange[] {
  const [sense, more] = senses;
  if (sense === undefined || more !== undefined) return [];
  const about = { citation, attached, since };
  const start = place === undefined ? firstWord(text, from, verbStart) : verbStart;
  const part = within(masked, text, start, start + text.slice(start, end).trimEnd().length);
  // In the passive the object stands before the verb.
  const objectAt = Math.max(0, objectStart - start);
  const excepted = withExceptions(part.text);
  const { kept, except } = excepted;
  const words = { text: kept, quoted: part.quoted };
  const listed = sense === 'repeal' ? provisionsBeforeWords(words, objectAt) : null;
  if (listed !== null)
    return [
      ...provisionChanges(listed.provisions, sense, about),
      ...phraseChanges(listed.words, sense, excepted, about, place),
    ];
  if (changesWords(words)) return phraseChanges(words, sense, excepted, about, place);
  const object = kept.slice(objectAt);
  if (isQuotedStretch(words, sense, objectAt)) return [notModelled(object, about)];
  if (ACTION[sense] === null || (sense === 'replace' && givesNumber(object)))
    return [notModelled(object, about)];
  if (sense === 'repeal') {
    const { whole, isPartial } = partialRepeal(object);
    if (isPartial) return [...provisionChanges(whole, sense, about), notModelled(object, about)];
    const isLimited = except.length > 0 || excepted.unread !== null || unreadBeside(object) !== null;
    if (isLimited && namesProvision(object)) return [notModelled(object, about)];
  }
  const said = beforeNewText(object);
  if (lead !== null && lead.phrases.length > 0 && part.quoted.length === 0)
    return lead.phrases.flatMap((phrase) => placedChanges(phrase, [said], excepted, about));
  const holder = holderBefore(words.text.slice(0, verbStart - start));
  if (sense === 'insert') {
    const inserted = insertions(placed(part.text, activeOf(said)), part.quoted);
    return heldChanges(
      inserted.map((each) => ({ ...EMPTY, ...about, ...each })),
      holder,
    );
  }
  const unread = placeAfterLead(object, said);
  const changes = heldChanges(
    provisionChanges(said, sense, about, except).map((change) => ({ ...change, unread })),
    holder,
  );
  if (changes.length > 0) return changes;
  const whole = wholeAct(sense, object, about);
  const isLimited = except.length > 0 || excepted.unread !== null;
  return whole.length > 0 && isLimited ? [notModelled(object, about)] : whole;
}

/** Where the words of a stretch begin, which may be far into an instruction on many works. */
const firstWord = (text: string, from: number, to: number): number =>
  from + (text.slice(from, to).length - text.slice(from, to).trimStart().length);

/** Puts the place of a new unit behind it: "[Sau khoản 1 Điều 3] bổ sung khoản 1a". */
function placed(text: string, said: string): string {
  const place = leadingPlace(text);
  return place === null ? said : `${said} vào ${place}`;
}

/** A change that the model has no action for; its provisions only tell what those beside it are in. */
const notModelled = (object: string, about: About): NamedChange => ({
  ...EMPTY,
  ...about,
  action: null,
  target: readTargets(object).find(({ levels }) => levels.article !== undefined) ?? null,
});

function provisionChanges(
  said: string,
  sense: AmendingSense,
  about: About,
  except: readonly NamedTarget[] = [],
): readonly NamedChange[] {
  const { before, by } = replacements(said);
  const targets = readTargets(before);
  return targets.map((target, index) => ({
    ...EMPTY,
    ...about,
    action: target.part === 'heading' || target.part === 'title' ? renameOrRepeal(sense) : ACTION[sense],
    target,
    replacement:
      by.length === targets.length ? (by[index] ?? null) : by.length === 1 ? (by[0] ?? null) : null,
    except,
  }));
}

const renameOrRepeal = (sense: AmendingSense): OperationAction => (sense === 'repeal' ? 'repeal' : 'rename');

/** What may stand between the verb and the act where the whole act is repealed. */
const WHOLE = /^\s*(?:toàn bộ\s*)?(?:các\s*)?(?:văn bản\s*(?:sau(?: đây)?)?\s*)?:?\s*[.;,]?\s*$/iu;

const targetOf = (pin: Pin): NamedTarget => ({
  levels: Object.fromEntries(Object.entries(pin).filter(([, number]) => number !== null)),
  part: null,
  name: null,
});

/** "Bãi bỏ Thông tư số …", "Bãi bỏ toàn bộ Nghị định số …" */
function wholeAct(sense: AmendingSense, object: string, about: About): readonly NamedChange[] {
  if (sense !== 'repeal' || about.citation === null || about.attached !== null || !WHOLE.test(object))
    return [];
  const { pins } = about.citation;
  // "Bãi bỏ Thông tư số … (Điều 4, Điều 5)"
  if (pins.length > 0)
    return pins.map((pin) => ({ ...EMPTY, ...about, action: 'repeal', target: targetOf(pin) }));
  return [{ ...EMPTY, ...about, action: 'repeal', target: { levels: {}, part: 'act', name: null } }];
}
