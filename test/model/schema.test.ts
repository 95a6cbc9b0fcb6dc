import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createGenerator } from 'ts-json-schema-generator';
import { describe, expect, it } from 'vitest';
import { chunkDocument, documentTasks, parseDocument } from '../../src/index.js';
import { schemaId, schemaTypes } from '../../src/model/index.js';
import { sample } from '../cli/sample.js';

const schemaFile = new URL('../../src/model/schema.json', import.meta.url).pathname;
const modelFile = new URL('../../src/model/index.ts', import.meta.url).pathname;

/**
 * The generator writes draft 07; keywords that have other names in the newer draft are renamed, in references as well.
 */
const toDraft2020 = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toDraft2020);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === '$ref' && typeof inner === 'string')
        return [key, inner.replace(/^#\/definitions\//, '#/$defs/')];
      return [key === 'definitions' ? '$defs' : key, toDraft2020(inner)];
    }),
  );
};

/** The schema of a document, and below `$defs` those of everything else that is printed as JSON. */
const generate = (): Record<string, unknown> => {
  const generator = createGenerator({
    path: modelFile,
    tsconfig: new URL('../../tsconfig.json', import.meta.url).pathname,
    topRef: true,
    additionalProperties: false,
    sortProps: false,
  });
  const others = Object.values(schemaTypes).flatMap((name) =>
    Object.entries(generator.createSchema(name.replace('[]', '')).definitions ?? {}),
  );
  const { $schema: _draft07, definitions, ...rest } = generator.createSchema('ParsedDocument');
  const converted = toDraft2020({
    ...rest,
    definitions: { ...definitions, ...Object.fromEntries(others) },
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId('document'),
    title: 'A document as plan-parse gives it',
    ...(converted as Record<string, unknown>),
  };
};

const fixturesFolder = new URL('../../fixtures/', import.meta.url);
const fixtures = readdirSync(fixturesFolder).filter((name) => name.endsWith('.txt'));

describe('the schema', () => {
  const schema = generate();
  const check = new Ajv2020().compile(schema);

  it('is generated from the types', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(schemaFile);
  });

  it('accepts a document', () => {
    expect(check(sample), JSON.stringify(check.errors)).toBe(true);
  });

  it.each(fixtures)('accepts what is read from %s', (name) => {
    const document = parseDocument(readFileSync(new URL(name, fixturesFolder), 'utf8'), { keywords: true });
    expect(check(JSON.parse(JSON.stringify(document))), JSON.stringify(check.errors)).toBe(true);
  });

  const partOf = (name: string) =>
    new Ajv2020().addSchema(schema).compile({ $ref: `${schemaId('document')}#/$defs/${name}` });
  const checkTasks = partOf('DocumentTasks');
  const checkChunk = partOf('Chunk');

  it.each(fixtures)('accepts the chunks of %s', (name) => {
    const text = readFileSync(new URL(name, fixturesFolder), 'utf8');
    for (const chunk of chunkDocument(parseDocument(text), text))
      expect(checkChunk(JSON.parse(JSON.stringify(chunk))), JSON.stringify(checkChunk.errors)).toBe(true);
  });

  it.each(fixtures)('accepts the tasks of %s', (name) => {
    const tasks = documentTasks(parseDocument(readFileSync(new URL(name, fixturesFolder), 'utf8')));
    expect(checkTasks(JSON.parse(JSON.stringify(tasks))), JSON.stringify(checkTasks.errors)).toBe(true);
  });

  it.each([
    ['a key too many', { ...sample, extra: 1 }],
    ['a key too few', { ...sample, works: undefined }],
    ['another version', { ...sample, schemaVersion: 3 }],
    ['a relation that there is not', { ...sample, edges: [{ ...sample.edges[0], relation: 'likes' }] }],
    ['a null where a value must be', { ...sample, citations: [{ ...sample.citations[0], id: null }] }],
  ])('rejects %s', (_what, value) => {
    expect(check(JSON.parse(JSON.stringify(value)))).toBe(false);
  });
});
