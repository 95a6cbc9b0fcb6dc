/** A cell: a text, a number or, in a column of days, an ISO date, perhaps without day or month. */
export type SheetCell = string | number | null;

/** A column of a sheet. */
export interface SheetColumn {
  readonly head: string;
  readonly type: 'text' | 'number' | 'day';
  /** In characters. */
  readonly width: number;
}

/** A table for a spreadsheet, one item per row. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}
