import { make } from './dom.js';
import type { View } from './view.js';

/** The drawing on paper, in pixels: the width of A4 between its margins, and what leaves room for the heading. */
const PAPER = { width: 640, height: 850 };

/**
 * Draws the graph again in the shape of a page when the page is printed: enlarged or reduced from the screen, its labels
 * would cover each other, or be too small to be read.
 *
 * @param redraw - draws what is shown in the room that there is
 */
export function printDrawing(container: HTMLElement, view: View, redraw: () => void): void {
  const picture = make('img', { className: 'printed' });
  const root = document.documentElement;
  container.after(picture);
  addEventListener('beforeprint', () => {
    const { theme } = root.dataset;
    root.dataset.theme = 'light';
    container.style.cssText = `inset: auto; width: ${PAPER.width}px; height: ${PAPER.height}px`;
    view.restyle();
    redraw();
    picture.src = view.picture();
    if (theme !== undefined) root.dataset.theme = theme;
    container.style.cssText = '';
    view.restyle();
    redraw();
  });
}
