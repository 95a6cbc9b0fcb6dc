import { findOperations } from './amend/index.js';
import { lastNotAbove } from './chars/index.js';
import { cite, findStandards, keyTerms, urnOf } from './cite/index.js';
import { findEffect } from './effect/index.js';
import { kindNamed } from './lexicon/index.js';
import type { Citation, Doubt, Lang, Layout, Metadata, ParsedDocument, SourceInfo } from './model/index.js';
import { otherDocuments } from './other-documents.js';
import { diagnoseText, parseText } from './parse/index.js';
import { unclosedQuotations } from './unclosed-quotations.js';

/** How to parse. */
export interface ParseOptions {
  /** Where the text comes from; it is passed on unchanged. */
  readonly source?: SourceInfo;
  /** What the file says about its text beyond the characters; plain text has none. */
  readonly layout?: Layout | null;
  /** Language of messages; Vietnamese by default. */
  readonly lang?: Lang;
  /** Whether to find key terms, which takes longer than everything else. */
  readonly keywords?: boolean;
}

const TEXT_ALONE: SourceInfo = { path: null, format: 'text', encoding: null, bytes: null, sha256: null };
const KEYWORDS = 12;

/** Marks citations as repaired where words of a scan were corrected in them. */
function withDoubts(citations: readonly Citation[], doubts: readonly Doubt[]): readonly Citation[] {
  const mended = doubts.filter(({ written, start, end }) => written !== null && end > start);
  if (mended.length === 0) return citations;
  const starts = mended.map(({ start }) => start);
  return citations.map((citation) => {
    const { start, end } = citation.position;
    const next = starts[lastNotAbove(starts, start.offset - 1) + 1];
    const isMended = next !== undefined && next < end.offset;
    return isMended && citation.confidence === 'exact' ? { ...citation, confidence: 'repaired' } : citation;
  });
}

/** A document, with the intermediate results of parsing it. */
export interface ReadDocument {
  readonly parsed: ReturnType<typeof parseText>;
  readonly cited: ReturnType<typeof cite>;
  readonly document: ParsedDocument;
}

/** Parses a document and keeps the intermediate results, for explanations. */
export function readDocument(text: string, options: ParseOptions): ReadDocument {
  const lang = options.lang ?? 'vi';
  const parsed = parseText(text, options.layout ?? null);
  const { root, metadata, flow, positions, broken } = parsed;
  const cited = cite({ source: text, flow, positions, self: metadata, lang });
  const effect = findEffect({
    root,
    flow,
    positions,
    metadata,
    citations: withDoubts(cited.citations, options.layout?.doubts ?? []),
    lang,
  });
  const { kind, number, issuer, issuedOn, title } = metadata;
  const hasProperName = kindNamed(kind)?.hasProperName ?? false;
  const own: Metadata = {
    ...metadata,
    effectiveOn: effect.effectiveOn,
    expiresOn: effect.expiresOn,
    urn: urnOf({ kind, number, issuer, date: issuedOn, name: hasProperName ? title : null }),
    keywords: options.keywords ? keyTerms(flow, KEYWORDS) : [],
  };
  const document: ParsedDocument = {
    schemaVersion: 2,
    source: options.source ?? TEXT_ALONE,
    metadata: own,
    body: root,
    citations: effect.citations,
    works: cited.works,
    edges: cited.edges,
    standards: findStandards(text, flow, positions),
    effects: effect.effects,
    transitional: effect.transitional,
    operations: findOperations({
      body: root,
      citations: effect.citations,
      effects: effect.effects,
      metadata: own,
    }),
    diagnostics: [
      ...diagnoseText(text, broken, positions, lang),
      ...cited.diagnostics,
      ...effect.diagnostics,
      ...otherDocuments(root, positions, lang),
      ...unclosedQuotations(root, text, positions, lang),
    ],
  };
  return { parsed, cited, document };
}

/**
 * Parses a document: its structure, its metadata, and the documents that it cites.
 *
 * @param text - the text as read; all positions count in it, in UTF-16 units
 * @returns a valid document for any text; what was odd in it is in `diagnostics`
 */
export function parseDocument(text: string, options: ParseOptions = {}): ParsedDocument {
  return readDocument(text, options).document;
}

/**
 * Extracts the citations of any text, a whole document or a sentence.
 *
 * @param text - the text as read; positions count in it
 */
export function extractCitations(text: string): readonly Citation[] {
  return parseDocument(text).citations;
}
