import { type SchemaName, schemaId, schemaNames, schemaTypes } from '../../model/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { openDestination } from '../io/index.js';
import { serviceMessagesIn } from '../messages/index.js';
import type { OutputOptions } from '../options.js';
import { toJson } from '../render/index.js';

interface PrintedSchema {
  readonly $schema: string;
  readonly $defs: Readonly<Record<string, unknown>>;
}

/** The definitions that one of them needs, including itself. */
const neededBy = (type: string, definitions: PrintedSchema['$defs']): PrintedSchema['$defs'] => {
  const needed = new Map<string, unknown>();
  const pending = [type];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (needed.has(name) || !Object.hasOwn(definitions, name)) continue;
    const definition = definitions[name];
    needed.set(name, definition);
    for (const [, other = ''] of JSON.stringify(definition).matchAll(/"#\/\$defs\/([^"]+)"/gu))
      pending.push(other);
  }
  return Object.fromEntries([...needed].sort(([one], [other]) => (one < other ? -1 : 1)));
};

const schemaOf = async (name: SchemaName, { dependencies }: CommandContext): Promise<unknown> => {
  if (name === 'config') return (await dependencies.loadValidator()).configSchema();
  const whole = await dependencies.loadSchema();
  if (name === 'document') return whole;
  const { $schema, $defs } = whole as PrintedSchema;
  const type = schemaTypes[name];
  return { $schema, $id: schemaId(name), $ref: `#/$defs/${type}`, $defs: neededBy(type, $defs) };
};

/** `plan-parse schema`: prints the JSON Schema of a document, or of other JSON that is printed or read. */
export const runSchema = async (
  asked: string,
  options: OutputOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const name = schemaNames.find((known) => known === asked);
  if (name === undefined) {
    context.printError(serviceMessagesIn(context.lang).noSchema(asked, schemaNames.join(', ')));
    return 2;
  }
  const destination = openDestination(context.io, options.output);
  // Always indented, since people read and compare schemas.
  await destination.write(`${toJson(await schemaOf(name, context), true)}\n`);
  await destination.close();
  return 0;
};
