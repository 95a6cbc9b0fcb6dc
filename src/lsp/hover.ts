import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import { escapeControls } from '../chars/index.js';
import type { Lang } from '../model/index.js';
import type { Analysis, LanguageTools } from './analysis.js';

const escapeMarkdown = (text: string): string =>
  escapeControls(text).replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, String.raw`\$&`);

/** What is shown for the citation at a position: the work, the relation to it, and the reason for that. */
export const hoverAt = (
  analysis: Analysis,
  point: Position,
  lang: Lang,
  inMarkdown: boolean,
  { describe }: Pick<LanguageTools, 'describe'>,
): Hover | null => {
  const offset = analysis.offsetAt(point);
  const citation = analysis.document.citations.find(
    ({ position }) => position.start.offset <= offset && offset <= position.end.offset,
  );
  if (citation === undefined) return null;
  const { line } = citation.position.start;
  const explained = analysis.explain(line)?.citations.find((each) => each.citation.id === citation.id);
  if (explained === undefined) return null;
  const facts = describe(explained, lang).filter(([, value]) => value !== '');
  const value = inMarkdown
    ? facts.map(([name, fact]) => `- **${escapeMarkdown(name)}**: ${escapeMarkdown(fact)}`).join('\n')
    : facts.map(([name, fact]) => `${name}: ${escapeControls(fact)}`).join('\n');
  return {
    contents: { kind: inMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
    range: analysis.rangeOf(citation.position),
  };
};
