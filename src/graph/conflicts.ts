import { compareText, once } from '../chars/index.js';
import { kindNamed, officeRows } from '../lexicon/index.js';
import type { GraphConflict } from '../model/index.js';
import { type Agreed, agreedOn, countSaid, whoSays } from './claims.js';
import type { Cluster } from './cluster.js';
import { foldWords } from './identity.js';
import { ranked } from './tally.js';

/** An office in front of the body that it heads. */
const HEAD_OF_BODY = once(() => {
  const heads = officeRows.flatMap(({ name, heads = [] }) =>
    heads.map((body) => `${foldWords(name)} (?=${foldWords(body)}(?: |$))`),
  );
  return new RegExp(`(?<![^ ])(?:${heads.join('|')})`, 'g');
});

/** A ministry's documents are its minister's: "Bộ trưởng Bộ Tài chính" does not contradict "Bộ Tài chính". */
function foldIssuer(issuer: string): string {
  return foldWords(issuer).replace(HEAD_OF_BODY(), '');
}

/** Whether one of two values can be a shorter way to say the other. */
type Agrees = (one: string, other: string) => boolean;

const begins: Agrees = (one, other) => one.startsWith(other) || other.startsWith(one);

/** Who mentions "Văn bản số 191/BC-BVHTTDL" does not say that it is no report. */
const kindsAgree: Agrees = (one, other) =>
  begins(foldWords(one), foldWords(other)) ||
  [one, other].some((kind) => kindNamed(kind)?.family === 'general');

/** Those who issue a joint circular are named in any order. */
const issuersAgree: Agrees = (one, other) => {
  const [folded, otherFolded] = [foldIssuer(one), foldIssuer(other)];
  if (begins(folded, otherFolded)) return true;
  return [one, other].every((issuer) => issuer.includes(', ')) && sorted(folded) === sorted(otherFolded);
};

const sorted = (words: string): string => words.split(/[ ,]+/u).sort(compareText).join(' ');

const AGREE: Readonly<Record<GraphConflict['field'], Agrees>> = {
  date: begins,
  kind: kindsAgree,
  issuer: issuersAgree,
};

/** The values of which none can be a shorter form of another. */
const contradictory = (values: readonly string[], field: GraphConflict['field']): readonly string[] =>
  values.filter((value) => values.some((other) => !AGREE[field](value, other)));

/**
 * The contradictions in what documents say about one work.
 *
 * @param id - id of the work's node
 * @param agreed - the fields on which all agree
 * @param documentId - gives the node id of an input
 */
export function conflictsOf(
  id: string,
  { claims }: Cluster,
  agreed: Agreed,
  documentId: (input: string) => string,
): GraphConflict[] {
  return (['date', 'kind', 'issuer'] as const).flatMap((field): GraphConflict[] => {
    if (agreedOn(agreed, field) !== undefined) return [];
    const counts = countSaid(claims, field);
    const values = contradictory(
      ranked(counts).map(([value]) => value),
      field,
    );
    if (values.length < 2) return [];
    const inputs = whoSays(claims, field);
    return [
      {
        node: id,
        field,
        values: values.map((value) => ({
          value,
          count: counts.get(value) ?? 0,
          saidBy: [...new Set((inputs.get(value) ?? []).map(documentId))].sort(compareText),
        })),
      },
    ];
  });
}
