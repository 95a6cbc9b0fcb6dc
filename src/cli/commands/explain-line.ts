import type { LineExplanation } from '../../model/index.js';
import { printingTo } from '../apart/printing.js';
import { openDestination } from '../destination.js';
import { eachSource } from '../inputs.js';
import { explainMessagesIn } from '../messages/explain/index.js';
import { renderExplanation } from '../render/explanation.js';
import { toJson } from '../render/json.js';
import { styleFor } from '../render/style.js';
import { prepareToMeasure } from '../render/width.js';
import type { ExitCode, Session } from '../session.js';
import type { ParseOptions } from './parse.js';

/** `plan-parse FILE… --explain LINE`: prints what the parser made of that line of each file, and why. */
export const runExplainLine = async (
  names: AsyncIterable<string>,
  line: number,
  options: ParseOptions,
  session: Session,
): Promise<ExitCode> => {
  const { explainLine } = await session.services.loadExplainer();
  const messages = explainMessagesIn(session.lang);
  const destination = openDestination(session.io, options.output);
  const style = await styleFor(destination.screen, session.messages);
  let explained = 0;
  let allThere = true;
  const print = async (name: string, explanation: LineExplanation): Promise<string> => {
    if (options.format === 'json' || options.format === 'ndjson') {
      const inLines = options.format === 'json' && destination.screen.terminal;
      return `${toJson({ path: name, ...explanation }, inLines)}\n`;
    }
    await prepareToMeasure([JSON.stringify(explanation), name]);
    const rendered = renderExplanation(name, explanation, messages, style);
    return explained === 1 ? rendered : `\n${rendered}`;
  };
  const allRead = await eachSource(
    names,
    options,
    session,
    async (name, { text }) => {
      const explanation = explainLine(text, line, { lang: session.lang });
      if (explanation === null) {
        session.complain(messages.noSuchLine(name, line));
        allThere = false;
        return true;
      }
      explained += 1;
      return destination.write(await print(name, explanation));
    },
    {
      order: (name) => ({ type: 'parse', name, options, ...printingTo(destination, false, session) }),
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
