import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { escapeControls, foldSpace } from '../chars/index.js';
import { type Unit, unitsBelow } from '../model/index.js';
import type { Analysis } from './analysis.js';

const KINDS: Readonly<Record<Unit['type'], SymbolKind>> = {
  part: SymbolKind.Module,
  chapter: SymbolKind.Module,
  section: SymbolKind.Namespace,
  subsection: SymbolKind.Namespace,
  article: SymbolKind.Class,
  clause: SymbolKind.Method,
  point: SymbolKind.Field,
  division: SymbolKind.Namespace,
  appendix: SymbolKind.File,
  form: SymbolKind.File,
};

const MAX_DETAIL = 80;

const shortened = (text: string): string => {
  const said = escapeControls(foldSpace(text));
  return said.length > MAX_DETAIL ? `${said.slice(0, MAX_DETAIL - 1).trimEnd()}…` : said;
};

/** A unit's heading, or else the beginning of its text. */
const detailOf = (unit: Unit): string => {
  const first = unit.children.find((child) => child.type === 'paragraph');
  return shortened(unit.heading ?? first?.value ?? '');
};

const symbolOf = (unit: Unit, analysis: Analysis): DocumentSymbol => {
  const { start, end } = unit.position;
  const label = escapeControls(unit.label.trim());
  return {
    // Editors reject a symbol without a name.
    name: label === '' ? unit.type : label,
    detail: detailOf(unit),
    kind: KINDS[unit.type],
    range: analysis.rangeOf(unit.position),
    selectionRange: analysis.rangeBetween({
      start: start.offset,
      end: Math.min(start.offset + unit.label.length, end.offset),
    }),
    children: unitsBelow(unit).map((child) => symbolOf(child, analysis)),
  };
};

/** The outline of a document. */
export const outlineOf = (analysis: Analysis): DocumentSymbol[] =>
  unitsBelow(analysis.document.body).map((unit) => symbolOf(unit, analysis));

/** The outline as a flat list, for editors that do not support a hierarchy. */
export const flatOutline = (
  symbols: readonly DocumentSymbol[],
  uri: string,
  container?: string,
): SymbolInformation[] =>
  symbols.flatMap(({ name, detail, kind, range, children = [] }) => {
    const own = { name: `${name} ${detail ?? ''}`.trim(), kind, location: { uri, range } };
    return [
      container === undefined ? own : { ...own, containerName: container },
      ...flatOutline(children, uri, name),
    ];
  });
