import { sayDay } from '../../../model/index.js';
import { relationLabel } from '../../label.js';
import type { PageEdge, PageNode } from '../data.js';
import { button, make } from './dom.js';
import type { Page } from './state.js';

/** The actions available to a card. */
export interface CardActions {
  readonly choose: (id: string) => void;
  /** Goes to a mention in the text. */
  readonly goTo: (citation: string) => void;
}

/** A sentence with its mention highlighted. */
function quoted(sentence: string, mention: string): HTMLQuoteElement {
  const at = sentence.indexOf(mention);
  const quote = make('blockquote');
  if (at === -1) quote.append(sentence);
  else {
    quote.append(
      sentence.slice(0, at),
      make('mark', { textContent: mention }),
      sentence.slice(at + mention.length),
    );
  }
  return quote;
}

function places(edge: PageEdge, page: Page, actions: CardActions): readonly HTMLElement[] {
  const text = page.text();
  return edge.places.flatMap((place) => {
    const where = [...place.unit, `${text.line} ${place.line}`].join(', ');
    const from =
      place.document === edge.source
        ? where
        : `${page.nodes.get(place.document)?.label ?? place.document}, ${where}`;
    const isHere = page.data.reading === place.document;
    const link = isHere
      ? button(from, 'link', () => actions.goTo(place.citation))
      : make('small', { textContent: from });
    return [link, quoted(place.sentence ?? place.text, place.text)];
  });
}

/** The provisions that are changed, and since when. */
function changes(edge: PageEdge, page: Page): readonly HTMLElement[] {
  if (edge.changes.length === 0) return [];
  const text = page.text();
  const lines = edge.changes.map(({ said, effectiveOn }) => {
    const since = effectiveOn === null ? '' : ` ${text.since} ${sayDay(effectiveOn, page.lang())}`;
    return make('li', { textContent: `${said[page.lang()]}${since}` });
  });
  return [
    make(
      'details',
      {},
      make('summary', { textContent: `${text.changes} (${lines.length})` }),
      make('ul', {}, ...lines),
    ),
  ];
}

function relations(
  title: string,
  edges: readonly PageEdge[],
  other: 'source' | 'target',
  page: Page,
  actions: CardActions,
): readonly HTMLElement[] {
  if (edges.length === 0) return [];
  const text = page.text();
  return [
    make('h3', { textContent: `${title} (${edges.length})` }),
    ...edges.map((edge) => {
      const label = page.nodes.get(edge[other])?.label ?? edge[other];
      const relation =
        Object.entries(text.relation).find(([name]) => name === edge.relation)?.[1] ?? edge.relation;
      return make(
        'div',
        { className: 'relation' },
        make('span', {
          className: 'badge',
          textContent: relationLabel(relation, edge.count),
        }),
        ' ',
        button(label, '', () => actions.choose(edge[other])),
        ...(edge.pins.length === 0 ? [] : [make('small', { textContent: edge.pins.join('; ') })]),
        ...changes(edge, page),
        ...places(edge, page, actions),
      );
    }),
  ];
}

function facts(node: PageNode, page: Page): HTMLDListElement {
  const text = page.text();
  const rows: readonly (readonly [string, string | null])[] = [
    [text.issuer, node.issuer],
    [text.date, node.date === null ? null : sayDay(node.date, page.lang())],
    [text.urn, node.urn],
    [text.files, node.files.length === 0 ? null : node.files.join(', ')],
  ];
  return make(
    'dl',
    {},
    ...rows.flatMap(([name, value]) =>
      value === null ? [] : [make('dt', { textContent: name }), make('dd', { textContent: value })],
    ),
  );
}

/** Shows the card of a work. */
export function drawCard(panel: HTMLElement, node: PageNode, page: Page, actions: CardActions): void {
  const text = page.text();
  panel.replaceChildren(
    make('h2', { textContent: node.label }),
    ...[node.name, node.title].flatMap((line) => (line === null ? [] : [make('p', { textContent: line })])),
    make('span', { className: 'badge', textContent: node.present ? text.present : text.cited }),
    ' ',
    make('span', { className: 'badge', textContent: `${node.mentions} ${text.mentions}` }),
    facts(node, page),
    ...relations(text.citedBy, page.incoming.get(node.id) ?? [], 'source', page, actions),
    ...relations(text.cites, page.outgoing.get(node.id) ?? [], 'target', page, actions),
  );
}
