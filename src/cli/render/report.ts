import type { Metadata, ParsedDocument, Signer } from '../../model/index.js';
import { renderDiagnostics } from './diagnostics.js';
import { graphLine } from './edges.js';
import { hang, pad, printable, wrap } from './layout.js';
import { countUnits, renderOutline } from './outline.js';
import { renderStandards } from './standards.js';
import type { Style } from './style.js';
import { widthOf } from './width.js';
import { renderWorks } from './works.js';

/** The options of a report. */
export interface ReportOptions {
  /** Levels of the outline; `null` goes down to the articles. */
  readonly levels: number | null;
  /** Omit diagnostics that are not errors. */
  readonly quiet: boolean;
  /** List technical regulations and standards too. */
  readonly standards: boolean;
}

const titleOf = ({ kind, number, title }: Metadata, style: Style): string => {
  const { palette, messages, width } = style;
  const name = [kind, number].filter((part) => part !== null).map(printable);
  if (name.length === 0 && title === null) return palette.title(messages.report.untitled);
  const lines = [
    ...(name.length === 0 ? [] : wrap(name.join(' '), width).map(palette.title)),
    ...(title === null ? [] : wrap(printable(title), width)),
  ];
  return lines.join('\n');
};

const signerLine = ({ name, position, authority }: Signer): string =>
  [name, position, authority]
    .filter((part) => part !== null)
    .map(printable)
    .join(', ');

const factsOf = (document: ParsedDocument, style: Style): readonly (readonly [string, string])[] => {
  const { metadata, source } = document;
  const { report } = style.messages;
  const day = (date: string | null): string => (date === null ? '' : style.messages.day(date));
  const format = style.messages.fileFormat(source.format);
  const placed = [printable(metadata.place ?? ''), day(metadata.issuedOn)].filter((part) => part !== '');
  return [
    [report.issuer, printable(metadata.issuer ?? '')],
    [report.issuedOn, placed.join(', ')],
    [report.urgency, metadata.urgency ?? ''],
    [report.secrecy, metadata.secrecy ?? ''],
    [report.addressees, metadata.addressees.map(printable).join('; ')],
    ...metadata.signers.map((signer) => [report.signer, signerLine(signer)] as const),
    [report.effectiveOn, day(metadata.effectiveOn)],
    [report.expiresOn, day(metadata.expiresOn)],
    [report.field, printable(metadata.field ?? '')],
    [report.keywords, metadata.keywords.map(printable).join(', ')],
    [report.source, printable([source.path, format, source.encoding].filter(Boolean).join(', '))],
  ];
};

const renderFacts = (document: ParsedDocument, style: Style): string => {
  const facts = factsOf(document, style).filter(([, value]) => value !== '');
  const nameWidth = Math.max(0, ...facts.map(([name]) => widthOf(name)));
  return facts
    .map(([name, value]) => {
      const lead = pad(name, nameWidth);
      return hang(`${lead}  `, value, style.width).replace(lead, style.palette.faint(lead));
    })
    .join('\n');
};

const block = (heading: string, content: string, style: Style): string =>
  `${style.palette.heading(heading)}\n${content}`;

/** The report on a document: metadata, outline, citations, diagnostics. */
export const renderReport = (document: ParsedDocument, options: ReportOptions, style: Style): string => {
  const { messages, width } = style;
  const { report } = messages;
  const units = countUnits(document.body);
  const diagnostics = document.diagnostics.filter(({ severity }) => !options.quiet || severity === 'error');
  const blocks = [
    `${titleOf(document.metadata, style)}\n\n${renderFacts(document, style)}`,
    block(
      report.outline(units),
      units === 0 ? report.noOutline : renderOutline(document.body, options.levels, style),
      style,
    ),
    block(
      report.works(document.works.length, document.citations.length),
      document.citations.length === 0 ? report.noWorks : renderWorks(document, document.citations, style),
      style,
    ),
    ...(options.standards && document.standards.length > 0
      ? [
          block(
            report.standards(document.standards.length),
            renderStandards(document.standards, style),
            style,
          ),
        ]
      : []),
    hang(`${report.graph}  `, graphLine(document, messages), width).replace(
      report.graph,
      style.palette.heading(report.graph),
    ),
    ...(diagnostics.length === 0
      ? []
      : [block(report.diagnostics(diagnostics.length), renderDiagnostics(diagnostics, style), style)]),
  ];
  return `${blocks.join('\n\n')}\n`;
};
