import { closedPage, markupText } from '../chars/index.js';
import type { Lang } from '../model/index.js';

/** The parts of a page's head. */
interface PageStart {
  readonly lang: Lang;
  /** On one line. */
  readonly title: string;
  readonly style: string;
  /** The scripts that may run in it. */
  readonly scripts: Parameters<typeof closedPage>[0];
}

/** The beginning of a self-contained page, up to its body. */
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
