import { markupText } from '../../chars/index.js';
import type { DiffSide, DocumentDiff, Lang } from '../../model/index.js';
import { plainText } from '../label.js';
import { pageHead } from '../page-head.js';
import { diffPageStyle } from './page-style.js';
import { type DiffEntry, type DiffSection, diffSections } from './sections.js';
import { type SideWord, sideWords } from './sides.js';
import { changeKinds, type DiffWords, diffWords, sayFact } from './words.js';

const text = (value: string): string => markupText(plainText(value));

const sideName = ({ path, kind, number, title }: DiffSide): string =>
  text([kind, number].filter((part) => part !== null).join(' ') || title || path || '');

/** Words, with elements around runs of changed ones. */
const marked = (words: readonly SideWord[], element: 'del' | 'ins'): string => {
  let html = '';
  let isOpen = false;
  words.forEach(({ text: word, isChanged, isGlued }, index) => {
    const space = index === 0 || isGlued ? '' : ' ';
    if (isOpen && !isChanged) html += `</${element}>`;
    html += space;
    if (!isOpen && isChanged) html += `<${element}>`;
    html += word === null ? '<span class="gap">…</span>' : text(word);
    isOpen = isChanged;
  });
  return isOpen ? `${html}</${element}>` : html;
};

const bodyOf = ({ words, lines, kinds }: DiffEntry): string => {
  if (words !== null)
    return `<div class="sides"><div class="old">${marked(sideWords(words, 'removed'), 'del')}</div><div class="new">${marked(sideWords(words, 'added'), 'ins')}</div></div>`;
  if (lines.length === 0) return '';
  const isAdded = kinds.includes('added');
  const element = isAdded ? 'ins' : 'del';
  const said = lines.map((line) => `<p><${element}>${text(line)}</${element}></p>`).join('');
  const empty = `<div class="${isAdded ? 'old' : 'new'} none"></div>`;
  const own = `<div class="${isAdded ? 'new' : 'old'}">${said}</div>`;
  return `<div class="sides">${isAdded ? empty + own : own + empty}</div>`;
};

const entryOf = (entry: DiffEntry, words: DiffWords): string => {
  const kinds = entry.kinds.map((kind) => `<b class="${kind}">${text(words.kinds[kind])}</b>`).join(' ');
  const said = [entry.place, ...entry.notes].filter((part) => part !== '').map(text);
  const place = [...said].join(' · ');
  return `<li><div class="what">${kinds} ${place} <span class="faint">${text(words.lines(entry.lineFrom, entry.lineTo))}</span></div>${bodyOf(entry)}</li>`;
};

const sectionOf = ({ title, entries }: DiffSection, words: DiffWords): string =>
  `<section><h2>${text(title || words.wholeText)}</h2><ul>${entries.map((entry) => entryOf(entry, words)).join('\n')}</ul></section>`;

const factsOf = ({ metadata }: DocumentDiff, words: DiffWords, lang: Lang): string => {
  if (metadata.length === 0) return '';
  const rows = metadata.map(
    ({ fact, from, to }) =>
      `<tr><th scope="row">${text(words.facts[fact])}</th><td class="old">${text(sayFact(fact, from, lang))}</td><td class="new">${text(sayFact(fact, to, lang))}</td></tr>`,
  );
  return `<section><h2>${text(words.ofItself)}</h2><table><tbody>${rows.join('\n')}</tbody></table></section>`;
};

const countsOf = ({ summary, equal }: DocumentDiff, words: DiffWords): string => {
  if (equal) return `<p>${text(words.equal)}</p>`;
  const counts = changeKinds
    .filter((kind) => summary[kind] > 0)
    .map((kind) => `<b class="${kind}">${text(words.kinds[kind])} ${summary[kind]}</b>`);
  return `<p class="counts">${counts.join(' ')} <span class="faint">${text(words.words(summary.wordsAdded, summary.wordsRemoved))}</span></p>`;
};

/** Writes the differences between two documents as one HTML file that works from disk. */
export function diffToPage(diff: DocumentDiff, isSummary: boolean, lang: Lang): string {
  const words = diffWords(lang);
  const sections = isSummary ? [] : diffSections(diff, words);
  const title = `${words.title}: ${plainText(diff.from.number ?? diff.from.path ?? '')} – ${plainText(diff.to.number ?? diff.to.path ?? '')}`;
  return `${pageHead({ lang, title, style: diffPageStyle, scripts: "'none'" })}
<body>
<h1>${markupText(words.title)}</h1>
<div class="sides names"><div class="old"><span class="faint">${text(words.before)}</span> ${sideName(diff.from)}</div><div class="new"><span class="faint">${text(words.after)}</span> ${sideName(diff.to)}</div></div>
${countsOf(diff, words)}
${factsOf(diff, words, lang)}
${sections.map((section) => sectionOf(section, words)).join('\n')}
</body>
</html>
`;
}
