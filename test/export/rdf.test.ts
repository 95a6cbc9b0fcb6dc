import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/index.js';
import { makeDocument } from './builder.js';
import { hostileGraph } from './hostile.js';
import { writeText } from './write.js';

const ELI = 'http://data.europa.eu/eli/ontology#';

async function turtleQuads(text: string): Promise<string> {
  const quads = new Parser({ format: 'text/turtle' }).parse(text);
  return new Promise((resolve, reject) => {
    const writer = new Writer({ format: 'application/n-quads' });
    writer.addQuads(quads);
    writer.end((error, result: string) => (error ? reject(error) : resolve(result)));
  });
}

const canonize = (input: object | string, options: object) =>
  jsonld.canonize(input as object, { algorithm: 'URDNA2015', format: 'application/n-quads', ...options });

describe('turtle and jsonld', () => {
  it('are read as the same statements by two libraries', async () => {
    const graph = hostileGraph();
    const fromTurtle = await turtleQuads(await writeText(graph, 'turtle'));
    const json: object = JSON.parse(await writeText(graph, 'jsonld'));
    expect(await canonize(json, {})).toBe(await canonize(fromTurtle, { inputFormat: 'application/n-quads' }));
    expect(fromTurtle).toContain('<script>alert(1)</script> & <b>đậm</b> </title>');
    expect(new Set(fromTurtle.match(/<[^>]*LegalResource>/g))).toEqual(new Set([`<${ELI}LegalResource>`]));
  });

  it('say in ELI what the relations are', async () => {
    const graph = buildGraph([
      makeDocument(
        {
          kind: 'Nghị định',
          number: '5/2025/NĐ-CP',
          issuedOn: '2025-02-01',
          urn: 'urn:lex:vn;chinh.phu:nghi.dinh:2025-02-01;5-2025',
        },
        [
          {
            kind: 'Luật',
            number: '31/2024/QH15',
            date: '2024',
            relation: 'basis',
            urn: 'urn:lex:vn;quoc.hoi:luat:2024;31-2024',
          },
        ],
      ),
    ]);
    const quads = new Parser().parse(await writeText(graph, 'turtle'));
    const found = quads.map(({ subject, predicate, object }) => [
      subject.value,
      predicate.value,
      object.value,
    ]);
    expect(found).toContainEqual([
      'urn:lex:vn;chinh.phu:nghi.dinh:2025-02-01;5-2025',
      `${ELI}based_on`,
      'urn:lex:vn;quoc.hoi:luat:2024;31-2024',
    ]);
    expect(found).toContainEqual(['urn:lex:vn;quoc.hoi:luat:2024;31-2024', `${ELI}date_document`, '2024']);
  });
});
