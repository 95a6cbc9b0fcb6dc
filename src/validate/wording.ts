/** The same thing said in both languages. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}
