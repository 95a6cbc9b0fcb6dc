import { type Context, createContext, Script } from 'node:vm';

const SCRIPT = new Script('work()');
let context: Context | null = null;

// Errors thrown in a context are not instances of this context's `Error`.
const isTimeout = (thrown: unknown): boolean =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'code' in thrown &&
  thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/**
 * Runs uninterruptible work with a time limit, since PDFium takes minutes for some hostile files. Node's own watchdog
 * thread interrupts scripts and the WebAssembly they call, so no thread or process has to be started.
 *
 * @returns the result of the work; `null` if it was interrupted
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
