import { check as isDocument } from '../../src/cli/batch/document-schema.compiled.js';
import { parseDocument } from '../../src/index.js';
import { nodesOf, type Position } from '../../src/model/index.js';
import { isReadError, type Source } from '../../src/read/index.js';
import type { Fate } from './fate.js';
import { fateOfParsedLine } from './parsed-line.js';

/** Seconds that parsing what was read of a small file may take. */
const mostSeconds = 5;

const isWithin = ({ start, end }: Position, length: number): boolean =>
  [start, end].every(
    ({ line, column, offset }) => line >= 1 && column >= 1 && offset >= 0 && offset <= length,
  ) && start.offset <= end.offset;

const faultOf = ({ text, layout, info }: Source): string | null => {
  const started = performance.now();
  const document = parseDocument(text, { source: info, layout, lang: 'en' });
  const seconds = (performance.now() - started) / 1000;
  if (seconds > mostSeconds) return `parsing took ${seconds.toFixed(1)} s`;
  if (!isDocument(JSON.parse(JSON.stringify(document))))
    return `the answer is none by the schema: ${JSON.stringify(isDocument.errors?.at(-1))}`;
  const positions = [...nodesOf(document.body), ...document.citations, ...document.diagnostics].map(
    ({ position }) => position,
  );
  const outside = positions.find((position) => !isWithin(position, text.length));
  return outside === undefined ? null : `there is no place ${JSON.stringify(outside)}`;
};

/** Reads and parses a file, and says what became of it. */
const fateOf = async (reading: Promise<Source>): Promise<Fate> => {
  let source: Source;
  try {
    source = await reading;
  } catch (thrown) {
    if (isReadError(thrown)) return { type: 'refused', code: thrown.problem.code };
    return { type: 'fault', why: `reading: ${thrown instanceof Error ? thrown.message : String(thrown)}` };
  }
  try {
    const why = faultOf(source);
    return why === null ? { type: 'read', code: source.info.format } : { type: 'fault', why };
  } catch (thrown) {
    return {
      type: 'fault',
      why: `parsing: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
    };
  }
};

/** What becomes of a mutant of a format: read by `read`, or taken for an earlier answer of this program. */
export const fateOfMutant = (
  format: string,
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => Promise<Source>,
): Promise<Fate> =>
  format === 'ndjson' ? fateOfParsedLine(Buffer.from(bytes).toString('utf8')) : fateOf(read(bytes));
