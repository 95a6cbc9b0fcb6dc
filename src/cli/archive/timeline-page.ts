import type { TimelineEvent } from '../../archive/index.js';
import { closedPage, markupText } from '../../chars/index.js';
import { type GraphNode, type Lang, pinText, workName } from '../../model/index.js';
import type { ArchiveMessages } from '../messages/index.js';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
ol{list-style:none;padding:0;border-left:3px solid #bbb}
li{margin:0 0 1.2rem;padding-left:1rem}
time{font-weight:600;margin-right:.6rem}
blockquote{margin:.3rem 0;color:#444}
small{color:#666}
@media (prefers-color-scheme:dark){body{color:#ddd;background:#181818}blockquote,small{color:#aaa}}`;

const eventItem = (
  { on, event, by, provisions, sentence, file, line }: TimelineEvent,
  messages: ArchiveMessages,
): string => {
  const parts = [
    on === null ? `<time>?</time>` : `<time datetime="${markupText(on)}">${markupText(on)}</time>`,
    markupText(messages.events[event]),
    ...(by === null ? [] : [`: <strong>${markupText(workName(by, by.id))}</strong>`]),
    ...(provisions.length === 0 ? [] : [` (${markupText(provisions.map(pinText).join('; '))})`]),
    ...(sentence === null ? [] : [`<blockquote>${markupText(sentence)}</blockquote>`]),
    ...(file === null
      ? []
      : [`<br><small>${markupText([file, line].filter((part) => part !== null).join(':'))}</small>`]),
  ];
  return `<li>${parts.join('')}</li>`;
};

/** What happened to a work, as a self-contained page. */
export const timelinePage = (
  node: GraphNode,
  events: readonly TimelineEvent[],
  messages: ArchiveMessages,
  lang: Lang,
): string => {
  const name = markupText(workName(node, node.id));
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${closedPage("'none'")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${name}</h1>
<p>${markupText(node.title ?? '')}</p>
<ol>
${events.map((event) => eventItem(event, messages)).join('\n')}
</ol>
</body>
</html>
`;
};
