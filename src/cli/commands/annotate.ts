import type { Diagnostic, Lang, StatusEntry } from '../../model/index.js';
import { makeTaskRunner } from '../batch/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { configError } from '../config/index.js';
import type { Validator } from '../dependencies.js';
import { describeFailure } from '../failures.js';
import { hintsOf } from '../inputs/index.js';
import { openDestination } from '../io/index.js';
import type { Checked, RuleChoice, SourceText } from '../isolated/index.js';
import type { ValidateOptions } from '../options.js';
import { bytesOf } from './fix-word.js';
import { allowedWarnings, freshFindings, judge, shownFindings } from './found.js';

/** The text of a comment: the rule, the fault, and the provision behind the rule. */
const linesOf = (
  { rule, severity, message }: Diagnostic,
  { rules, severityNames }: Validator,
  lang: Lang,
): readonly string[] => {
  const demand = rules.find(({ id }) => id === rule)?.description[lang];
  return [
    `${severityNames[severity][lang]} [${rule}]: ${message}`,
    ...(demand === undefined ? [] : [demand]),
  ];
};

/** The only file among the names, if it can be annotated; `null` otherwise. */
async function only(names: AsyncIterable<string>, { output }: ValidateOptions): Promise<string | null> {
  const all: string[] = [];
  for await (const name of names) all.push(name);
  const [name] = all;
  const isFile = name !== undefined && all.length === 1 && name !== '-';
  return isFile && output !== undefined && output !== '-' ? name : null;
}

/** Validates a file and keeps what was read from it. */
async function check(
  name: string,
  source: SourceText,
  choice: RuleChoice,
  { dependencies, lang }: CommandContext,
): Promise<Checked | string> {
  const hints = { look: true };
  const job = {
    output: { type: 'check', choice },
    lang,
    hints,
    keywords: false,
    leavesTooLarge: false,
  } as const;
  const run = await makeTaskRunner(job, dependencies);
  const [result] = await run({ type: 'source', name, source });
  if (result?.ok) return JSON.parse(result.json.toString());
  if (result && 'faults' in result) throw configError(result.faults);
  return result && 'failure' in result ? result.failure : name;
}

/**
 * Writes the findings in a Word file as comments into a copy.
 *
 * @param list - the states of acts that are not among the files
 */
export async function annotateFile(
  names: AsyncIterable<string>,
  choice: RuleChoice,
  list: readonly StatusEntry[],
  options: ValidateOptions,
  validator: Validator,
  context: CommandContext,
): Promise<ExitCode> {
  const { dependencies, lang, messages, printError } = context;
  const refuse = (why: string): ExitCode => {
    printError(why);
    return 2;
  };
  const name = await only(names, options);
  if (name === null) return refuse(messages.validate.annotateNeeds);
  let source: SourceText;
  try {
    source = await dependencies.readFile(name, { ...hintsOf(options), look: true, hash: true });
  } catch (thrown) {
    return refuse(describeFailure(name, thrown, messages));
  }
  const { text, layout = null, info } = source;
  if (info.format !== 'docx') return refuse(messages.validate.annotateNeeds);
  const checked = await check(name, source, choice, context);
  if (typeof checked === 'string') return refuse(checked);
  const fresh = await freshFindings(validator.settleFiles([checked], lang, list), options, validator);
  const shown = shownFindings(fresh, options, validator.severities);
  const annotations = shown
    .flatMap(({ diagnostics }) => diagnostics)
    .map((diagnostic) => ({
      at: { start: diagnostic.position.start.offset, end: diagnostic.position.end.offset },
      lines: linesOf(diagnostic, validator, lang),
    }));
  const { annotateWord } = await dependencies.loadAnnotator();
  // The file may have been saved since it was read.
  const bytes = await bytesOf(name, info);
  if (bytes === null) return refuse(messages.validate.changedWhileRead(name));
  const destination = openDestination(context.io, options.output);
  await destination.write(annotateWord(bytes, annotations, { text, origins: layout?.origins ?? [] }));
  await destination.close();
  return judge(fresh, allowedWarnings([checked], options), validator, context);
}
