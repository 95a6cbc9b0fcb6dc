import { fileURLToPath } from 'node:url';
import { createConnection, type WatchDog } from 'vscode-languageserver';
import { createProtocolConnection } from 'vscode-languageserver-protocol/node';
import { type LanguageTools, serveEditor } from '../../lsp/index.js';
import { relationNames, sayDay } from '../../model/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { ignoredFinder, ruleSettingsFinder } from '../config/index.js';
import type { RuleChoice } from '../isolated/index.js';
import { mayExceedMemory } from '../memory-limit.js';
import { explainMessagesIn } from '../messages/index.js';
import type { LspOptions } from '../options.js';
import { citationFacts } from '../render/index.js';
import { streamsOf } from '../served/index.js';
import { version } from '../version.js';
import { readRuleChoice } from './rule-options.js';

const pathOf = (uri: string): string | null => {
  try {
    return fileURLToPath(uri);
  } catch {
    // Not saved yet, or not in a file system.
    return null;
  }
};

/** Adapts the other folders to the server. */
const toolsOf = async (choice: RuleChoice, context: CommandContext): Promise<LanguageTools> => {
  const { dependencies, lang } = context;
  const { parseExplainable } = await dependencies.loadExplainer();
  return {
    pathOf,
    parse: parseExplainable,
    read: async (text, path) => {
      if (mayExceedMemory(text.length)) return null;
      const bytes = new TextEncoder().encode(text);
      return dependencies.readBytes(bytes, path, { encoding: 'utf-8', hash: false });
    },
    settings: async (path, kind) => {
      // Without a file there is no nearest configuration, but the one given by the call applies.
      const own = path === null && typeof choice.config !== 'string' ? { ...choice, config: false } : choice;
      const name = path ?? '-';
      // Created each time, since a configuration may have changed.
      if (await (await ignoredFinder(own, lang))(name)) return null;
      return (await (await ruleSettingsFinder(own, lang))(name, kind)).options;
    },
    describe: (explained, language) =>
      citationFacts(explained, explainMessagesIn(language), {
        relations: relationNames[language],
        day: (day) => sayDay(day, language),
      }),
  };
};

/** Seconds between checks whether the editor is still running. */
const SECONDS_BETWEEN_LOOKS = 3;

const isAlive = (process_: number): boolean => {
  try {
    return process.kill(process_, 0);
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
};

/** `plan-parse lsp`: serves an editor until it exits. */
export const runLsp = async (options: LspOptions, context: CommandContext): Promise<ExitCode> => {
  const choice = await readRuleChoice(options, context);
  if (choice === null) return 2;
  const tools = await toolsOf(choice, context);
  const { input, output } = streamsOf(context.io);
  let looking: ReturnType<typeof setInterval> | null = null;
  const code = await new Promise<ExitCode>((resolve) => {
    const watchDog: WatchDog = {
      shutdownReceived: false,
      initialize: ({ processId }) => {
        if (processId === null || looking !== null) return;
        looking = setInterval(() => {
          if (!isAlive(processId)) resolve(0);
        }, SECONDS_BETWEEN_LOOKS * 1000);
      },
      exit: (status) => resolve(status === 0 ? 0 : 2),
    };
    const connection = createConnection(
      (logger) => createProtocolConnection(input, output, logger),
      watchDog,
    );
    serveEditor(connection, tools, { lang: options.lang ?? null, version });
    input.once('close', () => resolve(watchDog.shutdownReceived ? 0 : 2));
    output.once('error', () => resolve(2));
    connection.listen();
  });
  if (looking !== null) clearInterval(looking);
  context.io.stdin.destroy?.();
  return code;
};
