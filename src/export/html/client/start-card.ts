import { groupBy } from '../../../chars/index.js';
import { button, make } from './dom.js';
import type { Page } from './state.js';

type Choose = (id: string) => void;

function work(id: string, more: string, page: Page, choose: Choose): HTMLLIElement {
  const node = page.nodes.get(id);
  const title = node?.title ?? node?.name ?? null;
  return make(
    'li',
    {},
    button(node?.label ?? id, 'link', () => choose(id)),
    ...(more === '' ? [] : [' ', make('span', { className: 'faint', textContent: more })]),
    ...(title === null || title === node?.label ? [] : [make('small', { textContent: title })]),
  );
}

function section(title: string, items: readonly HTMLLIElement[], open: boolean): readonly HTMLElement[] {
  if (items.length === 0) return [];
  const details = make(
    'details',
    {},
    make('summary', { textContent: title }),
    make('ol', { className: 'works-list' }, ...items),
  );
  details.open = open;
  return [details];
}

/** The works that a document affects, one list per relation. */
function ofDocument(reading: string, page: Page, choose: Choose): readonly HTMLElement[] {
  const text = page.text();
  return [...groupBy(page.outgoing.get(reading) ?? [], ({ relation }) => relation)].flatMap(
    ([relation, edges]) =>
      section(
        `${text.relation[relation]} (${edges.length})`,
        edges.map(({ target, count }) => work(target, count > 1 ? `×${count}` : '', page, choose)),
        true,
      ),
  );
}

function ofArchive(page: Page, choose: Choose): readonly HTMLElement[] {
  const text = page.text();
  const { cited, missing, repealed } = page.data.lists;
  const counted = (list: readonly (readonly [string, number])[]): readonly HTMLLIElement[] =>
    list.map(([id, count]) => work(id, `${count} ${text.citing}`, page, choose));
  const labelOf = (id: string): string => page.nodes.get(id)?.label ?? id;
  return [
    ...section(
      text.repealedBases,
      repealed.map(({ document, basis, repealedBy }) =>
        make(
          'li',
          {},
          button(labelOf(document), 'link', () => choose(document)),
          make('small', { textContent: `${text.relation.basis}: ${labelOf(basis)}` }),
          make('small', { textContent: `${text.repealedBy} ${repealedBy.map(labelOf).join('; ')}` }),
        ),
      ),
      true,
    ),
    ...section(text.mostCited, counted(cited), true),
    ...section(text.missing, counted(missing), false),
  ];
}

/** Shows the overview before a work is selected. */
export function drawStart(panel: HTMLElement, page: Page, choose: Choose): void {
  const { reading } = page.data;
  panel.replaceChildren(
    make('p', { className: 'faint', textContent: page.text().hint }),
    ...(reading === null ? ofArchive(page, choose) : ofDocument(reading, page, choose)),
  );
}
