import { oneOf } from '../chars/index.js';
import { draftStamps } from '../lexicon/index.js';
import type { FieldName, ParsedDocument } from '../model/index.js';

/** Parts of a heading in which a stamp stands: above the letterhead, or beside the number that is left blank. */
const STAMPED = new Set<FieldName>(['parentIssuer', 'issuer', 'number', 'placeDate', 'kind']);

/** "DỰ THẢO", "(Dự thảo lần 2)", "Số:      /2026/NĐ-CP (Dự thảo)". */
const STAMP = new RegExp(`(?:^|[([] ?)(?<stamp>${oneOf(draftStamps)}(?!\\p{L})[^()[\\]]{0,40})`, 'iu');

/**
 * The stamp that says that a document without a number is only a draft, which changes nothing yet; `null` where there
 * is none. Copies of issued acts may lack their number too, so that its absence alone does not tell.
 */
export function draftStamp({ metadata, body }: ParsedDocument): string | null {
  if (metadata.number !== null) return null;
  for (const node of body.children) {
    if (node.type !== 'heading') continue;
    for (const part of node.children) {
      const isPlace = part.type === 'paragraph' || (part.type === 'field' && STAMPED.has(part.name));
      const stamp = isPlace ? STAMP.exec(part.value)?.groups?.['stamp'] : undefined;
      if (stamp !== undefined) return stamp.trim();
    }
  }
  return null;
}
