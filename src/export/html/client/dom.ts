/** The element that a selector finds. It always exists, since the page is written together with this script. */
export function find<T extends Element>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}`);
  return found;
}

/** Makes an element. Text is always inserted as text, so titles cannot inject markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<Pick<HTMLElement, 'className' | 'title' | 'hidden' | 'textContent'>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Makes a button with an action. */
export function button(text: string, className: string, act: () => void): HTMLButtonElement {
  const element = make('button', { className, textContent: text });
  element.type = 'button';
  element.addEventListener('click', act);
  return element;
}

/** Reads the JSON embedded in the page. */
export function readJson<T>(id: string): T {
  return JSON.parse(find(`#${id}`, HTMLScriptElement).text) as T;
}
