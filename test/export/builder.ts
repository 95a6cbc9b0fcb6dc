import type {
  Citation,
  Metadata,
  ParsedDocument,
  Pin,
  Position,
  Relation,
  Work,
} from '../../src/model/index.js';

const NOWHERE: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

/** What a made-up document cites, once for each entry. */
export interface Cited {
  readonly kind?: string | null;
  readonly number?: string | null;
  readonly date?: string | null;
  readonly issuer?: string | null;
  readonly name?: string | null;
  readonly title?: string | null;
  readonly urn?: string | null;
  readonly relation?: Exclude<Relation, 'amendedBy' | 'repealedBy'>;
  readonly pins?: readonly Pin[];
  readonly extent?: Citation['extent'];
  readonly mentions?: number;
  /** The text before and after the mention, in its paragraph. */
  readonly before?: string;
  readonly after?: string;
}

const usualExtent = (relation: Relation, pins: readonly Pin[]): Citation['extent'] => {
  if (relation === 'amends') return 'part';
  if (relation !== 'repeals') return null;
  return pins.length > 0 ? 'part' : 'whole';
};

function place(text: string, start: number, end: number): Position {
  const point = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset };
  };
  return { start: point(start), end: point(end) };
}

/** A parsed document as the parser would give it, of a paragraph for each mention. */
export function makeDocument(
  metadata: Partial<Metadata>,
  cited: readonly Cited[] = [],
  source: Partial<ParsedDocument['source']> = {},
): ParsedDocument {
  let text = '';
  const works: Work[] = [];
  const spans: {
    readonly mention: string;
    readonly start: number;
    readonly from: number;
    readonly to: number;
  }[] = [];
  const citations: Omit<Citation, 'position'>[] = [];
  const edges: ParsedDocument['edges'][number][] = [];
  cited.forEach((one, index) => {
    const {
      kind = null,
      number = null,
      date = null,
      issuer = null,
      name = null,
      title = null,
      urn = null,
    } = one;
    const work = `w${index + 1}`;
    const { mentions = 1, relation = 'refers', pins = [], before = 'Căn cứ ', after = ';' } = one;
    const mention = [kind, number ?? name, date === null ? null : `ngày ${date}`].filter(Boolean).join(' ');
    const ids: string[] = [];
    for (let count = 0; count < mentions; count += 1) {
      const from = text.length;
      text += `${before}${mention}${after}\n`;
      spans.push({ mention, start: from + before.length, from, to: text.length - 1 });
      const id = `c${spans.length}`;
      ids.push(id);
      citations.push({
        id,
        text: mention,
        kind,
        number,
        date,
        name,
        issuer,
        subject: title,
        pins,
        relation,
        by: null,
        effectiveOn: null,
        extent: one.extent ?? usualExtent(relation, pins),
        work,
        unit: ['Điều 1', String(spans.length)],
        confidence: 'exact',
        page: null,
        paragraph: null,
      });
    }
    works.push({ id: work, urn, kind, number, date, issuer, name, title, mentions });
    edges.push({ source: 'self', target: work, relation, mentions: ids });
  });
  return {
    schemaVersion: 2,
    source: { path: null, format: 'text', encoding: 'utf-8', bytes: null, sha256: null, ...source },
    metadata: {
      kind: null,
      number: null,
      issuedOn: null,
      issuer: null,
      place: null,
      title: null,
      effectiveOn: null,
      expiresOn: null,
      field: null,
      urgency: null,
      secrecy: null,
      addressees: [],
      signers: [],
      recipients: [],
      urn: null,
      keywords: [],
      ...metadata,
    },
    body: {
      type: 'root',
      position: text === '' ? NOWHERE : place(text, 0, text.length),
      children: spans.map(({ from, to }) => ({
        type: 'paragraph',
        value: text.slice(from, to),
        position: place(text, from, to),
      })),
    },
    citations: citations.map((citation, index) => {
      const { start = 0, mention = '' } = spans[index] ?? {};
      return { ...citation, position: place(text, start, start + mention.length) };
    }),
    works,
    edges,
    standards: [],
    effects: [],
    transitional: [],
    operations: [],
    diagnostics: [],
  };
}
