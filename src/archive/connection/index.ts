export type { Answer, Json } from './any-answer.js';
export { type Columns, type Connection, connect, type Parameter, type Value } from './connect.js';
export { loadDatabase } from './load.js';
