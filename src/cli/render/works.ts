import type { Citation, ParsedDocument, Work } from '../../model/index.js';
import type { Messages } from '../messages/index.js';
import { greatest } from './extremes.js';
import { printable } from './layout.js';
import type { Style } from './style.js';
import { type Column, renderTable } from './table.js';
import { widthOf } from './width.js';

/** Below this width there is no room for issuers, and kind and number share a column. */
const ROOM_FOR_ISSUERS = 72;

/** Numbers up to the longest common ones are not wrapped; names are. */
const LEAST_NUMBER = 14;
const MOST_NUMBER = 18;

/** The short name of a work in running text. */
const shortName = (work: Pick<Work, 'number' | 'name' | 'kind'>): string =>
  printable(work.number ?? work.name ?? work.kind ?? '?');

/** What is done to a work, without repetitions: "căn cứ", "được sửa đổi bởi 47/2019/QH14". */
const relationsOf = (
  citations: readonly Citation[],
  nameOfCitation: ReadonlyMap<string, string>,
  { ofCited }: Messages,
): string => {
  const said = citations.map(({ relation, by }) =>
    ofCited(relation, by === null ? null : (nameOfCitation.get(by) ?? null)),
  );
  return [...new Set(said)].join('\n');
};

/** The works of citations, one per row, in order of first mention. */
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
  const isWide = width >= ROOM_FOR_ISSUERS;
  const { columns } = messages;
  const numberWidths = document.works.map(({ number }) => widthOf(printable(number ?? '')));
  const leastNumber = Math.min(Math.max(LEAST_NUMBER, greatest(numberWidths)), MOST_NUMBER);
  const heads: readonly Column[] = [
    ...(isWide ? [{ title: columns.kind, least: 8 }] : []),
    { title: columns.number, least: leastNumber },
    { title: columns.date },
    ...(isWide ? [{ title: columns.issuer, least: 12 }] : []),
    { title: columns.relation, least: 14 },
    { title: columns.mentions, align: 'right' as const },
    { title: columns.line, align: 'right' as const },
  ];
  const rows = [...byWork].map(([id, mentions]) => {
    const work = works.get(id);
    const kind = printable(work?.kind ?? '');
    const number = printable(work?.number ?? work?.name ?? mentions[0]?.text ?? '');
    return [
      ...(isWide ? [kind, number] : [number.startsWith(kind) ? number : `${kind} ${number}`]),
      work?.date == null ? '' : messages.day(work.date),
      ...(isWide ? [printable(work?.issuer ?? '')] : []),
      relationsOf(mentions, nameOfCitation, messages),
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
