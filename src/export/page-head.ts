import { closedPage, markupText } from '../chars/index.js';
import type { Lang } from '../model/index.js';

/** What a page of its own begins with. */
interface PageStart {
  readonly lang: Lang;
  /** In one line. */
  readonly title: string;
  readonly style: string;
  /** What may run in it. */
  readonly scripts: Parameters<typeof closedPage>[0];
}

/** The beginning of a page that has all that it needs in it, up to its body. */
export const pageHead = ({ lang, title, style, scripts }: PageStart): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${closedPage(scripts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${markupText(title)}</title>
<style>${style}</style>
</head>`;
