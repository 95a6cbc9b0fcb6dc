import { foldSpace } from './chars/index.js';
import { diffDocuments } from './diff/index.js';
import {
  type Change,
  type ComparedArticle,
  type ConsolidatedDocument,
  NO_PIN,
  nodesOf,
  type OfficialComparison,
  type ParsedDocument,
  pinText,
  type WordStretch,
} from './model/index.js';

const articleIn = ({ from, to }: Change): string | null =>
  (from ?? to)?.path.find(({ type }) => type === 'article')?.label ?? null;

const MOST = 160;

const wordsOf = (changes: readonly Change[], wanted: 'added' | 'removed'): string => {
  const stretches = changes.flatMap(({ heading, words }): readonly WordStretch[] => [
    ...(heading ?? []),
    ...(words ?? []),
  ]);
  const said = stretches.filter(({ type }) => type === wanted).map(({ text }) => text);
  const nodes = changes.flatMap(({ node, kinds }) =>
    node !== null && kinds.includes(wanted) ? (node.text ?? node.heading ?? node.label ?? '') : [],
  );
  return foldSpace([...said, ...nodes].join(' … '))
    .trim()
    .slice(0, MOST);
};

const articlesOf = (document: ParsedDocument): readonly string[] =>
  document.body.children
    .filter(({ type }) => type !== 'appendix' && type !== 'form')
    .flatMap((node) => nodesOf(node, ({ type }) => type !== 'quotation' && type !== 'footnote'))
    .flatMap((node) => (node.type === 'article' ? node.label : []));

/** Compares a consolidated text with the official one, article by article, and its changes with the official notes. */
export function compareOfficial(own: ConsolidatedDocument, official: ParsedDocument): OfficialComparison {
  const { changes } = diffDocuments(own, official);
  const byArticle = new Map<string, Change[]>();
  for (const change of changes) {
    const label = articleIn(change);
    if (label === null) continue;
    const known = byArticle.get(label);
    if (known === undefined) byArticle.set(label, [change]);
    else known.push(change);
  }
  const [ours, theirs] = [new Set(articlesOf(own)), new Set(articlesOf(official))];
  const articles = [...new Set([...theirs, ...ours])].map((label): ComparedArticle => {
    const found = byArticle.get(label) ?? [];
    const both = ours.has(label) && theirs.has(label);
    const state = both ? (found.length === 0 ? 'equal' : 'differs') : ours.has(label) ? 'extra' : 'missing';
    return { label, state, own: wordsOf(found, 'removed'), official: wordsOf(found, 'added') };
  });
  return { articles, ...notedIn(own, official) };
}

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, '').toLowerCase();

function notedIn(
  { consolidation: { applied, acts } }: ConsolidatedDocument,
  official: ParsedDocument,
): Pick<OfficialComparison, 'noted' | 'applied'> {
  const notes = nodesOf(official.body)
    .filter(({ type }) => type === 'footnote')
    .map((note) =>
      squeeze(
        nodesOf(note)
          .flatMap((node) => (node.type === 'paragraph' ? node.value : []))
          .join(' '),
      ),
    );
  const noted = applied.filter(({ act, operation: { source } }) => {
    const number = squeeze(acts[act - 1]?.number ?? '');
    const provision = squeeze(pinText({ ...NO_PIN, ...source }));
    return notes.some((note) => note.includes(number) && note.includes(provision));
  });
  return { noted: noted.length, applied: applied.length };
}
