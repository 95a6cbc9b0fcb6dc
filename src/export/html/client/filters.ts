import { button, make } from './dom.js';
import { type Filter, openFilter, type Page } from './state.js';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly colour: string | null;
}

function counted(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'vi'));
}

function checkbox(label: string, checked: boolean, change: (checked: boolean) => void): HTMLLabelElement {
  const input = make('input');
  input.type = 'checkbox';
  input.checked = checked;
  input.addEventListener('change', () => change(input.checked));
  return make('label', {}, input, make('span', { textContent: label }));
}

function choices(
  title: string,
  name: 'relations' | 'kinds',
  all: readonly Choice[],
  filter: Filter,
  change: (part: Partial<Filter>) => void,
): HTMLFieldSetElement {
  let current = new Set(filter[name]);
  const rows = all.map(({ value, label, count, colour }) => {
    const row = checkbox(label, current.has(value), (checked) => {
      current = new Set(current);
      if (checked) current.add(value);
      else current.delete(value);
      change({ [name]: current });
    });
    row.dataset.value = value;
    if (colour !== null) {
      const dot = make('span', { className: 'dot' });
      dot.style.background = colour;
      row.children[0]?.after(dot);
    }
    row.append(make('span', { className: 'count', textContent: String(count) }));
    return row;
  });
  const set = make('fieldset', {}, make('legend', { textContent: title }), ...rows);
  set.dataset.filter = name;
  return set;
}

function years(page: Page, filter: Filter, change: (part: Partial<Filter>) => void): HTMLFieldSetElement {
  const text = page.text();
  const known = page.data.nodes.flatMap((node) =>
    node.date === null ? [] : [Number(node.date.slice(0, 4))],
  );
  const field = (name: 'from' | 'to', label: string, hint: number): HTMLLabelElement => {
    const input = make('input');
    input.type = 'number';
    input.name = name;
    input.placeholder = Number.isFinite(hint) ? String(hint) : '';
    input.value = String(filter[name] ?? '');
    input.addEventListener('input', () => {
      change({ [name]: /^\d{4}$/.test(input.value) ? Number(input.value) : null });
    });
    return make('label', {}, label, input);
  };
  return make(
    'fieldset',
    {},
    make('legend', { textContent: text.years }),
    make(
      'div',
      { className: 'years' },
      field('from', text.from, Math.min(...known)),
      field('to', text.to, Math.max(...known)),
    ),
    checkbox(text.undated, filter.undated, (undated) => change({ undated })),
  );
}

function legend(page: Page): HTMLElement {
  const text = page.text();
  return make(
    'div',
    { className: 'legend' },
    make('label', {}, make('span', { className: 'dot present' }), text.present),
    make('label', {}, make('span', { className: 'dot cited' }), text.cited),
  );
}

/** Fills the filter panel, which is also the legend. Each control changes its own part of the filter. */
export function drawFilters(
  panel: HTMLElement,
  page: Page,
  start: Filter,
  changed: (filter: Filter) => void,
): void {
  const text = page.text();
  let filter = start;
  const change = (part: Partial<Filter>): void => {
    filter = { ...filter, ...part };
    changed(filter);
  };
  const kinds = counted(page.data.nodes.map((node) => node.kind ?? '')).map(([value, count]) => ({
    value,
    count,
    label: value === '' ? text.noKind : value,
    colour: page.data.nodes.find((node) => (node.kind ?? '') === value)?.colour ?? null,
  }));
  const relations = counted(page.data.edges.map((edge) => edge.relation)).map(([value, count]) => ({
    value,
    count,
    label: Object.entries(text.relation).find(([name]) => name === value)?.[1] ?? value,
    colour: null,
  }));
  panel.replaceChildren(
    legend(page),
    checkbox(text.presentOnly, filter.presentOnly, (presentOnly) => change({ presentOnly })),
    choices(text.kinds, 'kinds', kinds, filter, change),
    choices(text.relations, 'relations', relations, filter, change),
    years(page, filter, change),
    button(text.reset, 'reset', () => {
      const open = openFilter(page.data);
      changed(open);
      drawFilters(panel, page, open, changed);
    }),
  );
  panel.setAttribute('aria-label', text.filters);
}
