import { readFile } from 'node:fs/promises';
import type { Diagnostic, Lang } from '../../model/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { ruleSettingsFinder } from '../config/index.js';
import type { Validator } from '../dependencies.js';
import { describeFailure } from '../failures.js';
import { hintsOf } from '../inputs/index.js';
import { openDestination } from '../io/index.js';
import type { RuleChoice } from '../isolated/index.js';
import type { ValidateOptions } from '../options.js';

/** What a comment says: the rule, what is wrong, and what the rule demands. */
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

/** Writes the findings in a Word file as comments into a copy of it. */
export async function annotateFile(
  names: AsyncIterable<string>,
  choice: RuleChoice,
  options: ValidateOptions,
  validator: Validator,
  context: CommandContext,
): Promise<ExitCode> {
  const { dependencies, lang, messages, printError } = context;
  const all: string[] = [];
  for await (const name of names) all.push(name);
  const [name] = all;
  const refuse = (): ExitCode => {
    printError(messages.validate.annotateNeeds);
    return 2;
  };
  if (
    name === undefined ||
    all.length > 1 ||
    name === '-' ||
    options.output === undefined ||
    options.output === '-'
  )
    return refuse();
  let source: Awaited<ReturnType<typeof dependencies.readFile>>;
  try {
    source = await dependencies.readFile(name, { ...hintsOf(options), look: true });
  } catch (thrown) {
    printError(describeFailure(name, thrown, messages));
    return 2;
  }
  const { text, layout = null, info } = source;
  if (info.format !== 'docx') return refuse();
  const { parseDocument } = await dependencies.loadParser();
  const document = parseDocument(text, { source: info, layout, lang, keywords: false });
  const settings = await (await ruleSettingsFinder(choice, lang))(name, document.metadata.kind);
  const found = validator.validate(document, text, { ...settings.options, layout, lang });
  const annotations = found.map((diagnostic) => ({
    at: { start: diagnostic.position.start.offset, end: diagnostic.position.end.offset },
    lines: linesOf(diagnostic, validator, lang),
  }));
  const { annotateWord } = await dependencies.loadAnnotator();
  const destination = openDestination(context.io, options.output);
  await destination.write(
    annotateWord(await readFile(name), annotations, { text, origins: layout?.origins ?? [] }),
  );
  await destination.close();
  return found.some(({ severity }) => severity === 'error') ? 1 : 0;
}
