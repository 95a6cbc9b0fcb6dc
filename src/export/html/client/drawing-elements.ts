import type cytoscape from 'cytoscape';
import type { PageNode } from '../data.js';
import type { Point } from './arrange.js';
import { HEADING_RISE, relationColour } from './drawing-style.js';
import { type Box, LABEL_SIZE, titleWidth } from './labels.js';
import { type Drawn, weightOf } from './selection.js';
import type { Page } from './state.js';

/** The rings around works, in pixels: that of one that was read is wider. */
const RING = { present: 3, cited: 1.5 };
/** No ring is wider than this share of its circle. */
const MOST_RING = 0.2;

/** The works and relations of a drawing, as they are handed to the program that draws. */
export function elementsOf(
  page: Page,
  { nodes, edges }: Drawn,
  points: ReadonlyMap<string, Point>,
  diameterOf: (node: PageNode) => number,
  zoom: number,
): cytoscape.ElementDefinition[] {
  return [
    ...nodes.map((node) => ({
      group: 'nodes' as const,
      data: {
        id: node.id,
        label: node.short,
        colour: node.colour,
        size: diameterOf(node),
        ring: Math.min((node.present ? RING.present : RING.cited) / zoom, diameterOf(node) * MOST_RING),
        font: LABEL_SIZE,
        present: node.present,
        weight: weightOf(page, node),
      },
      position: { ...(points.get(node.id) ?? { x: 0, y: 0 }) },
    })),
    ...edges.map((edge, index) => ({
      group: 'edges' as const,
      data: {
        id: `edge ${index}`,
        source: edge.source,
        target: edge.target,
        // As wide on the screen whether the drawing is wide or narrow.
        width: Math.min(1 + Math.log2(edge.count), 5) / zoom,
        colour: relationColour(edge.relation),
      },
    })),
  ];
}

/** A heading of a row or column, as it is handed to the program that draws. */
export const headingElement = (
  at: number,
  text: string,
  position: Point,
  classes: string,
): cytoscape.ElementDefinition => ({
  group: 'nodes',
  data: { id: `heading ${at}`, label: text, font: LABEL_SIZE },
  position: { ...position },
  classes,
  selectable: false,
});

/** What the heading of a row, or of a column, takes of the screen. */
export function titleBox(title: cytoscape.NodeSingular, { x, y }: Point): Box {
  const width = titleWidth(String(title.data('label')));
  const half = LABEL_SIZE / 2 + 1;
  const above = title.hasClass('above');
  const before = title.hasClass('before');
  const middle = above || before ? y - HEADING_RISE * LABEL_SIZE : y;
  const left = x - (before ? 0 : width / (above ? 2 : 1));
  return { left, right: left + width, top: middle - half, bottom: middle + half };
}

/** What lies over a drawing and hides it: the buttons for its size, the number of works, the choice of arrangement. */
export function coveredBoxes(container: HTMLElement): readonly Box[] {
  const at = container.getBoundingClientRect();
  return [...(container.parentElement?.children ?? [])]
    .filter((element) => element !== container)
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map(({ left, right, top, bottom }) => ({
      left: left - at.left,
      right: right - at.left,
      top: top - at.top,
      bottom: bottom - at.top,
    }));
}
