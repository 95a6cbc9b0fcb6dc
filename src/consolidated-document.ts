import { consolidate } from './consolidate/index.js';
import { parseDocument } from './document.js';
import type { ConsolidatedDocument, Lang, ParsedDocument } from './model/index.js';

export { changesAct, textsBefore } from './consolidate/index.js';

/** How to consolidate documents. */
export interface ConsolidationOptions {
  /** ISO date: the text as of that day, without changes that take effect later; by default, all changes are made. */
  readonly asOf?: string | null;
  /** Language of messages; Vietnamese by default. */
  readonly lang?: Lang;
}

/**
 * Makes the text of an act as amended. What cannot be applied exactly stays as it was and is listed.
 *
 * @param base - the act, as {@link parseDocument} returns it
 * @param amendments - acts that amend it, in any order; others are ignored
 * @returns the consolidated document, and in `text` the new text that all its positions count in
 */
export function consolidateDocuments(
  base: ParsedDocument,
  amendments: readonly ParsedDocument[],
  { asOf = null, lang = 'vi' }: ConsolidationOptions = {},
): { readonly document: ConsolidatedDocument; readonly text: string } {
  const { text, body, consolidation } = consolidate(base, amendments, { asOf });
  // Citations are read in the new text, but its structure is known better from the acts than from the text.
  const { citations, works, edges, standards, effects, transitional, diagnostics } = parseDocument(text, {
    lang,
  });
  const document: ConsolidatedDocument = {
    schemaVersion: base.schemaVersion,
    source: base.source,
    metadata: base.metadata,
    body,
    citations,
    works,
    edges,
    standards,
    effects,
    transitional,
    operations: [],
    diagnostics,
    consolidation,
  };
  return { document, text };
}
