import { markupAttribute, markupText } from '../../chars/index.js';
import type { CitationGraph, Lang, ParsedDocument } from '../../model/index.js';
import { nodeLabel, plainText } from '../label.js';
import { pageHead } from '../page-head.js';
import { nodesByCitation, type PageData, pageData } from './data.js';
import { messages } from './messages.js';
import { type ReadingView, readingView } from './reading.js';
import { readingStyle } from './reading-style.js';
import { style } from './style.js';

/** The options of the page. */
export interface HtmlOptions {
  /** The script of the page: `dist/client/page.js`, created by the build. */
  readonly script: string;
  /** The initial language. Default: "vi". */
  readonly lang?: Lang;
}

/** JSON inside a script element: "<" would let "</script>" or "<!--" end it. */
function embed(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function page(data: PageData, title: string, reading: ReadingView | null, options: HtmlOptions): string {
  const lang = options.lang ?? 'vi';
  const text = messages[lang];
  const readingParts =
    reading === null
      ? ''
      : `<nav class="panel outline"><details open><summary data-text="outline">${text.outline}</summary>${reading.outline}</details></nav>
<main class="text" tabindex="0">${reading.text}</main>`;
  return `${pageHead({ lang, title: plainText(title), style: style + readingStyle, scripts: "'unsafe-inline'" })}
<body${reading === null ? '' : ' class="reading"'}>
<header>
<h1 title="${markupAttribute(plainText(title))}">${markupText(plainText(title))}</h1>
<span class="spacer"></span>
<div class="search"><input type="search" autocomplete="off"><ul hidden></ul></div>
<button type="button" data-action="theme" data-text="theme">${text.theme}</button>
<button type="button" data-action="language" data-text="language">${text.language}</button>
</header>
<aside class="panel filters"></aside>
${readingParts}
<section class="graph"><div id="graph" tabindex="0" role="application"></div><div class="layouts"></div><div class="status" role="status"></div>
<div class="zoom"><button type="button" data-action="in">+</button><button type="button" data-action="out">−</button>
<button type="button" data-action="fit">⤢</button></div></section>
<aside class="panel card" aria-live="polite"></aside>
<script type="application/json" id="data">${embed(data)}</script>
<script type="application/json" id="messages">${embed(messages)}</script>
<script>${options.script.replace(/<(?=\/script|!--)/gi, '\\x3c')}</script>
</body>
</html>
`;
}

/** Writes a graph as one HTML file that works from disk, without network access. */
export function graphPage(graph: CitationGraph, options: HtmlOptions): string {
  return page(pageData(graph, null), messages[options.lang ?? 'vi'].title, null, options);
}

/**
 * Writes the reading view of a document as one HTML file: outline, text with its citations, and graph.
 *
 * @param graph - the graph of this document alone
 * @param source - the text that it was parsed from, if available
 */
export function documentPage(
  document: ParsedDocument,
  graph: CitationGraph,
  source: string | null,
  options: HtmlOptions,
): string {
  const self = graph.nodes.find((node) => node.present);
  const view = readingView(document, source, nodesByCitation(graph, document));
  const label = self === undefined ? '' : nodeLabel(self);
  // A document without a number is called by its title.
  const about = self?.title == null || label.includes(plainText(self.title)) ? '' : self.title;
  const title = [label, about].filter((part) => part !== '').join(' — ');
  return page(
    pageData(graph, self?.id ?? null),
    title === '' ? messages[options.lang ?? 'vi'].title : title,
    view,
    options,
  );
}
