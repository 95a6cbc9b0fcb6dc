import cytoscape from 'cytoscape';
import { type Filter, isShown, type Page } from './state.js';

/** The drawn graph. */
export interface View {
  readonly apply: (filter: Filter) => void;
  /** Moves to a work and marks it; `null` marks none. */
  readonly choose: (id: string | null) => void;
  readonly zoom: (factor: number) => void;
  readonly showAll: () => void;
  /** Takes over the colours of the page. */
  readonly restyle: () => void;
  readonly shown: () => number;
}

/** With more works than this, edges are straight and pale, and only the most cited works have labels at first. */
const LARGE = 400;

const RELATION_COLOURS: Readonly<Record<string, string>> = {
  amends: '#c9720b',
  repeals: '#c62828',
  basis: '#2e6fb7',
  implements: '#2e8b57',
  details: '#2e8b57',
};

function variable(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function stylesheet(isLarge: boolean): cytoscape.StylesheetJson {
  const ink = variable('--ink');
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(colour)',
        label: 'data(label)',
        color: ink,
        'font-size': 'data(font)',
        'min-zoomed-font-size': 9,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-wrap': 'ellipsis',
        'text-max-width': 'data(labelWidth)',
        'text-outline-color': variable('--paper'),
        'text-outline-width': 2,
        'border-width': 1.5,
        'border-style': 'dashed',
        'border-color': variable('--soft'),
      },
    },
    {
      selector: 'node[?present]',
      style: { 'border-width': 3, 'border-style': 'solid', 'border-color': ink },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': 'data(colour)',
        'target-arrow-color': 'data(colour)',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': isLarge ? 'straight' : 'bezier',
        opacity: isLarge ? 0.25 : 0.8,
      },
    },
    { selector: '.hidden', style: { display: 'none' } },
    { selector: '.faded', style: { opacity: 0.12, 'text-opacity': 0 } },
    { selector: 'edge.near', style: { opacity: 1 } },
    { selector: 'node.near', style: { 'min-zoomed-font-size': 5 } },
    {
      selector: 'node.chosen',
      style: {
        'border-color': variable('--accent'),
        'border-width': 5,
        'border-style': 'solid',
        'z-index': 9,
      },
    },
  ];
}

function elements(page: Page): cytoscape.ElementDefinition[] {
  const isLarge = page.data.nodes.length > LARGE;
  return [
    ...page.data.nodes.map((node) => {
      const font = Math.round(Math.max(12, node.size / (isLarge ? 2 : 4)));
      return {
        group: 'nodes' as const,
        data: {
          id: node.id,
          label: node.label,
          colour: node.colour,
          size: node.size,
          font,
          labelWidth: font * 16,
          present: node.present,
        },
        position: { x: node.x, y: node.y },
      };
    }),
    ...page.data.edges.map((edge, index) => ({
      group: 'edges' as const,
      data: {
        id: `edge ${index}`,
        source: edge.source,
        target: edge.target,
        relation: edge.relation,
        width: Math.min(1 + Math.log2(edge.count), 5),
        colour: RELATION_COLOURS[edge.relation] ?? variable('--edge'),
      },
    })),
  ];
}

/** Draws the graph. */
export function createView(page: Page, container: HTMLElement, chosen: (id: string | null) => void): View {
  const isLarge = page.data.nodes.length > LARGE;
  const graph = cytoscape({
    container,
    elements: elements(page),
    style: stylesheet(isLarge),
    layout: { name: 'preset', padding: 40 },
    minZoom: 0.02,
    maxZoom: 4,
    textureOnViewport: isLarge,
    hideEdgesOnViewport: page.data.edges.length > 4000,
  });
  graph.on('tap', 'node', (event) => chosen(event.target.id()));
  graph.on('tap', (event) => {
    if (event.target === graph) chosen(null);
  });

  const visible = () => graph.nodes().not('.hidden');
  const showAll = (): void => {
    graph.resize();
    graph.fit(visible(), 40);
    // A lone document need not fill the screen.
    if (graph.zoom() > 1.2)
      graph.zoom({ level: 1.2, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } });
  };
  showAll();
  return {
    apply: (filter) => {
      graph.batch(() => {
        graph.nodes().forEach((node) => {
          const data = page.nodes.get(node.id());
          node.toggleClass('hidden', data === undefined || !isShown(data, filter));
        });
        graph.edges().forEach((edge) => {
          edge.toggleClass('hidden', !filter.relations.has(edge.data('relation')));
        });
      });
    },
    choose: (id) => {
      graph.batch(() => {
        graph.elements().removeClass('chosen near faded');
        if (id === null) return;
        const node = graph.getElementById(id);
        const near = node.closedNeighborhood();
        graph.elements().not(near).addClass('faded');
        near.addClass('near');
        node.addClass('chosen');
      });
      if (id === null) return;
      const node = graph.getElementById(id);
      const level = Math.max(graph.zoom(), Math.min(0.8, 40 / node.width()));
      graph.zoom(level);
      graph.center(node);
    },
    zoom: (factor) => {
      graph.zoom({
        level: graph.zoom() * factor,
        renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 },
      });
    },
    showAll,
    restyle: () => graph.style(stylesheet(isLarge)),
    shown: () => visible().length,
  };
}
