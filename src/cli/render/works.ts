import type { Citation, ParsedDocument, Relation, Work } from '../../model/index.js';
import { greatest } from './extremes.js';
import { printable } from './layout.js';
import type { Style } from './style.js';
import { type Column, renderTable } from './table.js';
import { widthOf } from './width.js';

/** Below this width there is no room for issuers. */
const ROOM_FOR_ISSUERS = 72;

/** Numbers up to the longest of everyday ones are not broken over lines; names are. */
const LEAST_NUMBER = 14;
const MOST_NUMBER = 18;

/** What a work is called where it is mentioned in passing. */
const shortName = (work: Pick<Work, 'number' | 'name' | 'kind'>): string =>
  printable(work.number ?? work.name ?? work.kind ?? '?');

// "84-CTr/TU implements": not the document that was read does it, but the one in whose title the mention stands.
const relationsOf = (
  citations: readonly Citation[],
  nameOfCitation: ReadonlyMap<string, string>,
  relations: Readonly<Record<Relation, string>>,
): string => {
  const seen = new Set<string>();
  for (const { relation, by } of citations) {
    const agent = by === null ? undefined : nameOfCitation.get(by);
    seen.add(agent === undefined ? relations[relation] : `${agent} ${relations[relation]}`);
  }
  return [...seen].join('\n');
};

/** The works that some citations stand for, one row a work, in order of first mention. */
export const renderWorks = (
  document: ParsedDocument,
  citations: readonly Citation[],
  style: Style,
): string => {
  const { messages, palette, width } = style;
  const works = new Map(document.works.map((work) => [work.id, work]));
  const nameOfCitation = new Map(
    document.citations.map((citation) => [citation.id, shortName(works.get(citation.work) ?? citation)]),
  );
  const byWork = new Map<string, Citation[]>();
  for (const citation of citations) {
    const mentions = byWork.get(citation.work);
    if (mentions) mentions.push(citation);
    else byWork.set(citation.work, [citation]);
  }
  const withIssuer = width >= ROOM_FOR_ISSUERS;
  const { columns } = messages;
  const numberWidths = document.works.map(({ number }) => widthOf(printable(number ?? '')));
  const heads: readonly Column[] = [
    { title: columns.kind, least: 8 },
    { title: columns.number, least: Math.min(Math.max(LEAST_NUMBER, greatest(numberWidths)), MOST_NUMBER) },
    { title: columns.date },
    ...(withIssuer ? [{ title: columns.issuer, least: 12 }] : []),
    { title: columns.relation, least: 9 },
    { title: columns.mentions, align: 'right' as const },
    { title: columns.line, align: 'right' as const },
  ];
  const rows = [...byWork].map(([id, mentions]) => {
    const work = works.get(id);
    return [
      printable(work?.kind ?? ''),
      printable(work?.number ?? work?.name ?? mentions[0]?.text ?? ''),
      work?.date ?? '',
      ...(withIssuer ? [printable(work?.issuer ?? '')] : []),
      relationsOf(mentions, withIssuer ? nameOfCitation : new Map(), messages.relations),
      String(mentions.length),
      String(
        mentions.reduce(
          (first, { position }) => Math.min(first, position.start.line),
          Number.POSITIVE_INFINITY,
        ),
      ),
    ];
  });
  return renderTable(heads, rows, width, palette.faint);
};
