import type { CitationGraph } from '../../model/index.js';
import { edgeRows, nodeRows } from '../rows.js';

type Value = string | number | boolean | null;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A Cypher string. Backslashes are separated from the following text, because servers before Neo4j 5 turn \u0027 into a
 * quote before parsing, even after a doubled backslash.
 */
function quote(text: string): string {
  const escaped = text.replace(/[\p{Cs}\p{Cc}'\\\u2028\u2029]/gu, (character) => {
    if (character === '\\') return "\\\\' + '";
    if (character === "'") return "\\'";
    return ESCAPES[character] ?? ' ';
  });
  return `'${escaped}'`;
}

function literal(value: Value): string {
  return typeof value === 'string' ? quote(value) : String(value);
}

/** A map without null values: setting a property to null would delete what another load has set. */
function properties(row: object): string {
  const entries: readonly (readonly [string, Value])[] = Object.entries(row);
  const said = entries.filter(([, value]) => value !== null && value !== '');
  return `{${said.map(([key, value]) => `${key}: ${literal(value)}`).join(', ')}}`;
}

/** "amendedBy" in Cypher's naming style: AMENDED_BY. */
function relationType(relation: string): string {
  return relation.replace(/[A-Z]/g, '_$&').toUpperCase();
}

/**
 * Writes the graph as Cypher statements, one per line. Loading them again changes nothing: constraints come first, and
 * every node and relation is merged by its identity.
 */
export function toCypher(graph: CitationGraph): string {
  const lines = ['CREATE CONSTRAINT work_id IF NOT EXISTS FOR (w:Work) REQUIRE w.id IS UNIQUE;'];
  for (const { id, ...row } of nodeRows(graph)) {
    lines.push(`MERGE (w:Work {id: ${quote(id)}}) SET w += ${properties(row)};`);
  }
  for (const { source, target, relation, ...row } of edgeRows(graph)) {
    lines.push(
      `MATCH (a:Work {id: ${quote(source)}}) MATCH (b:Work {id: ${quote(target)}}) ` +
        `MERGE (a)-[r:${relationType(relation)}]->(b) SET r += ${properties(row)};`,
    );
  }
  return `${lines.join('\n')}\n`;
}
