export { createNumbering, type Level, type List, type ListPlace, type Numbering } from './counter.js';
export { formatNumber } from './label.js';
