import { foldSpace, nameKey, syllableEnd } from '../chars/index.js';
import { matchIssuer, readStopword } from '../lexicon/index.js';

/** What a document and its sections are about, the weightiest term first. */
export interface KeyTerms {
  readonly document: readonly string[];
  /** One list a text, in the order of the texts. */
  readonly sections: readonly (readonly string[])[];
}

/** A syllable, or several that make one word. */
interface Unit {
  readonly key: string;
  readonly written: string;
  readonly size: number;
}

/** Units that no punctuation and no stop word parts. */
type Run = readonly Unit[];

const LONGEST_TERM = 4;
/** What is said once is no collocation. */
const FEWEST = 2;
/** How much likelier than apart two units must stand together to be one, from 0 (never) to 1 (always). */
const COHESION = 0.12;
const BREAK = /[^\p{L}\p{M}\p{N}\s]|\n/u;
const CAPITAL = /\p{Lu}/u;

/**
 * The key terms of a document by TF-IDF, each of its sections counting as one document. Terms are collocations:
 * sequences of two to four syllables that come again: a word of Vietnamese is written as several syllables, and nothing but their
 * company tells which of them belong together.
 *
 * @param texts The text of each top section; a document without sections is one text.
 * @param limit How many terms each list has at most.
 */
export function keyTerms(texts: readonly string[], limit: number): KeyTerms {
  const words = joinNeighbours(texts.map(runsOf), 2);
  const terms = joinNeighbours(words, LONGEST_TERM).map((runs) => runs.flat().filter(({ size }) => size > 1));
  const counts = countUnits(terms);
  const spellings = spellingsOf(terms.flat());
  const weights = weigh(
    terms.map((section) => section.map(({ key }) => key).filter((key) => (counts.get(key) ?? 0) >= FEWEST)),
  );
  const total = new Map<string, number>();
  for (const [term, weight] of weights.flatMap((section) => [...section]))
    total.set(term, (total.get(term) ?? 0) + weight);
  const sections = weights.map((section) => topTerms(section, limit, spellings));
  return { document: topTerms(total, limit, spellings), sections };
}

/** The weight of each section's terms by TF-IDF: how often a term stands there, and in how few sections it stands. */
function weigh(sections: readonly (readonly string[])[]): readonly ReadonlyMap<string, number>[] {
  const frequencies = sections.map(countEach);
  const sectionsWith = countEach(frequencies.flatMap((terms) => [...terms.keys()]));
  const rarity = (term: string): number =>
    1 + Math.log(sections.length / (1 + (sectionsWith.get(term) ?? 0)));
  return frequencies.map((terms) => {
    const weights = [...terms].map(([term, count]) => [term, count * rarity(term)] as const);
    return new Map(weights.filter(([, weight]) => weight > 0));
  });
}

function countEach(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

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

/** The unit at `from`; `kept` is `null` where a stop word, a number or an issuer stands there. */
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

/** Joins neighbours that keep company, the closest first, each with one neighbour at most. */
function joinNeighbours(sections: readonly (readonly Run[])[], longest: number): readonly (readonly Run[])[] {
  const counts = countUnits(sections.map((runs) => runs.flat()));
  const pairs = countUnits(sections.map((runs) => runs.flatMap((run) => neighbours(run).map(joined))));
  const cohesion = (left: Unit, right: Unit): number => {
    const together = pairs.get(joined([left, right]).key) ?? 0;
    if (together < FEWEST || left.size + right.size > longest) return 0;
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

const countUnits = (sections: readonly (readonly Unit[])[]): ReadonlyMap<string, number> =>
  countEach(sections.flat().map(({ key }) => key));

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

/** The weightiest terms as they are mostly written, without those that are only a part of a weightier one. */
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
