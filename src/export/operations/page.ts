import { markupAttribute, markupText } from '../../chars/index.js';
import { type Lang, sayDay } from '../../model/index.js';
import { plainText } from '../label.js';
import { pageHead } from '../page-head.js';
import { type AmendingAct, type OperationRow, operationRows } from './rows.js';
import { type OperationWords, operationWords } from './words.js';

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem}
h1{font-size:1.4rem}section{border-top:1px solid #8886;padding:.75rem 0}h2{font-size:1rem;margin:0 0 .5rem}
.faint{opacity:.7;font-weight:normal}.pair{display:grid;gap:1rem;grid-template-columns:1fr 1fr}
.pair>div{border-left:3px solid #8886;padding-left:.75rem;white-space:pre-wrap;overflow-wrap:anywhere}
.before{border-color:#c33!important}.after{border-color:#292!important}.pair h3{font-size:.8rem;margin:0;opacity:.7}
/* What was not there before has no box. */
.pair>div:empty{border:0!important}
@media(max-width:45rem){.pair{grid-template-columns:1fr}.pair>div:empty{display:none}}`;

const side = (name: 'before' | 'after', head: string, text: string): string =>
  `<div class="${name}">${text === '' ? '' : `<h3>${markupText(head)}</h3>${markupText(text)}`}</div>`;

function section(row: OperationRow, { columns }: OperationWords, lang: Lang): string {
  const head = [row.target, row.action].filter((part) => part !== '').join(': ');
  const from = row.from === '' ? '' : `${columns.from.toLowerCase()} ${sayDay(row.from, lang)}`;
  const about = [row.work, row.source, row.act, from].filter((part) => part !== '').join(' · ');
  return `<section id="${markupAttribute(row.operation.id)}"><h2>${markupText(plainText(head))} <span class="faint">${markupText(plainText(about))}</span></h2>
<div class="pair">${side('before', columns.before, row.before)}${side('after', columns.after, row.after)}</div></section>`;
}

/** Writes changes as a page, with the old text next to the new text. */
export function operationsToPage(acts: readonly AmendingAct[], lang: Lang): string {
  const words = operationWords(lang);
  const rows = operationRows(acts, lang);
  return `${pageHead({ lang, title: words.title, style: STYLE, scripts: "'none'" })}
<body>
<h1>${markupText(words.title)}</h1>
${rows.map((row) => section(row, words, lang)).join('\n')}
</body>
</html>
`;
}
