import type { Lang } from '../../../model/index.js';
import type { PageData } from '../data.js';
import type { Messages } from '../messages.js';
import { drawCard } from './card.js';
import { find, readJson } from './dom.js';
import { drawFilters } from './filters.js';
import { createSearch } from './search.js';
import { createPage, type Filter, openFilter } from './state.js';
import { createView } from './view.js';

const root = document.documentElement;
const page = createPage(readJson<PageData>('data'), readJson<Readonly<Record<Lang, Messages>>>('messages'));
const panels = {
  filters: find('.filters', HTMLElement),
  card: find('.card', HTMLElement),
  status: find('.status', HTMLElement),
  search: find('.search input', HTMLInputElement),
};
const themes = matchMedia('(prefers-color-scheme: dark)');

let filter: Filter = openFilter(page.data);
let chosen: string | null = null;

root.dataset.theme = themes.matches ? 'dark' : 'light';
const view = createView(page, find('#graph', HTMLElement), choose);

function goTo(citation: string): void {
  const mention = document.getElementById(`mention-${citation}`);
  mention?.scrollIntoView({ block: 'center' });
  mention?.focus({ preventScroll: true });
}

function markMentions(): void {
  for (const mention of document.querySelectorAll<HTMLElement>('.mention')) {
    mention.classList.toggle('chosen', chosen !== null && mention.dataset.node === chosen);
  }
}

function showCard(): void {
  drawCard(panels.card, chosen === null ? null : (page.nodes.get(chosen) ?? null), page, { choose, goTo });
}

function choose(id: string | null): void {
  chosen = id;
  view.choose(id);
  showCard();
  markMentions();
}

function showStatus(): void {
  panels.status.textContent = `${view.shown()} / ${page.data.nodes.length} ${page.text().shown}`;
}

function setFilter(next: Filter): void {
  filter = next;
  view.apply(filter);
  showStatus();
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
  drawFilters(panels.filters, page, filter, setFilter);
  showCard();
  showStatus();
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

for (const control of document.querySelectorAll<HTMLElement>('[data-action]')) {
  control.addEventListener('click', () => actions[control.dataset.action ?? '']?.());
}
/** Where the card stands below the text, a mention leads to the table of citations instead. */
const narrow = matchMedia('(max-width: 60rem)');
for (const mention of document.querySelectorAll<HTMLElement>('.mention')) {
  mention.addEventListener('click', (event) => {
    choose(mention.dataset.node ?? null);
    if (!narrow.matches) event.preventDefault();
  });
}
if (narrow.matches) document.querySelector('.outline details')?.removeAttribute('open');
themes.addEventListener('change', () => {
  root.dataset.theme = themes.matches ? 'dark' : 'light';
  view.restyle();
});
createSearch(panels.search, find('.search ul', HTMLUListElement), page, (node) => choose(node.id));
showTexts();
