import cytoscape from 'cytoscape';
import { AROUND_LINE, type ArrangementName, arrange, arrangeAround, type Point } from './arrange.js';
import { coveredBoxes, elementsOf, headingElement, titleBox } from './drawing-elements.js';
import { drawingStyle } from './drawing-style.js';
import { AROUND_SIZE, type Box, chooseLabels, LABEL_SIZE } from './labels.js';
import { diameters, type Room, roomAround, roomIn, stretched, wholeView, withLabels } from './placing.js';
import { type Drawn, select, selectAround } from './selection.js';
import type { Filter, Page } from './state.js';

/** What part of the graph is shown. */
export interface Shown {
  readonly filter: Filter;
  readonly arrangement: ArrangementName;
  /** The maximum number of works; `null` for all. */
  readonly amount: number | null;
  /** A work whose neighbourhood is isolated; `null` if everything is shown. */
  readonly chosen: string | null;
}

/** The drawn graph. */
export interface View {
  readonly show: (shown: Shown) => void;
  readonly zoom: (factor: number) => void;
  /** Pans the view, in pixels. */
  readonly move: (x: number, y: number) => void;
  readonly showAll: () => void;
  /** What is seen of the drawing, as the address of an image. */
  readonly picture: () => string;
  /** Applies the current colours of the page. */
  readonly restyle: () => void;
  /** The number of works drawn, and of those that pass the filter. */
  readonly counts: () => { readonly drawn: number; readonly found: number };
}

/** With more works than this, lines are straight and pale. */
const LARGE = 250;
const MOST_LABELS = 120;
/** Pixels of a printed picture for each of the screen: about 290 an inch. */
const PRINTED_SCALE = 3;
/** Headings closer together than this, in pixels, are omitted. */
const NEAREST = { row: 15, column: 38 };

