import { foldSpace, nameKey } from '../chars/index.js';
import { foldNumber, lawByNumber, lawsByName } from '../lexicon/index.js';
import type {
  CheckedField,
  CheckedWork,
  Citation,
  CitationCheck,
  CitationGraph,
  Contradiction,
  GraphNode,
} from '../model/index.js';

/** What a citation says, or what is known about a work. */
type Facts = Readonly<Partial<Record<CheckedField, string>>>;

interface Candidate {
  readonly work: CheckedWork;
  readonly facts: Facts;
  /** The fields on which documents disagree. */
  readonly disputed: ReadonlySet<string>;
}

/** A citation that gives only a serial number ("Nghị định 30 năm 2020"). */
const SERIAL_ONLY = /^\d+$/u;

const facts = (values: Readonly<Partial<Record<CheckedField, string | null | undefined>>>): Facts =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );

/** "Đất đai" of "Luật Đất đai số 45/2013/QH13": what stands between the kind and the number is a name. */
function nameBeforeNumber({ kind, number, text }: Citation): string | null {
  if (kind === null || number === null) return null;
  const rest = foldSpace(text).slice(kind.length);
  return /^\s+(\p{L}.*?)\s+(?:số|ngày|năm|\d)/iu.exec(rest)?.[1] ?? null;
}

const claimOf = (citation: Citation): Facts => {
  const name = citation.name ?? nameBeforeNumber(citation);
  const { kind, number, date, issuer, subject } = citation;
  return facts({
    kind,
    number,
    date,
    issuer,
    name: name?.toLowerCase() === 'số' ? null : name,
    title: subject,
  });
};

const lawFacts = (number: string | null): Facts => {
  const law = number === null ? null : lawByNumber(number);
  return law === null ? {} : facts({ kind: law.kind, name: law.name, date: law.passedOn });
};

const candidateOf = (node: GraphNode, graph: CitationGraph): Candidate => {
  const { id, kind, number, date, issuer, title, name, files, mentions } = node;
  const law = lawFacts(number);
  return {
    work: { node: id, kind, number, date, issuer, title, files, mentions },
    // The register is more reliable on a law than the documents that cite it.
    facts: { ...facts({ kind, number, date, issuer, title, name }), ...law },
    disputed: new Set(graph.conflicts.flatMap((each) => (each.node === id ? [each.field] : []))),
  };
};

const registered = (number: string): readonly Candidate[] => {
  const law = lawByNumber(number);
  if (law === null) return [];
  const { kind, passedOn: date, name } = law;
  const title = `${kind} ${name}`.trim();
  return [
    {
      work: { node: null, kind, number: law.number, date, issuer: null, title, files: [], mentions: 0 },
      facts: facts({ kind, number: law.number, date, name }),
      disputed: new Set(),
    },
  ];
};

/** The works that a citation may refer to, found by its number or else by its name, whatever else it says. */
function candidatesFor(claim: Facts, graph: CitationGraph): readonly Candidate[] {
  const { number, name, kind } = claim;
  const nodesWhere = (isMeant: (node: GraphNode) => boolean): readonly Candidate[] =>
    graph.nodes.filter(isMeant).map((node) => candidateOf(node, graph));
  if (number !== undefined && SERIAL_ONLY.test(number))
    return nodesWhere((node) => node.kind === kind && node.number?.split(/[/-]/u)[0] === number);
  if (number !== undefined) {
    const wanted = foldNumber(number);
    const found = nodesWhere((node) => node.number !== null && foldNumber(node.number) === wanted);
    return found.length > 0 ? found : registered(number);
  }
  if (name === undefined) return [];
  const key = nameKey(name);
  const found = nodesWhere((node) => node.kind === kind && node.name !== null && nameKey(node.name) === key);
  const known = new Set(found.map(({ work }) => work.number));
  const laws = lawsByName(kind ?? '', name).flatMap(({ number: other }) =>
    other === null || known.has(other) ? [] : registered(other),
  );
  return [...found, ...laws];
}

const titleKey = (title: string): string => nameKey(title.replace(/^\s*về(?:\s+việc)?\s+/iu, ''));

/** Whether two statements can both be true; a date agrees with its month and its year. */
const agree = (field: string, said: string, known: string): boolean => {
  if (field === 'date') return known.startsWith(said) || said.startsWith(known);
  if (field === 'number') return SERIAL_ONLY.test(said) || foldNumber(said) === foldNumber(known);
  if (field === 'title') return titleKey(said) === titleKey(known);
  return nameKey(said) === nameKey(known);
};

interface Compared {
  readonly candidate: Candidate;
  readonly contradictions: readonly Contradiction[];
  readonly unchecked: CitationCheck['unchecked'];
}

function compare(claim: Facts, candidate: Candidate): Compared {
  const contradictions: Contradiction[] = [];
  const unchecked: { readonly field: CheckedField; readonly said: string }[] = [];
  for (const [key, said] of Object.entries(claim)) {
    const field = key as CheckedField;
    const known = candidate.facts[field];
    if (known === undefined) unchecked.push({ field, said });
    else if (!agree(field, said, known)) contradictions.push({ field, said, known });
    // A field on which documents disagree counts as unknown, and so does a day of which only the year is known.
    else if (candidate.disputed.has(field) || (field === 'date' && said.length > known.length))
      unchecked.push({ field, said });
    else if (field === 'number' && SERIAL_ONLY.test(said)) unchecked.push({ field, said });
  }
  return { candidate, contradictions, unchecked };
}

/**
 * Checks a citation against what the documents and the register of laws say about the work. A field is confirmed only
 * where its value is known; everything else is reported as unchecked.
 *
 * @param graph - the graph of the documents
 * @param citation - as read from the text that is checked
 */
export function checkCitation(graph: CitationGraph, citation: Citation): CitationCheck {
  const claim = claimOf(citation);
  const compared = candidatesFor(claim, graph)
    .map((candidate) => compare(claim, candidate))
    .toSorted((one, other) => one.contradictions.length - other.contradictions.length);
  const { text, pins } = citation;
  const base = { text: foldSpace(text), pins };
  const [best] = compared;
  if (best === undefined)
    return { ...base, status: 'not-found', works: [], contradictions: [], unchecked: [] };
  const fitting = compared.filter(({ contradictions }) => contradictions.length === 0);
  const works = (fitting.length === 0 ? [best] : fitting).map(({ candidate }) => candidate.work);
  const { contradictions, unchecked } = best;
  if (fitting.length === 0) return { ...base, status: 'contradicted', works, contradictions, unchecked };
  if (fitting.length > 1) return { ...base, status: 'ambiguous', works, contradictions, unchecked };
  return {
    ...base,
    status: unchecked.length === 0 ? 'confirmed' : 'unconfirmed',
    works,
    contradictions,
    unchecked,
  };
}
