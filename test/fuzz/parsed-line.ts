import { readDocument } from '../../src/cli/batch/read-document.js';
import { messagesIn } from '../../src/cli/messages/index.js';
import { documentFormats, graphFormats } from '../../src/export/formats/index.js';
import { exportDocument, exportGraph } from '../../src/export/index.js';
import { buildGraph } from '../../src/graph/index.js';
import { extractTasks, parseDocument } from '../../src/index.js';
import type { Fate } from './fate.js';
import type { Random } from './random.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Values that stand where others are expected. */
const STRANGERS: readonly Json[] = [
  null,
  true,
  -1,
  0.5,
  1e300,
  '',
  '__proto__',
  '\u0000\u202e',
  [],
  {},
  [null],
  { type: 'paragraph' },
];

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of the same type, which the schema may accept. */
const likeOf = (value: Json, { below, pick }: Random): Json => {
  if (typeof value === 'number') return pick([value + 1, value - 1, value + 1e6, 0, Number.MAX_SAFE_INTEGER]);
  if (typeof value === 'string')
    return pick([
      value.slice(below(value.length + 1)),
      '',
      '__proto__',
      `${value}\u0000<&"'\n\u202e`,
      'x'.repeat(5000),
    ]);
  if (Array.isArray(value)) return pick([[], [...value, ...value], value.slice(below(value.length + 1))]);
  return value;
};

const changeHere = (value: Json, random: Random): Json =>
  random.below(4) === 0 ? random.pick(STRANGERS) : likeOf(value, random);

/** The value with one place below it changed. */
const changeOnePlace = (value: Json, random: Random): Json => {
  const { below } = random;
  if (Array.isArray(value) && value.length > 0 && below(12) > 0) {
    const at = below(value.length);
    return value.map((item, index) => (index === at ? changeOnePlace(item, random) : item));
  }
  if (isObject(value)) {
    const entries = Object.entries(value);
    const at = below(entries.length);
    if (below(20) === 0) return Object.fromEntries(entries.filter((_entry, index) => index !== at));
    return Object.fromEntries(
      entries.map(([key, item], index) => [key, index === at ? changeOnePlace(item, random) : item]),
    );
  }
  return changeHere(value, random);
};

/** A line with an answer of this program, in which one place or two hold something else. */
export const mutateParsedLine = (text: string, random: Random): string => {
  let value: Json = JSON.parse(JSON.stringify(parseDocument(text)));
  for (let times = 1 + random.below(2); times > 0; times -= 1) value = changeOnePlace(value, random);
  const line = JSON.stringify(value);
  return random.below(10) === 0 ? line.slice(0, random.below(line.length)) : line;
};

const loadPageScript = async (): Promise<string> => '';
const exportOptions = { lang: 'vi', loadPageScript, loadGraphBuilder: async () => buildGraph } as const;

const graphNames = Object.keys(graphFormats) as (keyof typeof graphFormats)[];
const documentNames = Object.keys(documentFormats) as (keyof typeof documentFormats)[];

/** Takes a line for an earlier answer, as `graph` does, and what is accepted through every format that is written. */
export const fateOfParsedLine = async (line: string): Promise<Fate> => {
  const reading = readDocument(line, messagesIn('en'));
  if (!reading.ok) return { type: 'refused', code: 'schema' };
  const { document } = reading;
  let step = 'graph';
  try {
    const graph = buildGraph([document]);
    for (step of graphNames) {
      const written = await exportGraph(graph, step as keyof typeof graphFormats, exportOptions);
      if (written.type === 'text') for (const piece of written.pieces) String(piece);
    }
    for (step of documentNames)
      await exportDocument(document, step as keyof typeof documentFormats, exportOptions);
    step = 'tasks';
    extractTasks(document);
    return { type: 'read', code: 'ndjson' };
  } catch (thrown) {
    const why = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return { type: 'fault', why: `${step}: ${why}` };
  }
};
