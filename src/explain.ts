import { once } from './chars/index.js';
import { type ParseOptions, readDocument } from './document.js';
import {
  type Block,
  type ExplainedNode,
  type ExplainedStretch,
  type Flow,
  isUnit,
  type LineExplanation,
  type ParsedDocument,
  type Position,
  type Span,
  type TreeNode,
  walk,
} from './model/index.js';
import { explainTasks, extractTasks } from './tasks/index.js';

/**
 * Whether any character of a block comes from a stretch of the text as read. What is left out between lines does not.
 */
function comesFrom({ toSource }: Flow, block: Block, { start, end }: Span): boolean {
  let low = block.start;
  let high = block.end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (toSource(middle) < start) low = middle + 1;
    else high = middle;
  }
  return low < block.end && toSource(low) < end;
}

function coveringNodes(root: TreeNode, { start, end }: Span): readonly ExplainedNode[] {
  const isCovering = ({ position }: TreeNode): boolean =>
    position.start.offset < end && position.end.offset > start;
  return [...walk(root, isCovering)].flatMap(({ node, depth }): readonly ExplainedNode[] => {
    if (!isCovering(node)) return [];
    return [
      {
        type: node.type,
        label: 'label' in node ? node.label : null,
        heading: isUnit(node) ? node.heading : null,
        name: node.type === 'field' ? node.name : null,
        depth,
        position: node.position,
      },
    ];
  });
}

/** A document whose lines can be explained. */
export interface ExplainableDocument {
  readonly document: ParsedDocument;
  /** Explains a line, by its number from 1; `null` where the text has no such line. */
  readonly explain: (line: number) => LineExplanation | null;
}

/**
 * Parses a document so that its lines can be explained.
 *
 * @param text - the text as read; all positions count in it
 */
export function parseExplainable(text: string, options: ParseOptions = {}): ExplainableDocument {
  const { parsed, cited, document } = readDocument(text, options);
  const { root, flow, positions } = parsed;
  const byId = once(() => new Map(cited.citations.map((citation) => [citation.id, citation])));
  const works = once(() => new Map(cited.works.map((work) => [work.id, work])));
  const tasks = once(() => extractTasks(document));
  const explain = (line: number): LineExplanation | null => {
    const span = positions.line(line);
    if (span === null) return null;
    const isOnLine = ({ position: { start, end } }: { readonly position: Position }): boolean =>
      start.offset < span.end && end.offset > span.start;
    const stretches = flow.blocks
      .filter((block) => comesFrom(flow, block, span))
      .map(
        ({ zone, unit, start, end }): ExplainedStretch => ({
          zone,
          unit,
          position: positions.position(flow.toSource(start), flow.toSourceEnd(end)),
        }),
      );
    const citations = cited.citations.flatMap((citation, index) => {
      const { start, end } = citation.position;
      if (start.offset >= span.end || end.offset <= span.start) return [];
      return [
        {
          citation: document.citations[index] ?? citation,
          work: works().get(citation.work) ?? null,
          by: citation.by === null ? null : (byId().get(citation.by) ?? null),
          reason: cited.reasons[index] ?? { rule: 'nothing-said' as const },
        },
      ];
    });
    return {
      line,
      text: text.slice(span.start, span.end),
      stretches,
      nodes: coveringNodes(root, span),
      citations,
      effects: document.effects.filter(isOnLine),
      tasks: explainTasks(document, tasks().filter(isOnLine)),
    };
  };
  return { document, explain };
}

/**
 * Explains how a line of a text was read, and why; meant for finding out what went wrong there.
 *
 * @param text - the text as read; all positions count in it
 * @param line - number of the line, from 1
 * @returns `null` where the text has no such line
 */
export function explainLine(
  text: string,
  line: number,
  options: Pick<ParseOptions, 'lang' | 'layout'> = {},
): LineExplanation | null {
  return parseExplainable(text, options).explain(line);
}
