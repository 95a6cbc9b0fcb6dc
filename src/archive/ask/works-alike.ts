import { foldWords } from '../../graph/index.js';
import type { GraphNode } from '../../model/index.js';
import { type Database, textsIn } from '../database.js';
import { readNodes } from './nodes.js';

/** A number as it is compared where it is spelt in another way: "12-CP" and "012/CP" are "12/cp", and so is "12 CP". */
const plainNumber = (number: string): string =>
  (foldWords(number).match(/[\p{L}\d]+/gu) ?? []).join('/').replace(/^0+/u, '');

/** The same in the database, of what stands in `aliases`. */
const PLAIN = "ltrim(regexp_replace(replace(lower(folded), 'đ', 'd'), '[^a-z0-9]+', '/', 'g'), '0')";

/** Kinds have up to this many words: "thông tư liên tịch". */
const MAX_KIND = 4;

/** What may be a number in a query: all of it, its last word, or its last two. */
const numbersIn = (query: string): readonly string[] => {
  const words = query.trim().split(/\s+/u);
  const parts = [words, words.slice(-1), words.slice(-2)].map((some) => plainNumber(some.join(' ')));
  return [...new Set(parts)].filter((number) => /^\d/u.test(number));
};

/** "Luật Đất đai" without what may be its kind: "đất đai". */
const titlesIn = (query: string): readonly string[] => {
  const words = foldWords(query).split(' ');
  return Array.from({ length: MAX_KIND }, (_, count) => words.slice(count + 1).join(' ')).filter(
    (title) => title !== '',
  );
};

/**
 * The works that a user may mean by a number in another spelling or without its end ("12/CP", "41/2020"), or by a kind and
 * a title ("Luật Đất đai").
 */
export const worksAlike = async (database: Database, query: string): Promise<readonly GraphNode[]> => {
  const numbers = numbersIn(query);
  const titles = titlesIn(query);
  const beginnings = numbers.map((_, index) => `starts_with(${PLAIN}, $${index + 3})`);
  const rows = await database.all<{ readonly n: bigint }>(
    `SELECT DISTINCT n FROM aliases WHERE
       (type = 'number' AND (${PLAIN} IN ${textsIn('$1')}${beginnings.map((test) => ` OR ${test}`).join('')}))
       OR (type IN ('name', 'title') AND folded IN ${textsIn('$2')})`,
    [JSON.stringify(numbers), JSON.stringify(titles), ...numbers.map((number) => `${number}/`)],
  );
  const nodes = await readNodes(
    database,
    rows.map(({ n }) => n),
  );
  const isNumbered = ({ number }: GraphNode): boolean => {
    const own = number === null ? null : plainNumber(number);
    return own !== null && numbers.some((each) => own === each || own.startsWith(`${each}/`));
  };
  const words = foldWords(query);
  const isTitled = ({ kind, name, title }: GraphNode): boolean =>
    [name, title].some((called) => called !== null && foldWords(`${kind ?? ''} ${called}`).trim() === words);
  const numbered = nodes.filter(isNumbered);
  const ofKind = numbered.filter(({ kind }) => kind !== null && words.startsWith(`${foldWords(kind)} `));
  if (ofKind.length > 0) return ofKind;
  return numbered.length > 0 ? numbered : nodes.filter(isTitled);
};
