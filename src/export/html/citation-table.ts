import { groupBy, markupAttribute, markupText } from '../../chars/index.js';
import { type Citation, type ParsedDocument, sayDay, sayOfCited, workName } from '../../model/index.js';
import { plainText } from '../label.js';
import { bothLanguages } from './both-languages.js';
import { messages } from './messages.js';

const cell = (content: string, head: 'work' | 'by' | 'day' | 'relation' | 'where'): string =>
  `<td class="of-${head}">${content}</td>`;

/** Links to the mentions of a work: "Điều 5, 2", or the line if it is in no unit. */
function placesOf(mentions: readonly Citation[]): string {
  const first = new Map<string, string>();
  for (const { id, unit, position } of mentions) {
    const { line } = position.start;
    const place =
      unit.length === 0
        ? bothLanguages((lang) => `${messages[lang].line} ${line}`)
        : markupText(unit.join(' › '));
    if (!first.has(place)) first.set(place, `<a href="#mention-${markupAttribute(id)}">${place}</a>`);
  }
  return [...first.values()].join('; ');
}

/** The works that a document cites, one per row, in order of first mention; empty if there are none. */
export function citationTable(document: ParsedDocument): string {
  const { citations, works } = document;
  if (works.length === 0) return '';
  const mentionsOf = groupBy(citations, ({ work }) => work);
  const names = new Map(works.map((work) => [work.id, workName(work, '?')]));
  const nameOf = new Map(citations.map(({ id, work, text }) => [id, names.get(work) ?? text]));
  const relationsOf = (mentions: readonly Citation[]): string =>
    bothLanguages((lang) =>
      [
        ...new Set(
          mentions.map(({ relation, by }) =>
            sayOfCited(relation, by === null ? null : (nameOf.get(by) ?? null), lang),
          ),
        ),
      ].join('; '),
    );
  const rows = works.map((work) => {
    const mentions = mentionsOf.get(work.id) ?? [];
    const title = work.number === null ? null : (work.name ?? work.title);
    const name = `${markupText(plainText(names.get(work.id) ?? ''))}${title === null ? '' : `<small>${markupText(plainText(title))}</small>`}`;
    const cells = [
      cell(name, 'work'),
      cell(markupText(plainText(work.issuer ?? '')), 'by'),
      cell(work.date === null ? '' : bothLanguages((lang) => sayDay(work.date ?? '', lang)), 'day'),
      cell(relationsOf(mentions), 'relation'),
      cell(placesOf(mentions), 'where'),
    ];
    return `<tr id="work-${markupAttribute(work.id)}">${cells.join('')}</tr>`;
  });
  const heads = (['document', 'issuer', 'date', 'relations', 'where'] as const).map(
    (head) => `<th scope="col">${bothLanguages((lang) => messages[lang][head])}</th>`,
  );
  return `<section class="works" id="works"><h2>${bothLanguages((lang) => messages[lang].works)} (${works.length})</h2>
<div class="table"><table><thead><tr>${heads.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></section>`;
}
