import type { Diagnostic } from '../../model/index.js';
import { openDestination } from '../destination.js';
import type { validateFormats } from '../formats.js';
import { eachInput, type InputOptions } from '../inputs.js';
import { toJson } from '../render/json.js';
import type { ExitCode, Session } from '../session.js';

export interface ValidateOptions extends InputOptions {
  readonly format: (typeof validateFormats)[number];
  readonly output?: string;
  readonly quiet?: boolean;
}

interface Finding extends Diagnostic {
  readonly file: string;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

const toLine = ({ file, rule, message, position: { start } }: Finding): string =>
  `${file}:${start.line}:${start.column} ${rule} ${oneLine(message)}\n`;

/** `plan-parse validate`: prints what is wrong with the form of documents. */
export const runValidate = async (
  files: readonly string[],
  options: ValidateOptions,
  session: Session,
): Promise<ExitCode> => {
  const destination = openDestination(session.io, options.output);
  const { validate } = await session.services.loadValidator();
  const all: Finding[] = [];
  let filesDone = 0;
  const allRead = await eachInput(files, options, session, async ({ name, text, document }) => {
    const findings = validate(document, text, { lang: session.lang })
      .filter(({ severity }) => options.quiet !== true || severity === 'error')
      .map((diagnostic) => ({ file: name, ...diagnostic }));
    all.push(...findings);
    filesDone += 1;
    return (
      options.format === 'json' || findings.length === 0 || destination.write(findings.map(toLine).join(''))
    );
  });
  if (options.format === 'json') await destination.write(`${toJson(all, destination.screen.terminal)}\n`);
  await destination.close();
  if (options.quiet !== true && session.io.stderr.isTTY === true)
    session.complain(session.messages.validate.summary(all.length, filesDone));
  if (!allRead) return 2;
  // What is merely worth knowing does not fail a build.
  return all.some(({ severity }) => severity !== 'info') ? 1 : 0;
};
