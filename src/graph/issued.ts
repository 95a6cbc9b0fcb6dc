import { isIsoDay } from '../chars/index.js';
import type { GraphNode } from '../model/index.js';

/** Whether a date is a full one. */
export const isDay = (date: string | null): date is string => date !== null && isIsoDay(date);

/** Whether a document is stamped as a draft, which changes nothing yet. */
export const isDraft = (node: GraphNode | undefined): boolean => node?.effect?.draft !== undefined;

/** Whether a document is known to have been issued: one that was read and has neither number nor day may be a draft. */
export const wasIssued = ({ present, number, date }: GraphNode): boolean =>
  !present || number !== null || isDay(date);
