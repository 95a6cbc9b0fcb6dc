import type cytoscape from 'cytoscape';

const RELATION_COLOURS: Readonly<Record<string, string>> = {
  amends: '#c9720b',
  repeals: '#c62828',
  basis: '#2e6fb7',
  implements: '#2e8b57',
  details: '#2e8b57',
};

/** How far above its row or column a heading stands that is not beside it, in sizes of its letters. */
export const HEADING_RISE = 1.9;

function variable(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** The colour of a relation's line. */
export const relationColour = (relation: string): string => RELATION_COLOURS[relation] ?? variable('--edge');

/**
 * How works and relations look.
 *
 * @param isLarge - whether the graph is so large that lines are pale and straight
 */
export function drawingStyle(isLarge: boolean): cytoscape.StylesheetJson {
  const ink = variable('--ink');
  return [
    {
      selector: 'node[colour]',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(colour)',
        'border-width': 'data(ring)',
        'border-style': 'dashed',
        'border-color': variable('--soft'),
      },
    },
    {
      selector: 'node[?present]',
      style: { 'border-style': 'solid', 'border-color': ink },
    },
    {
      selector: 'node.labelled',
      style: {
        label: 'data(label)',
        color: ink,
        'font-size': 'data(font)',
        'text-valign': 'bottom',
        'text-margin-y': 2,
        'text-outline-color': variable('--paper'),
        'text-outline-width': 2,
        'z-index': 5,
      },
    },
    { selector: 'node.left', style: { 'text-halign': 'left', 'text-valign': 'center', 'text-margin-x': -4 } },
    {
      selector: 'node.right',
      style: { 'text-halign': 'right', 'text-valign': 'center', 'text-margin-x': 4 },
    },
    {
      selector: 'node.title',
      style: {
        shape: 'rectangle',
        width: 1,
        height: 1,
        'background-opacity': 0,
        'border-width': 0,
        label: 'data(label)',
        color: variable('--soft'),
        'font-size': 'data(font)',
        'font-weight': 'bold',
        'text-valign': 'center',
        'text-halign': 'left',
        'text-outline-color': variable('--paper'),
        'text-outline-width': 2,
        events: 'no',
      },
    },
    {
      selector: 'node.title.above, node.title.before',
      style: {
        'text-halign': 'center',
        'text-margin-y': (title: cytoscape.NodeSingular) => -HEADING_RISE * Number(title.data('font')),
        'z-index': 6,
      },
    },
    { selector: 'node.title.before', style: { 'text-halign': 'right' } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': 'data(colour)',
        'target-arrow-color': 'data(colour)',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': isLarge ? 'haystack' : 'bezier',
        opacity: isLarge ? 0.2 : 0.6,
      },
    },
    { selector: 'edge.around', style: { opacity: 0.6 } },
    { selector: 'edge.near', style: { opacity: 1, 'z-index': 4 } },
    { selector: '.hidden', style: { display: 'none' } },
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
