/** An article of a consolidated text compared with that of the official text. */
export interface ComparedArticle {
  readonly label: string;
  /**
   * Whether it is equal in both texts, different, only in this text (`extra`), or only in the official one (`missing`).
   */
  readonly state: 'equal' | 'differs' | 'extra' | 'missing';
  /** Words that only one of them has, around the first differences. */
  readonly own: string;
  readonly official: string;
}

/** The result of comparing a consolidated text with the official one. */
export interface OfficialComparison {
  readonly articles: readonly ComparedArticle[];
  /** How many of the changes that were made are in the official notes, by act and provision. */
  readonly noted: number;
  readonly applied: number;
}
