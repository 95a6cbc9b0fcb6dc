import { markupAttribute, markupText } from '../../chars/index.js';
import { type DocumentTasks, type Lang, sayDay } from '../../model/index.js';
import { plainText, shorten } from '../label.js';
import { pageHead } from '../page-head.js';
import { pageScript, pageStyle } from './page-style.js';
import { documentName, type TaskRow, taskRows } from './rows.js';
import { type TaskColumnName, type TaskWords, taskWords } from './words.js';

const COLUMNS: readonly TaskColumnName[] = ['what', 'lead', 'with', 'due', 'product', 'document'];
/** Columns that are always shown, since they say what a task is. */
const ALWAYS = new Set<TaskColumnName>(['what', 'lead', 'due', 'document']);
/** Separates the names of bodies in an attribute. */
const BETWEEN = '\u001f';
const LONGEST_LABEL = 80;

const leadsOf = ({ task }: TaskRow): readonly string[] => task.lead.map(({ name }) => plainText(name));

/** The attributes by which the script filters a row or a bar. */
const facts = (row: TaskRow): string =>
  `data-task data-lead="${markupAttribute(leadsOf(row).join(BETWEEN))}" data-due="${row.task.due === null ? 'none' : 'some'}"`;

function tableRow(row: TaskRow, shown: readonly TaskColumnName[], words: TaskWords): string {
  const cells = shown.map((column) => {
    const text = markupText(row.cells[column]);
    const unit =
      column === 'document' && row.cells.unit !== ''
        ? ` <span class="faint">${markupText(row.cells.unit)}</span>`
        : '';
    const head = column === 'what' ? '' : ` data-head="${markupAttribute(words.columns[column])}"`;
    return `<td class="${column}"${head}>${text}${unit}</td>`;
  });
  return `<tr ${facts(row)}>${cells.join('')}</tr>`;
}

interface Stretch {
  readonly row: TaskRow;
  readonly from: number;
  readonly until: number;
}

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Tasks with a date, each as a bar from its first day to its last. */
function timeline(rows: readonly TaskRow[], words: TaskWords, lang: Lang): string {
  const stretches = rows.flatMap((row): Stretch[] => {
    const { from = null, until = null } = row.task.due ?? {};
    const first = from ?? until;
    const last = until ?? from;
    return first === null || last === null ? [] : [{ row, from: time(first), until: time(last) }];
  });
  if (stretches.length === 0) return '';
  const begin = stretches.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const end = stretches.reduce((most, { until }) => Math.max(most, until), begin);
  const share = (at: number): number =>
    end === begin ? 0 : Math.round(((at - begin) / (end - begin)) * 1000) / 10;
  const bars = stretches
    .toSorted((a, b) => a.until - b.until || a.from - b.from)
    .map(({ row, from, until }) => {
      const label = markupText(shorten(row.cells.what, LONGEST_LABEL));
      const left = Math.min(share(from), 99);
      const width = Math.max(share(until) - left, 1);
      return `<div class="bar" ${facts(row)} title="${markupAttribute(`${row.cells.due}: ${row.cells.what}`)}"><span>${label}</span><span class="track"><i style="left:${left}%;width:${width}%"></i></span></div>`;
    });
  const day = (at: number): string => sayDay(new Date(at).toISOString().slice(0, 10), lang);
  return `<h2 id="timeline">${markupText(words.timeline)}</h2>
<div class="timeline"><div class="ends"><span>${day(begin)}</span><span>${day(end)}</span></div>
${bars.join('\n')}</div>`;
}

const option = (value: string, label: string): string =>
  `<option value="${markupAttribute(value)}">${markupText(label)}</option>`;

/** Writes tasks as one HTML file that works from disk: a table with filters, and a timeline of tasks with a date. */
export function tasksToPage(documents: readonly DocumentTasks[], lang: Lang): string {
  const words = taskWords(lang);
  const rows = taskRows(documents, lang);
  const line = timeline(rows, words, lang);
  const [only] = documents;
  const title = documents.length === 1 && only ? `${words.title}: ${documentName(only)}` : words.title;
  const leads = [...new Set(rows.flatMap(leadsOf))].sort((a, b) => a.localeCompare(b, 'vi'));
  // Empty columns would only take room from the others.
  const shown = COLUMNS.filter(
    (column) => ALWAYS.has(column) || rows.some(({ cells }) => cells[column] !== ''),
  );
  const heads = shown.map((column) => `<th scope="col">${markupText(words.columns[column])}</th>`).join('');
  return `${pageHead({ lang, title: plainText(title), style: pageStyle, scripts: "'unsafe-inline'" })}
<body>
<h1>${markupText(plainText(title))}</h1>
<form><input type="search" name="q" placeholder="${markupAttribute(words.search)}" aria-label="${markupAttribute(words.search)}" autocomplete="off">
<select name="lead" aria-label="${markupAttribute(words.columns.lead)}">${option('', words.allBodies)}${leads.map((lead) => option(lead, lead)).join('')}</select>
<select name="due" aria-label="${markupAttribute(words.columns.due)}">${option('', words.allTimes)}${option('some', words.dated)}${option('none', words.undated)}</select>
<output data-word="${markupAttribute(words.count)}"></output>${line === '' ? '' : `<a class="jump" href="#timeline">${markupText(words.timeline)}</a>`}</form>
<table><thead><tr>${heads}</tr></thead>
<tbody>
${rows.map((row) => tableRow(row, shown, words)).join('\n')}
</tbody></table>
${line}
<script>${pageScript}</script>
</body>
</html>
`;
}
