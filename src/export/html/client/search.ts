import { withoutMarks } from '../../../chars/index.js';
import type { PageNode } from '../data.js';
import { button, make } from './dom.js';
import type { Page } from './state.js';

const MOST = 30;

/** Lower case without accents, so that "nghi dinh 30" finds "Nghị định 30/2020/NĐ-CP". */
function fold(text: string): string {
  return withoutMarks(text).toLowerCase();
}

function matches(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/** Sets up the search field for works by number, name or title. */
export function createSearch(
  input: HTMLInputElement,
  list: HTMLUListElement,
  page: Page,
  choose: (node: PageNode) => void,
): void {
  const folded = page.data.nodes.map((node) => ({
    node,
    text: fold(
      [node.label, node.name, node.title, node.issuer, node.date].filter((part) => part !== null).join(' '),
    ),
  }));
  const close = (): void => {
    list.hidden = true;
  };
  const take = (node: PageNode): void => {
    close();
    input.value = node.label;
    choose(node);
  };
  const show = (): void => {
    const words = fold(input.value)
      .split(/\s+/)
      .filter((word) => word !== '');
    const found = words.length === 0 ? [] : folded.filter(({ text }) => matches(text, words));
    found.sort((a, b) => b.node.mentions - a.node.mentions);
    list.replaceChildren(
      ...found.slice(0, MOST).map(({ node }) => {
        const entry = button(node.label, '', () => take(node));
        const title = node.title ?? node.name;
        if (title !== null) entry.append(make('small', { textContent: title }));
        return make('li', {}, entry);
      }),
    );
    if (words.length > 0 && found.length === 0)
      list.append(make('li', { textContent: page.text().noResult }));
    list.hidden = words.length === 0;
  };
  input.addEventListener('input', show);
  input.addEventListener('focus', show);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'ArrowDown') list.querySelector('button')?.focus();
    if (event.key === 'Enter') list.querySelector('button')?.click();
  });
  list.addEventListener('keydown', (event) => {
    const entries = [...list.querySelectorAll('button')];
    const at = entries.findIndex((entry) => entry.matches(':focus'));
    if (event.key === 'ArrowDown') entries[at + 1]?.focus();
    if (event.key === 'ArrowUp') (entries[at - 1] ?? input).focus();
    if (event.key === 'Escape') {
      close();
      input.focus();
    }
    if (event.key.startsWith('Arrow')) event.preventDefault();
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !list.contains(event.target) && event.target !== input) close();
  });
}
