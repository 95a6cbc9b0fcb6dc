export type { Answer, Json } from './any-answer.js';
export type { Value } from './columns.js';
export { type Columns, connect, type NativeConnection, type Parameter } from './connect.js';
export { loadBindings } from './load.js';
