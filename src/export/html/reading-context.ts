import { markupAttribute, markupText } from '../../chars/index.js';
import type { Citation, Position } from '../../model/index.js';
import type { MentionFinder } from '../mentions.js';
import type { LabelWriter } from './written-label.js';

/** The context for writing the parts of a text. */
export interface ReadingContext {
  readonly find: MentionFinder;
  /** The node of the graph that each citation is a mention of. */
  readonly nodeOf: ReadonlyMap<string, string>;
  readonly writeLabel: LabelWriter;
  /** Ids of the units, in the order in which they are written. */
  readonly nextId: () => string;
}

/** A mention links to the row of its work in the table of citations. */
function mark(text: string, citation: Citation, context: ReadingContext): string {
  const node = context.nodeOf.get(citation.id);
  const target = node === undefined ? '' : ` data-node="${markupAttribute(node)}"`;
  return (
    `<a class="mention" id="mention-${markupAttribute(citation.id)}" href="#work-${markupAttribute(citation.work)}"` +
    ` data-relation="${citation.relation}"${target}>${markupText(text)}</a>`
  );
}

/** A stretch of the text with its citations as links. */
export const inline = (value: string, position: Position, context: ReadingContext): string =>
  context
    .find(value, position)
    .map(({ text, citation }) => (citation === null ? markupText(text) : mark(text, citation, context)))
    .join('');
