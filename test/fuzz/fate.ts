/** What became of a file: read, refused for a reason, or a fault of the program. */
export type Fate =
  | { readonly type: 'read' | 'refused'; readonly code: string }
  | { readonly type: 'fault'; readonly why: string };
