import type { DocumentTasks, ParsedDocument } from '../model/index.js';
import { extractTasks } from './extract.js';

/** The tasks of a document, with the metadata that identify it. */
export function documentTasks(document: ParsedDocument): DocumentTasks {
  const { kind, number, issuedOn, issuer, title, urn } = document.metadata;
  return {
    path: document.source.path,
    kind,
    number,
    issuedOn,
    issuer,
    title,
    urn,
    tasks: extractTasks(document),
  };
}
