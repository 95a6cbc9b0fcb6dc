import type { Layout, Look } from '../../src/model/index.js';

export { parseDocument as read } from '../../src/index.js';

/** A layout of which only the look is known; `null` where there is none. */
export const layoutOf = (look: Look | undefined): Layout | null =>
  look === undefined ? null : { tables: [], pages: [], regions: [], origins: [], look };
