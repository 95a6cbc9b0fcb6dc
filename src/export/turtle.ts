import type { CitationGraph } from '../model/index.js';
import { describeGraph, eli, type Literal, own } from './rdf.js';

const PREFIXES = [
  `@prefix eli: <${eli}> .`,
  `@prefix own: <${own}> .`,
  '@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .',
  '@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .',
  '@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .',
];

const VIETNAMESE = '<http://publications.europa.eu/resource/authority/language/VIE>';

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function quote(text: string): string {
  return `"${text.replace(/["\\\n\r\t]/g, (character) => ESCAPES[character] ?? character)}"`;
}

function literal(value: Literal): string {
  if ('type' in value) return `${quote(value.text)}^^xsd:${value.type}`;
  return value.language === null ? quote(value.text) : `${quote(value.text)}@${value.language}`;
}

/** Writes the graph in Turtle, in the words of the ELI ontology. */
export function toTurtle(graph: CitationGraph): string {
  const { resources, statements } = describeGraph(graph);
  const blocks = [PREFIXES.join('\n')];
  for (const { iri, local, title, relations } of resources) {
    const lines = [
      'a eli:LegalResource',
      ...local.map(([property, value]) => `${property} ${literal(value)}`),
      ...(title === null
        ? []
        : [
            `eli:is_realized_by [ a eli:LegalExpression ; eli:language ${VIETNAMESE} ; eli:title ${quote(title)}@vi ]`,
          ]),
      ...relations.map(({ property, target }) => `${property} <${target}>`),
    ];
    blocks.push(`<${iri}>\n  ${lines.join(' ;\n  ')} .`);
  }
  for (const { subject, property, object, relation, count } of statements) {
    blocks.push(
      `[] a rdf:Statement ; rdf:subject <${subject}> ; rdf:predicate ${property} ; rdf:object <${object}> ;\n` +
        `  own:relation ${quote(relation)} ; own:count ${count} .`,
    );
  }
  return `${blocks.join('\n\n')}\n`;
}
