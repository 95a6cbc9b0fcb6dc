import { type SchemaName, schemaId, schemaNames, schemaTypes } from '../../model/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { openDestination } from '../io/index.js';
import { serviceMessagesIn } from '../messages/index.js';
import { nearestCommand } from '../mistyped-command.js';
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
  const [type = '', isList] = schemaTypes[name].split(/(\[\])$/u);
  const $ref = `#/$defs/${type}`;
  const value = isList === undefined ? { $ref } : { type: 'array', items: { $ref } };
  return { $schema, $id: schemaId(name), ...value, $defs: neededBy(type, $defs) };
};

/** What commands are called whose JSON has the schema of something else. */
const CALLED_OTHERWISE: ReadonlyMap<string, SchemaName> = new Map([
  ['parse', 'document'],
  ['validate', 'findings'],
  ['explain', 'explanation'],
  ['section', 'unit'],
  ['print-config', 'applied-config'],
  ['archive-text', 'consolidate'],
  ['archive-diff', 'diff'],
]);

/** The schema that is meant by a name that none has: of "chunks", "find", "validate". */
const meantBy = async (asked: string): Promise<SchemaName | null> => {
  const called = CALLED_OTHERWISE.get(asked) ?? schemaNames.find((name) => name.endsWith(`-${asked}`));
  if (called !== undefined) return called;
  const near = await nearestCommand(asked, schemaNames);
  return schemaNames.find((name) => name === near) ?? null;
};

/** `plan-parse schema`: prints the JSON Schema of a document, or of other JSON that is printed or read. */
export const runSchema = async (
  asked: string,
  options: OutputOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const name = schemaNames.find((known) => known === asked);
  if (name === undefined) {
    const { noSchema, oneOf } = serviceMessagesIn(context.lang);
    const meant = await meantBy(asked);
    const advice = meant === null ? oneOf(schemaNames.join(', ')) : context.messages.errors.didYouMean(meant);
    context.printError(`${noSchema(asked)}: ${advice}`);
    return 2;
  }
  const destination = openDestination(context.io, options.output);
  // Always indented, since people read and compare schemas.
  await destination.write(`${toJson(await schemaOf(name, context), true)}\n`);
  await destination.close();
  return 0;
};
