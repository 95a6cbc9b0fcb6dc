import { type ArrangementName, arrangements } from './arrange.js';
import { button, make } from './dom.js';
import { amounts } from './selection.js';
import type { Page } from './state.js';
import type { Shown } from './view.js';

function choice<Value extends string>(
  label: string,
  values: readonly (readonly [Value, string])[],
  current: Value,
  change: (value: Value) => void,
): HTMLLabelElement {
  const select = make('select');
  for (const [value, text] of values) {
    const option = make('option', { textContent: text });
    option.value = value;
    option.selected = value === current;
    select.append(option);
  }
  select.addEventListener('change', () => {
    const chosen = values.find(([value]) => value === select.value);
    if (chosen) change(chosen[0]);
  });
  return make('label', {}, label, select);
}

/** Fills the bar above the drawing: the arrangement, the number of works drawn, and the way back to the whole graph. */
export function drawControls(
  bar: HTMLElement,
  page: Page,
  { arrangement, amount, chosen }: Shown,
  change: (part: Partial<Shown>) => void,
): void {
  const text = page.text();
  if (chosen !== null) {
    bar.replaceChildren(button(text.back, 'back', () => change({ chosen: null })));
    return;
  }
  const all = page.data.nodes.length;
  const offered = amounts.filter((each) => each === null || each < all);
  bar.replaceChildren(
    choice<ArrangementName>(
      text.layout,
      arrangements.map((name) => [name, text[name]]),
      arrangement,
      (name) => change({ arrangement: name }),
    ),
    ...(offered.length > 1
      ? [
          choice(
            text.amount,
            offered.map((each) => [String(each), each === null ? `${text.all} (${all})` : String(each)]),
            String(amount),
            (value) => change({ amount: value === 'null' ? null : Number(value) }),
          ),
        ]
      : []),
  );
}
