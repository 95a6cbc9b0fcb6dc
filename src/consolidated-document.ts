import { consolidate } from './consolidate/index.js';
import { parseDocument } from './document.js';
import type { ConsolidatedDocument, Lang, ParsedDocument } from './model/index.js';

export { changesAct, textsBefore } from './consolidate/index.js';

/** How to consolidate documents. */
export interface ConsolidationOptions {
  /** ISO date: the text of that day, without what holds from a later one; all changes are made where it is left out. */
  readonly asOf?: string | null;
  /** Language of messages; Vietnamese where none is given. */
  readonly lang?: Lang;
}

/**
 * Makes the text of an act as others have changed it. What cannot be applied exactly is left as it was and listed.
 *
 * @param base - the act, as {@link parseDocument} gives it
 * @param amendments - acts that amend it, in any order, and others, which are passed over
 * @returns a document with a text of its own, which `text` holds and all positions are in
 */
export function consolidateDocuments(
  base: ParsedDocument,
  amendments: readonly ParsedDocument[],
  { asOf = null, lang = 'vi' }: ConsolidationOptions = {},
): { readonly document: ConsolidatedDocument; readonly text: string } {
  const { text, body, consolidation } = consolidate(base, amendments, { asOf });
  // What the text cites is found in it; how it is built is known better from the acts than from their words.
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
