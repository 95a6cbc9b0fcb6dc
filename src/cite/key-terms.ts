import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import { foldSpace, nameKey, syllableEnd } from '../chars/index.js';
import { matchIssuer, readStopword } from '../lexicon/index.js';
import type { Flow } from '../model/index.js';

/** A syllable, or several that form a word. */
interface Unit {
  readonly key: string;
  readonly written: string;
  /** Number of syllables. */
  readonly size: number;
}

/** Units with no punctuation and no stop word between them. */
type Run = readonly Unit[];

/** In syllables: "phát triển kinh tế" is one term, "phát triển kinh tế số" is two. */
const MAX_TERM = 4;
/** What occurs only once is not a collocation. */
const MIN_COUNT = 2;
/**
 * How often two units must occur together, relative to how often each occurs, to be joined: from 0 (never) to 1
 * (always). Chosen on the documents in fixtures/: a lower value joins words that are only neighbours by chance, a
 * higher one splits compounds of common words.
 */
const COHESION = 0.12;

/**
 * The key terms of a document by TF-IDF, most relevant first. A document is about what some of its sections mention
 * often and others do not; what all of them mention is common to such documents.
 *
 * Terms are collocations: recurring sequences of two to four syllables. A Vietnamese word is written as several
 * syllables, and only their company shows which of them belong together.
 *
 * @param limit - the most terms to return
 */
export const keyTerms = (flow: Flow, limit: number): readonly string[] => keyTermsOf(sectionsOf(flow), limit);

/** {@link keyTerms} for texts that are compared with each other. */
export function keyTermsOf(sections: readonly string[], limit: number): readonly string[] {
  const words = joinNeighbours(sections.map(runsOf), 2);
  const terms = joinNeighbours(words, MAX_TERM).map((runs) => runs.flat().filter(({ size }) => size > 1));
  const counts = countUnits(terms);
  const repeated = terms.map((section) =>
    section.map(({ key }) => key).filter((key) => (counts.get(key) ?? 0) >= MIN_COUNT),
  );
  return topTerms(weigh(repeated), limit, spellingsOf(terms.flat()));
}

/** The TF-IDF weight of each term: how often it occurs in the sections, and in how few of them. */
function weigh(sections: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const weights = new TfIdf();
  for (const keys of sections) weights.addDocument([...keys]);
  const total = new Map<string, number>();
  for (const index of sections.keys())
    for (const { term, tfidf } of weights.listTerms(index)) total.set(term, (total.get(term) ?? 0) + tfidf);
  return total;
}

/** The text of each top-level unit, and of what is outside all units; of each paragraph if there are no units. */
function sectionsOf({ text, blocks }: Flow): readonly string[] {
  const read = blocks.filter(({ zone }) => zone !== 'chrome');
  const hasUnits = read.some(({ unit }) => unit.length > 0);
  const sections = new Map<string, string[]>();
  for (const [index, { unit, zone, start, end }] of read.entries()) {
    const key = hasUnits ? (unit[0] ?? zone) : String(index);
    const texts = sections.get(key) ?? [];
    texts.push(text.slice(start, end));
    sections.set(key, texts);
  }
  return [...sections.values()].map((texts) => texts.join('\n'));
}

const BREAK = /[^\p{L}\p{M}\p{N}\s]|\n/u;
const CAPITAL = /\p{Lu}/u;

/** The units of a text, in runs within which they may form terms. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let run: Unit[] = [];
  let at = 0;
  while (at < text.length) {
    const end = syllableEnd(text, at);
    if (end > at) {
      const unit = unitAt(text, at, end);
      at = unit.end;
      if (unit.kept) run.push(unit.kept);
      if (unit.kept) continue;
    } else {
      at += 1;
      if (!BREAK.test(text.charAt(at - 1))) continue;
    }
    if (run.length > 0) runs.push(run);
    run = [];
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** The unit at `from`; `kept` is `null` for a stop word, a number or an issuer. */
function unitAt(
  text: string,
  from: number,
  syllable: number,
): { readonly end: number; readonly kept: Unit | null } {
  const word = readStopword(text, from);
  const issuer = CAPITAL.test(text.charAt(from)) ? matchIssuer(text, from) : null;
  if (issuer !== null && issuer.end > (word?.end ?? 0)) return { end: issuer.end, kept: null };
  const end = word?.end ?? syllable;
  const written = foldSpace(text.slice(from, end));
  if (word?.stop || /\d/u.test(written)) return { end, kept: null };
  const key = nameKey(written);
  return { end, kept: { key, written, size: key.split(' ').length } };
}

/** Joins units that often occur together, the strongest pairs first; each is joined to one neighbour at most. */
function joinNeighbours(sections: readonly (readonly Run[])[], longest: number): readonly (readonly Run[])[] {
  const counts = countUnits(sections.map((runs) => runs.flat()));
  const pairs = countUnits(sections.map((runs) => runs.flatMap((run) => neighbours(run).map(joined))));
  const cohesion = (left: Unit, right: Unit): number => {
    const together = pairs.get(joined([left, right]).key) ?? 0;
    if (together < MIN_COUNT || left.size + right.size > longest) return 0;
    return together ** 2 / ((counts.get(left.key) ?? together) * (counts.get(right.key) ?? together));
  };
  return sections.map((runs) => runs.map((run) => joinRun(run, cohesion)));
}

function joinRun(run: Run, cohesion: (left: Unit, right: Unit) => number): Run {
  const ranked = neighbours(run)
    .map(([left, right], at) => ({ at, close: cohesion(left, right) }))
    .filter(({ close }) => close >= COHESION)
    .sort((a, b) => b.close - a.close || a.at - b.at);
  const joins = new Set<number>();
  for (const { at } of ranked) {
    if (!joins.has(at - 1) && !joins.has(at + 1)) joins.add(at);
  }
  return run.flatMap((unit, at) => {
    const next = run[at + 1];
    if (joins.has(at) && next) return [joined([unit, next])];
    return joins.has(at - 1) ? [] : [unit];
  });
}

function neighbours(run: Run): readonly (readonly [Unit, Unit])[] {
  return run.flatMap((unit, at) => {
    const next = run[at + 1];
    return next ? [[unit, next] as const] : [];
  });
}

function joined([left, right]: readonly [Unit, Unit]): Unit {
  return {
    key: `${left.key} ${right.key}`,
    written: `${left.written} ${right.written}`,
    size: left.size + right.size,
  };
}

function countUnits(sections: readonly (readonly Unit[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of sections.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

type Spellings = ReadonlyMap<string, ReadonlyMap<string, number>>;

function spellingsOf(units: readonly Unit[]): Spellings {
  const spellings = new Map<string, Map<string, number>>();
  for (const { key, written } of units) {
    const forms = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, forms);
    const form = written === written.toUpperCase() ? written.toLowerCase() : written;
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return spellings;
}

/** The heaviest terms in their most frequent spelling, without those contained in a heavier one. */
function topTerms(
  weights: ReadonlyMap<string, number>,
  limit: number,
  spellings: Spellings,
): readonly string[] {
  const ranked = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const chosen: string[] = [];
  for (const [term] of ranked) {
    if (chosen.length >= limit) break;
    if (!chosen.some((longer) => ` ${longer} `.includes(` ${term} `))) chosen.push(term);
  }
  return chosen.map((term) => commonest(spellings.get(term)) ?? term);
}

function commonest(forms: ReadonlyMap<string, number> | undefined): string | null {
  let best: string | null = null;
  for (const [form, count] of forms ?? []) {
    if (best === null || count > (forms?.get(best) ?? 0)) best = form;
  }
  return best?.normalize('NFC') ?? null;
}
