import type { Lang } from '../../../model/index.js';
import type { PageData } from '../data.js';
import type { Messages } from '../messages.js';
import { drawCard } from './card.js';
import { drawControls } from './controls.js';
import { find, readJson } from './dom.js';
import { drawFilters } from './filters.js';
import { printDrawing } from './print.js';
import { createSearch } from './search.js';
import { firstAmount } from './selection.js';
import { drawStart } from './start-card.js';
import { createPage, openFilter } from './state.js';
import { createView, type Shown } from './view.js';

const root = document.documentElement;
const page = createPage(readJson<PageData>('data'), readJson<Readonly<Record<Lang, Messages>>>('messages'));
const panels = {
  filters: find('.filters', HTMLElement),
  card: find('.card', HTMLElement),
  status: find('.status', HTMLElement),
  search: find('.search input', HTMLInputElement),
  layouts: find('.layouts', HTMLElement),
  graph: find('#graph', HTMLElement),
};
const themes = matchMedia('(prefers-color-scheme: dark)');

let shown: Shown = {
  filter: openFilter(page.data),
  arrangement: page.data.reading === null ? 'ranks' : 'links',
  amount: firstAmount(page, panels.graph.clientWidth),
  chosen: null,
};

root.dataset.theme = themes.matches ? 'dark' : 'light';
const view = createView(page, panels.graph, choose);

function goTo(citation: string): void {
  const mention = document.getElementById(`mention-${citation}`);
  mention?.scrollIntoView({ block: 'center' });
  mention?.focus({ preventScroll: true });
}

function markMentions(): void {
  for (const mention of document.querySelectorAll<HTMLElement>('.mention')) {
    mention.classList.toggle('chosen', shown.chosen !== null && mention.dataset.node === shown.chosen);
  }
}

function showCard(): void {
  const node = shown.chosen === null ? null : (page.nodes.get(shown.chosen) ?? null);
  panels.card.scrollTop = 0;
  if (node === null) drawStart(panels.card, page, choose);
  else drawCard(panels.card, node, page, { choose, goTo });
}

function showStatus(): void {
  const { drawn, found } = view.counts();
  const all = page.data.nodes.length;
  const ofAll = found === all || shown.chosen !== null ? `${drawn} / ${all}` : `${drawn} / ${found} (${all})`;
  panels.status.textContent = `${ofAll} ${page.text().shown}`;
}

function change(part: Partial<Shown>): void {
  const before = shown;
  shown = { ...shown, ...part };
  view.show(shown);
  drawControls(panels.layouts, page, shown, change);
  if (shown.chosen !== before.chosen) {
    showCard();
    markMentions();
  }
  showStatus();
}

function choose(id: string | null): void {
  if (id !== shown.chosen) change({ chosen: id });
}

function showTexts(): void {
  const text = page.text();
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const key = element.dataset.text;
    const value = Object.entries(text).find(([name]) => name === key)?.[1];
    if (typeof value === 'string') element.textContent = value;
  }
  panels.search.placeholder = text.search;
  panels.search.setAttribute('aria-label', text.search);
  const labels = { in: text.zoomIn, out: text.zoomOut, fit: text.fit };
  for (const [action, label] of Object.entries(labels)) {
    const control = find(`[data-action=${action}]`, HTMLButtonElement);
    control.title = label;
    control.setAttribute('aria-label', label);
  }
  panels.graph.setAttribute('aria-label', text.drawing);
  drawFilters(panels.filters, page, shown.filter, (filter) => change({ filter }));
  showCard();
  change({});
}

const actions: Readonly<Record<string, () => void>> = {
  in: () => view.zoom(1.4),
  out: () => view.zoom(1 / 1.4),
  fit: () => view.showAll(),
  theme: () => {
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    view.restyle();
  },
  language: () => {
    root.lang = page.lang() === 'vi' ? 'en' : 'vi';
    showTexts();
  },
};

/** Keys for moving the drawing; a step is about a tenth of the view. */
const keys: Readonly<Record<string, () => void>> = {
  ArrowLeft: () => view.move(80, 0),
  ArrowRight: () => view.move(-80, 0),
  ArrowUp: () => view.move(0, 80),
  ArrowDown: () => view.move(0, -80),
  '+': () => view.zoom(1.4),
  '=': () => view.zoom(1.4),
  '-': () => view.zoom(1 / 1.4),
  '0': () => view.showAll(),
  Escape: () => choose(null),
};
panels.graph.addEventListener('keydown', (event) => {
  const act = keys[event.key];
  if (act === undefined || event.ctrlKey || event.metaKey) return;
  act();
  event.preventDefault();
});

for (const control of document.querySelectorAll<HTMLElement>('[data-action]')) {
  control.addEventListener('click', () => actions[control.dataset.action ?? '']?.());
}
/** If the card is below the text, mentions lead to the table of citations instead. */
const narrow = matchMedia('(max-width: 60rem)');
for (const mention of document.querySelectorAll<HTMLElement>('.mention')) {
  mention.addEventListener('click', (event) => {
    choose(mention.dataset.node ?? null);
    if (!narrow.matches) event.preventDefault();
  });
}
if (narrow.matches) document.querySelector('.outline details')?.removeAttribute('open');
printDrawing(panels.graph, view, () => view.show(shown));
themes.addEventListener('change', () => {
  root.dataset.theme = themes.matches ? 'dark' : 'light';
  view.restyle();
});
createSearch(panels.search, find('.search ul', HTMLUListElement), page, (node) => choose(node.id));
showTexts();
