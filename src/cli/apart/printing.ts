import type { Destination } from '../destination.js';
import type { Session } from '../session.js';
import type { Printing } from './order.js';

/** What a process of its own has to know to print to a destination as the command would. */
export const printingTo = ({ screen }: Destination, several: boolean, { lang }: Session): Printing => ({
  lang,
  several,
  columns: screen.terminal ? screen.width : null,
});
