import type { ExplainedLine, LineExplanation } from '../../model/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { eachSource } from '../inputs/index.js';
import { openDestination } from '../io/index.js';
import { printSettings } from '../isolated/index.js';
import { explainMessagesIn } from '../messages/index.js';
import type { ParseOptions } from '../options.js';
import { prepareToMeasure, renderExplanation, styleFor, toJson } from '../render/index.js';

/** `plan-parse FILE… --explain LINE`: prints how the parser interpreted that line of each file, and why. */
export const runExplainLine = async (
  names: AsyncIterable<string>,
  line: number,
  options: ParseOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const { explainLine } = await context.dependencies.loadExplainer();
  const messages = explainMessagesIn(context.lang);
  const destination = openDestination(context.io, options.output);
  const style = await styleFor(destination.screen, context.messages);
  let explained = 0;
  let allThere = true;
  const print = async (name: string, explanation: LineExplanation): Promise<string> => {
    if (options.format === 'json' || options.format === 'ndjson') {
      const inLines = options.format === 'json' && destination.screen.terminal;
      const printed: ExplainedLine = { path: name, ...explanation };
      return `${toJson(printed, inLines)}\n`;
    }
    await prepareToMeasure([JSON.stringify(explanation), name]);
    const rendered = renderExplanation(name, explanation, messages, style);
    return explained === 1 ? rendered : `\n${rendered}`;
  };
  const allRead = await eachSource(
    names,
    options,
    context,
    async (name, { text, layout = null }) => {
      const explanation = explainLine(text, line, { lang: context.lang, layout });
      if (explanation === null) {
        context.printError(messages.noSuchLine(name, line));
        allThere = false;
        return true;
      }
      explained += 1;
      return destination.write(await print(name, explanation));
    },
    {
      request: (name) => ({
        type: 'parse',
        name,
        options,
        ...printSettings(destination.screen, false, context.lang),
      }),
      write: (chunk, isFirst) => {
        if (!isFirst) return destination.write(chunk);
        explained += 1;
        return destination.write(
          explained === 1 || options.format === 'json' || options.format === 'ndjson'
            ? chunk
            : Buffer.concat([Buffer.from('\n'), chunk]),
        );
      },
    },
  );
  await destination.close();
  return allRead && allThere ? 0 : 2;
};
