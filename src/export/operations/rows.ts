import { type Lang, NO_PIN, type Operation, type ParsedDocument, pinText } from '../../model/index.js';
import { sayAction, sayTarget } from '../say-change.js';

/** The changes of an act, and the text of the changed act, if known. */
export interface AmendingAct {
  readonly document: Pick<ParsedDocument, 'source' | 'metadata' | 'works' | 'operations'>;
  /** The provision before the change, by the id of the operation. */
  readonly before: ReadonlyMap<string, string>;
}

/** A change in readable form. */
export interface OperationRow {
  readonly operation: Operation;
  readonly file: string;
  readonly act: string;
  readonly source: string;
  readonly action: string;
  readonly work: string;
  readonly target: string;
  readonly before: string;
  readonly after: string;
  readonly from: string;
}

/** The provision that orders a change. */
export function saySource({ source, unit }: Operation): string {
  const said = pinText({ ...NO_PIN, ...source });
  return said === '' ? unit.join(' › ') : said;
}

/** The changes of acts, one row each. */
export const operationRows = (acts: readonly AmendingAct[], lang: Lang): readonly OperationRow[] =>
  acts.flatMap(({ document, before }) => {
    const { source, metadata, works, operations } = document;
    const names = new Map(works.map(({ id, number, name }) => [id, number ?? name ?? '']));
    return operations.map((operation): OperationRow => {
      const { oldText, newText, action, text } = operation;
      return {
        operation,
        file: source.path ?? '',
        act: metadata.number ?? metadata.title ?? '',
        source: saySource(operation),
        action: sayAction(operation, lang),
        work: names.get(operation.target.work ?? '') ?? '',
        target: sayTarget(operation, lang),
        before: oldText ?? before.get(operation.id) ?? '',
        after: newText ?? (action === null ? text : ''),
        from: operation.effectiveOn ?? '',
      };
    });
  });
