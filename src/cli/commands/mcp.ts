import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { makeServer } from '../../mcp/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { serviceMessagesIn } from '../messages/index.js';
import type { McpOptions } from '../options.js';
import { type Confinement, confineTo, makeLibrary, streamsOf } from '../served/index.js';
import { version } from '../version.js';

/** The served folder; `null` after reporting an error. */
const openRoot = async (root: string, { lang, printError }: CommandContext): Promise<Confinement | null> => {
  try {
    const confinement = await confineTo(root);
    await confinement.find('.');
    return confinement;
  } catch {
    printError(serviceMessagesIn(lang).noRoot(root));
    return null;
  }
};

/** Tracks requests and responses; the returned function waits until all requests are answered. */
const watchAnswers = (transport: Transport): (() => Promise<void>) => {
  const asked = new Set<unknown>();
  let tellIdle = (): void => {};
  const { onmessage } = transport;
  const send = transport.send.bind(transport);
  transport.onmessage = (message, extra) => {
    if ('method' in message && 'id' in message) asked.add(message.id);
    if ('method' in message && message.method === 'notifications/cancelled')
      asked.delete(message.params?.['requestId']);
    onmessage?.(message, extra);
  };
  transport.send = async (message, options) => {
    await send(message, options);
    if (!('method' in message) && 'id' in message) asked.delete(message.id);
    if (asked.size === 0) tellIdle();
  };
  return () =>
    asked.size === 0
      ? Promise.resolve()
      : new Promise((resolve) => {
          tellIdle = resolve;
        });
};

/** `plan-parse mcp`: serves the documents below a folder to an agent until it closes standard input. */
export const runMcp = async ({ root = '.' }: McpOptions, context: CommandContext): Promise<ExitCode> => {
  const confinement = await openRoot(root, context);
  if (confinement === null) return 2;
  const server = makeServer(await makeLibrary(confinement, context), version);
  const { input, output } = streamsOf(context.io);
  const ended = new Promise<ExitCode>((resolve) => {
    input.once('close', () => resolve(0));
    output.once('error', () => resolve(2));
  });
  const transport = new StdioServerTransport(input, output);
  await server.connect(transport);
  const answered = watchAnswers(transport);
  const code = await ended;
  // Requests received before the end are still answered.
  if (code === 0) await answered();
  await server.close();
  context.io.stdin.destroy?.();
  return code;
};
