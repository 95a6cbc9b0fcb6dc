/** The English messages of `plan-parse diff`. */
export const en = {
  command:
    'print the differences between two documents: units added, removed, moved, renumbered, words changed',
  files: 'the two files to compare; one may be - (standard input)',
  needsTwo: 'name two files, the earlier one first',
  summary: 'only the number of changes, and the units they are in',
  notes: 'compare footnotes, too',
  exitCodes: 'Exit code: 0 no differences, 1 differences, 2 unreadable file or usage error.',
  examplesTitle: 'Examples:',
  examples: [
    [
      'plan-parse diff draft-1.docx draft-2.docx',
      'what changed, unit by unit; side by side on a wide terminal',
    ],
    ['plan-parse diff draft.docx signed.pdf --summary', 'how much changed, and where'],
    ['plan-parse diff base.txt consolidated.txt -o diff.html', 'a page to read and to print'],
    ['plan-parse diff a.txt b.txt -f json | jq .changes', 'for other programs'],
  ] as readonly (readonly [string, string])[],
};

/** The messages of `plan-parse diff` in one language. */
export type DiffMessages = typeof en;
