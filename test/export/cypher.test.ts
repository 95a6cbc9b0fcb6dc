import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { hostileGraph } from './hostile.js';
import { writeFiles, writeText } from './write.js';

interface CypherTools {
  readonly lintCypherQuery: (query: string, schema: object) => readonly unknown[];
  readonly parseStatementsStrs: (query: string) => readonly string[];
}

// Neo4j's own grammar, published as CommonJS.
const cypher: CypherTools = createRequire(import.meta.url)('@neo4j-cypher/language-support');

describe('cypher', () => {
  it('is read by the grammar of Neo4j, statement by statement', async () => {
    const graph = hostileGraph();
    const text = await writeText(graph, 'cypher');
    expect(cypher.lintCypherQuery(text, {})).toEqual([]);
    const statements = cypher.parseStatementsStrs(text).filter((statement) => statement.trim() !== '');
    expect(statements).toHaveLength(1 + graph.nodes.length + graph.edges.length);
    expect(statements[0]).toMatch(/^CREATE CONSTRAINT \w+ IF NOT EXISTS/);
    for (const statement of statements.slice(1))
      expect(statement.trim()).toMatch(/^(?:MERGE|MATCH) \([wa]:Work \{id: '/);
    expect(cypher.lintCypherQuery(`${text}MERGE (w:Work {id: 'a'b'})`, {})).not.toEqual([]);
  });

  it('is read so where the README loads tables instead, by headings that the tables have', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const recipe = /```cypher\n([^`]+)```/.exec(readme)?.[1] ?? '';
    expect(cypher.lintCypherQuery(recipe, {})).toEqual([]);
    const files = await writeFiles(hostileGraph(), 'csv');
    const headingsOf = (name: string) => files[name]?.split(/\r?\n/, 1)[0]?.split(',');
    const [ofNodes = '', ofEdges = ''] = recipe.split("'file:///edges.csv'");
    const used = (statements: string) => [...statements.matchAll(/\brow\.(\w+)/g)].map((match) => match[1]);
    expect(used(ofNodes)).toContain('Id');
    expect(headingsOf('nodes.csv')).toEqual(expect.arrayContaining(used(ofNodes)));
    expect(used(ofEdges)).toContain('Source');
    expect(headingsOf('edges.csv')).toEqual(expect.arrayContaining(used(ofEdges)));
  });

  it('does not let a title out of its string', async () => {
    const text = await writeText(hostileGraph(), 'cypher');
    const bare = text.replace(/'(?:[^'\\\n]|\\.)*'/g, '""');
    expect(bare).not.toMatch(/DETACH|CALC|script|\\/i);
    expect(text).not.toContain('\\u');
  });
});