/** Draws the graph, and calls back with the clicked work, or `null` for none. */
export function createView(page: Page, container: HTMLElement, clicked: (id: string | null) => void): View {
  const graph = cytoscape({
    container,
    style: drawingStyle(false),
    layout: { name: 'preset' },
    minZoom: 0.01,
    maxZoom: 4,
    autoungrabify: true,
    boxSelectionEnabled: false,
  });
  let counts = { drawn: 0, found: 0 };
  let isLarge = false;

  /** Shows the headings of rows and columns that have room. */
  const labelTitles = (zoom: number): readonly Box[] => {
    const written: Box[] = [];
    graph.batch(() => {
      const titles = graph.nodes('.title');
      titles.data('font', (LABEL_SIZE + 1) / zoom);
      let last = { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY };
      for (const title of titles.toArray()) {
        const at = title.renderedPosition();
        const hasRoom = title.hasClass('above')
          ? at.x - last.x >= NEAREST.column
          : at.y - last.y >= NEAREST.row;
        title.toggleClass('hidden', !hasRoom);
        if (!hasRoom) continue;
        last = at;
        written.push(titleBox(title, at));
      }
    });
    return written;
  };

  const label = (): void => {
    const zoom = graph.zoom();
    const written = labelTitles(zoom);
    const works: cytoscape.NodeCollection = graph.nodes('[weight]');
    const around = works.filter('.left, .right').nonempty();
    const labelled = chooseLabels(
      works.toArray().map((node) => {
        const { x, y } = node.renderedPosition();
        return {
          id: node.id(),
          text: around ? '' : String(node.data('label')),
          x,
          y,
          weight: node.hasClass('chosen') ? Number.POSITIVE_INFINITY : Number(node.data('weight')),
          radius: (Number(node.data('size')) / 2) * zoom,
        };
      }),
      graph.width(),
      graph.height(),
      around ? Number.POSITIVE_INFINITY : MOST_LABELS,
      around ? [] : [...written, ...coveredBoxes(container)],
    );
    graph.batch(() => {
      // An isolated neighbourhood scales with the drawing, since every label has its own line there.
      const font = around ? AROUND_SIZE : LABEL_SIZE / zoom;
      for (const node of works.toArray()) {
        const has = around || labelled.has(node.id());
        if (has) node.data('font', font);
        node.toggleClass('labelled', has);
      }
    });
  };
  let waiting = 0;
  const labelSoon = (): void => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(label);
  };
  graph.on('viewport', labelSoon);

  graph.on('tap', 'node', (event) => clicked(event.target.id()));
  graph.on('tap', (event) => {
    if (event.target === graph) clicked(null);
  });
  graph.on('mouseover', 'node', (event) => {
    event.target.connectedEdges().addClass('near');
    container.title = page.nodes.get(event.target.id())?.label ?? '';
  });
  graph.on('mouseout', 'node', (event) => {
    event.target.connectedEdges().removeClass('near');
    container.title = '';
  });

  /** The bounds of everything; computed before drawing, since querying the drawing for them is slow. */
  let whole = { zoom: 1, pan: { x: 0, y: 0 } };
  const showAll = (): void => {
    graph.resize();
    graph.viewport(whole);
    label();
  };
  const redraw = (
    drawn: Drawn,
    points: ReadonlyMap<string, Point>,
    within: Room,
    more: () => void,
    ends: readonly Point[] = [],
  ): void => {
    const wasLarge = isLarge;
    isLarge = drawn.nodes.length > LARGE;
    counts = { drawn: drawn.nodes.length, found: drawn.found };
    whole = wholeView([...points.values(), ...ends], within);
    graph.elements().remove();
    // Changing the style is free while nothing is drawn.
    if (wasLarge !== isLarge) graph.style(drawingStyle(isLarge));
    graph.batch(() => {
      graph.add(
        elementsOf(
          page,
          drawn,
          points,
          diameters(drawn.nodes.length, within, whole.zoom, ends.length > 0 ? AROUND_LINE : undefined),
          whole.zoom,
        ),
      );
      more();
    });
    showAll();
  };
  const showAround = (chosen: string, filter: Filter): void => {
    const around = selectAround(page, chosen, filter);
    const room = roomAround(container);
    const points = arrangeAround(chosen, around.citing, around.cited, room.isNarrow);
    const cited = new Set(around.cited);
    const more = (): void => {
      for (const id of around.citing) if (!cited.has(id)) graph.getElementById(id).addClass('left');
      for (const id of around.cited) graph.getElementById(id).addClass('right');
      graph.getElementById(chosen).addClass('chosen');
      graph.edges().addClass('around');
    };
    const sideOf = (id: string): -1 | 0 | 1 => (id === chosen ? 0 : cited.has(id) ? 1 : -1);
    redraw(around, points, room, more, withLabels(around.nodes, points, sideOf));
    counts = { ...counts, found: page.data.nodes.length };
  };
  const showMany = ({ filter, amount, arrangement }: Shown): void => {
    const drawn = select(page, filter, amount);
    const words = page.text();
    const room = roomIn(container, arrangement === 'ranks' ? [...words.rankNames, words.noRank] : []);
    const { points, headings } = arrange(arrangement, drawn.nodes, drawn.edges, words, room);
    const stretch = stretched(points, room.width / room.height);
    const placed = new Map([...points].map(([id, point]) => [id, stretch(point)]));
    const beside = room.isNarrow ? 'title before' : 'title';
    const classes = arrangement === 'time' ? 'title above' : beside;
    redraw(drawn, placed, room, () => {
      for (const [at, { text, ...point }] of headings.entries())
        graph.add(headingElement(at, text, stretch(point), classes));
    });
  };
  return {
    show: (shown) => {
      if (shown.chosen === null) showMany(shown);
      else showAround(shown.chosen, shown.filter);
    },
    zoom: (factor) => {
      graph.zoom({
        level: graph.zoom() * factor,
        renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 },
      });
    },
    move: (x, y) => graph.panBy({ x, y }),
    showAll,
    picture: () => graph.png({ output: 'base64uri', scale: PRINTED_SCALE }),
    restyle: () => graph.style(drawingStyle(isLarge)),
    counts: () => counts,
  };
}
