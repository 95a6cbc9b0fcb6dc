export type { FolderGraph, Library, OpenedDocument } from './library.js';
export { makeServer } from './server.js';
