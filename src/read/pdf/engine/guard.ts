import { type Context, createContext, Script } from 'node:vm';

const SCRIPT = new Script('work()');
let context: Context | null = null;

// What a context throws is no `Error` of this one.
const isTimeout = (thrown: unknown): boolean =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'code' in thrown &&
  thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * Does work that nothing else could interrupt, and ends it when the time is over, whatever it is at: PDFium follows
 * some hostile files for minutes. A thread of Node's watches over the scripts that it runs, and over the WebAssembly
 * that they call, so that no thread or process has to be started for the work.
 *
 * @returns what the work gave; `null` where it was ended
 */
export const within = <Result>(
  milliseconds: number,
  work: () => Result,
): { readonly result: Result } | null => {
  const results: Result[] = [];
  context ??= createContext();
  context['work'] = () => results.push(work());
  try {
    SCRIPT.runInContext(context, { timeout: milliseconds });
  } catch (thrown) {
    if (isTimeout(thrown)) return null;
    throw thrown;
  } finally {
    context['work'] = null;
  }
  return results.length === 0 ? null : { result: results[0] as Result };
};
