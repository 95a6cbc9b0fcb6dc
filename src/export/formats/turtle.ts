import { DataFactory, type Literal as LiteralTerm, type NamedNode, type Quad_Object, Writer } from 'n3';
import type { CitationGraph } from '../../model/index.js';
import { describeGraph, type Literal, type Name, type Statement, vietnamese, vocabularies } from '../rdf.js';

const { blankNode, literal, namedNode } = DataFactory;

/** Cached, since every work uses the same terms and languages. */
const TERMS = new Map<Name, NamedNode>();

function term(name: Name): NamedNode {
  const known = TERMS.get(name);
  if (known !== undefined) return known;
  const [prefix = '', word = ''] = name.split(':');
  const vocabulary = Object.entries(vocabularies).find(([key]) => key === prefix)?.[1] ?? '';
  const made = namedNode(vocabulary + word);
  TERMS.set(name, made);
  return made;
}

function literalTerm(value: Literal): LiteralTerm {
  if ('type' in value) return literal(value.text, term(`xsd:${value.type}`));
  return value.language === null ? literal(value.text) : literal(value.text, value.language);
}

function properties(statement: Statement): readonly (readonly [Name, Quad_Object])[] {
  const { subject, property, object, relation, count } = statement;
  return [
    ['rdf:type', term('rdf:Statement')],
    ['rdf:subject', namedNode(subject)],
    ['rdf:predicate', term(property)],
    ['rdf:object', namedNode(object)],
    ['own:relation', literal(relation)],
    ['own:count', literal(String(count), term('xsd:integer'))],
  ];
}

/** Writes the graph in Turtle, with the terms of the ELI ontology. */
export function toTurtle(graph: CitationGraph): string {
  const { resources, statements } = describeGraph(graph);
  const writer = new Writer({ prefixes: vocabularies });
  const say = (subject: NamedNode | ReturnType<typeof blankNode>, name: Name, object: Quad_Object): void =>
    writer.addQuad(subject, term(name), object);
  for (const { iri, local, title, relations } of resources) {
    const work = namedNode(iri);
    say(work, 'rdf:type', term('eli:LegalResource'));
    for (const [name, value] of local) say(work, name, literalTerm(value));
    if (title !== null) {
      const expression = [
        { predicate: term('rdf:type'), object: term('eli:LegalExpression') },
        { predicate: term('eli:language'), object: namedNode(vietnamese) },
        { predicate: term('eli:title'), object: literal(title, 'vi') },
      ];
      say(work, 'eli:is_realized_by', writer.blank(expression));
    }
    for (const { property, target } of relations) say(work, property, namedNode(target));
  }
  for (const [index, statement] of statements.entries()) {
    const node = blankNode(`s${index + 1}`);
    for (const [name, object] of properties(statement)) say(node, name, object);
    for (const facts of statement.changes)
      say(
        node,
        'own:change',
        writer.blank(facts.map(([name, value]) => ({ predicate: term(name), object: literalTerm(value) }))),
      );
  }
  let written = '';
  // Without an output stream, the library returns the whole text at once.
  writer.end((_, text: string) => {
    written = text;
  });
  return written;
}
