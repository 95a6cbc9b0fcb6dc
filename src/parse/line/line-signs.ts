import type { Label } from './labels.js';
import type { Line } from './line.js';

const NAMED = new Set(['part', 'chapter', 'section', 'subsection', 'article']);

/** A page's end leaves a gap that says nothing. */
export const standsApart = (line: Line): boolean => line.gap && !line.page;

/** "Chương", "Điều" and the like, other than a bare number or letter. */
export const isNamed = (label: Label): boolean => NAMED.has(label.style);

/** "IV" or "B". */
export const isInCapitals = (label: Label): boolean => label.style === 'roman' || label.style === 'upper';
