import type { TaskDue } from '../model/index.js';
import type { Order } from './order.js';
import { joinParticulars, NO_PARTICULARS, type Particulars } from './particulars.js';

/** What the texts above an item say about it. */
export interface Governing {
  readonly lead: readonly string[];
  /** Whether the lead is named by a text that the item is below, rather than by one before it. */
  readonly isByHeading: boolean;
  readonly with: readonly string[];
  readonly due: TaskDue | null;
  readonly particulars: Particulars;
}

export const NOTHING: Governing = {
  lead: [],
  isByHeading: false,
  with: [],
  due: null,
  particulars: NO_PARTICULARS,
};

/** With the particulars of lines below a text, before those that held already. */
export const withParticulars = (governing: Governing, particulars: Particulars): Governing =>
  particulars === NO_PARTICULARS
    ? governing
    : { ...governing, particulars: joinParticulars(particulars, governing.particulars) };

/** A heading that is nothing but a time is like a line "Thời gian: …" of each item below it. */
export const withTime = (governing: Governing, due: TaskDue): Governing => ({
  ...governing,
  particulars: { ...governing.particulars, due },
});

/** What holds below a text that is an order itself. */
export const governedBy = (order: Order, governing: Governing): Governing => ({
  ...governing,
  lead: order.isNamed ? order.lead : governing.lead,
  isByHeading: order.isNamed || governing.isByHeading,
  with: order.with.length > 0 ? order.with : order.isNamed ? [] : governing.with,
});
