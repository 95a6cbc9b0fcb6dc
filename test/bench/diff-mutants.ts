import { performance } from 'node:perf_hooks';
import { comparedForm, diffDocuments, patchDocument } from '../../src/diff/index.js';
import type { ParsedDocument } from '../../src/model/index.js';
import { mutantOf, mutationNames } from '../diff/mutations.js';
import { comparable } from '../diff/say.js';
import { signatureOf } from '../diff/signature.js';
import { randomOf } from '../fuzz/random.js';

/** How many changes of one sort were told as what they are. */
export interface ToldMutants {
  readonly what: string;
  readonly mutants: number;
  readonly right: number;
}

/** A change that was told as something else. */
export interface WrongMutant {
  readonly file: string;
  readonly what: string;
  readonly expected: readonly string[];
  readonly told: readonly string[];
}

interface NamedDocument {
  readonly name: string;
  readonly document: ParsedDocument;
}

/** Changes documents, alone and two ways at once, and counts how often that is told as what it is. */
export function measureMutants(
  documents: readonly NamedDocument[],
  vocabulary: readonly string[],
  count: number,
  seed: number,
): {
  readonly told: readonly ToldMutants[];
  readonly wrong: readonly WrongMutant[];
  readonly unpatched: number;
  readonly slowest: number;
} {
  const random = randomOf(seed);
  const counts = new Map(mutationNames.map((name) => [name, { mutants: 0, right: 0 }]));
  const wrong: WrongMutant[] = [];
  let [made, unpatched, slowest] = [0, 0, 0];
  for (let tries = 0; made < count && tries < count * 100; tries += 1) {
    const name = mutationNames[made % mutationNames.length] ?? '';
    const { document, name: file } = random.pick(documents);
    const names = made % 3 === 0 ? [name, random.pick(mutationNames)] : [name];
    const mutant = mutantOf(document, names, random, vocabulary);
    if (mutant === null) continue;
    made += 1;
    const started = performance.now();
    const diff = diffDocuments(document, mutant.document);
    slowest = Math.max(slowest, performance.now() - started);
    const told = diff.changes.map(signatureOf).toSorted();
    const isRight = JSON.stringify(told) === JSON.stringify(mutant.expected);
    const own = counts.get(name);
    if (own) {
      own.mutants += 1;
      own.right += isRight ? 1 : 0;
    }
    if (!isRight) wrong.push({ file, what: mutant.what, expected: mutant.expected, told });
    const [patched, wanted] = [patchDocument(document, diff), comparedForm(mutant.document)].map(comparable);
    if (JSON.stringify(patched) !== JSON.stringify(wanted)) unpatched += 1;
  }
  return { told: [...counts].map(([what, own]) => ({ what, ...own })), wrong, unpatched, slowest };
}
