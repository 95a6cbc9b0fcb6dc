import { isConfigError } from '../config/index.js';
import type { Dependencies } from '../dependencies.js';
import { describeFailure, describeWarnings } from '../failures.js';
import { readUnlessTooLarge } from '../inputs/index.js';
import type { Job, SourceText, Task, TaskResult } from '../isolated/index.js';
import { messagesIn } from '../messages/index.js';
import { loadOutput, type OutputDependencies } from './outputs.js';

/** Splits a task into tasks of one input each. */
export const splitTask = (task: Task): readonly Task[] => {
  switch (task.type) {
    case 'files':
      return task.names.map((name) => ({ type: 'files', names: [name] }));
    case 'lines':
      return task.lines.map((line, index) => ({ ...task, first: task.first + index, lines: [line] }));
    default:
      return [task];
  }
};

/** The name of a task's first input, for messages. */
export const nameOfTask = (task: Task): string => {
  if (task.type === 'files') return task.names[0] ?? '';
  return task.type === 'lines' ? `${task.name}:${task.first}` : task.name;
};

/** Reads each file while the previous one is parsed. */
function* readAhead<Read>(
  names: readonly string[],
  read: (name: string) => Promise<Read>,
): Generator<readonly [string, Promise<Read>]> {
  const start = (name: string): Promise<Read> => {
    const reading = read(name);
    // Awaited later; until then a rejection would count as unhandled.
    reading.catch(() => {});
    return reading;
  };
  let next = names[0] === undefined ? null : start(names[0]);
  for (const [index, name] of names.entries()) {
    const reading = next;
    const following = names[index + 1];
    next = following === undefined ? null : start(following);
    if (reading) yield [name, reading];
  }
}

/**
 * Creates the function that runs the tasks of a job in this thread. The output is JSON even if it stays in this thread,
 * because substrings would keep the whole text in memory.
 */
export const makeTaskRunner = async (
  job: Job,
  dependencies: Pick<Dependencies, 'readFile' | 'loadParser'> & OutputDependencies,
): Promise<(task: Task) => Promise<readonly TaskResult[]>> => {
  const { lang, hints, keywords, leavesTooLarge } = job;
  const messages = messagesIn(lang);
  const [{ parseDocument }, makeOutput] = await Promise.all([
    dependencies.loadParser(),
    loadOutput(job.output, lang, dependencies),
  ]);
  const parse = async (name: string, source: SourceText): Promise<TaskResult> => {
    const { text, layout = null, info } = source;
    const document = parseDocument(text, { source: info, layout, lang, keywords });
    const json = JSON.stringify(await makeOutput(document, name, text, layout));
    return { ok: true, json, warnings: describeWarnings(name, source, messages) };
  };
  const attempt = async (name: string, run: () => Promise<TaskResult>): Promise<TaskResult> => {
    try {
      return await run();
    } catch (thrown) {
      if (isConfigError(thrown)) return { ok: false, faults: thrown.lines };
      return { ok: false, name, failure: describeFailure(name, thrown, messages) };
    }
  };
  const readLine = async (name: string, line: string): Promise<TaskResult> => {
    const { readDocument } = await import('./read-document.js');
    const reading = readDocument(line, messages);
    return reading.ok
      ? { ok: true, json: JSON.stringify(await makeOutput(reading.document, name, '', null)), warnings: [] }
      : { ok: false, name, failure: reading.failed ?? messages.errors.noDocument(name, reading.why) };
  };
  const read = (name: string): Promise<SourceText | 'tooLarge'> =>
    leavesTooLarge ? readUnlessTooLarge(name, hints, dependencies) : dependencies.readFile(name, hints);
  const runFiles = async (names: readonly string[]): Promise<readonly TaskResult[]> => {
    const results: TaskResult[] = [];
    for (const [name, reading] of readAhead(names, read))
      results.push(
        await attempt(name, async () => {
          const source = await reading;
          return source === 'tooLarge' ? { ok: false, tooLarge: name } : parse(name, source);
        }),
      );
    return results;
  };
  const runLines = async (
    task: Extract<Task, { readonly type: 'lines' }>,
  ): Promise<readonly TaskResult[]> => {
    const results: TaskResult[] = [];
    for (const [index, line] of task.lines.entries()) {
      const name = `${task.name}:${task.first + index}`;
      if (line.trim() !== '') results.push(await attempt(name, () => readLine(name, line)));
    }
    return results;
  };
  return async (task) => {
    switch (task.type) {
      case 'files':
        return runFiles(task.names);
      case 'lines':
        return runLines(task);
      case 'source':
        return [await attempt(task.name, () => parse(task.name, task.source))];
      case 'isolated':
        return [{ ok: false, tooLarge: task.name }];
      case 'failed':
        return [{ ok: false, name: task.name, failure: task.failure }];
    }
  };
};
