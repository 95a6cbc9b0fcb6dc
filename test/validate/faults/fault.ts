/** A fault to plant: what is replaced, and where the rule should point. */
export interface Fault {
  readonly rule: string;
  readonly name: string;
  /** It is planted in every clean document in which this is found. */
  readonly find: RegExp;
  readonly replace: string | ((...groups: readonly string[]) => string);
  /**
   * Where in the faulty text the finding starts, if not at the planted place: where this is first found at or after
   * it (or after the top), or just after what is last found before it.
   */
  readonly at?: string | RegExp;
  readonly from?: 'top' | 'before';
}
