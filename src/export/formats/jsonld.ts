import type { CitationGraph } from '../../model/index.js';
import { describeGraph, type Literal, type Resource, vietnamese, vocabularies } from '../rdf.js';

function literal(value: Literal): object {
  if ('type' in value) return { '@value': value.text, '@type': `xsd:${value.type}` };
  return { '@value': value.text, ...(value.language === null ? {} : { '@language': value.language }) };
}

function relationsOf(resource: Resource): Record<string, { readonly '@id': string }[]> {
  const relations: Record<string, { readonly '@id': string }[]> = {};
  for (const { property, target } of resource.relations) {
    relations[property] = [...(relations[property] ?? []), { '@id': target }];
  }
  return relations;
}

/** Writes the graph in JSON-LD, with the terms of the ELI ontology: the same statements as in Turtle. */
export function toJsonLd(graph: CitationGraph): string {
  const { resources, statements } = describeGraph(graph);
  const works = resources.map((resource) => ({
    '@id': resource.iri,
    '@type': 'eli:LegalResource',
    ...Object.fromEntries(resource.local.map(([property, value]) => [property, literal(value)])),
    ...(resource.title === null
      ? {}
      : {
          'eli:is_realized_by': {
            '@type': 'eli:LegalExpression',
            'eli:language': { '@id': vietnamese },
            'eli:title': { '@value': resource.title, '@language': 'vi' },
          },
        }),
    ...relationsOf(resource),
  }));
  const counts = statements.map(({ subject, property, object, relation, count, changes }) => ({
    '@type': 'rdf:Statement',
    'rdf:subject': { '@id': subject },
    'rdf:predicate': { '@id': property },
    'rdf:object': { '@id': object },
    'own:relation': relation,
    'own:count': count,
    ...(changes.length === 0
      ? {}
      : {
          'own:change': changes.map((facts) =>
            Object.fromEntries(facts.map(([name, value]) => [name, literal(value)])),
          ),
        }),
  }));
  return `${JSON.stringify({ '@context': vocabularies, '@graph': [...works, ...counts] }, null, 2)}\n`;
}
