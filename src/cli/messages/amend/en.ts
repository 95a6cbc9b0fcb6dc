import type { RefusalReason } from '../../../model/index.js';

const REASONS: Readonly<Record<RefusalReason, string>> = {
  'not-understood': 'not understood',
  'work-unknown': 'the text does not say which act is changed',
  'target-not-found': 'the provision does not exist',
  'target-ambiguous': 'the provision exists more than once',
  'words-not-found': 'the words were not found',
  'new-text-missing': 'no new text was found',
  'new-text-of-others': 'the new text is not only that of this provision',
  'new-text-of-page': 'the new text contains words of the printed page',
  'new-text-elided': 'the new text leaves out what stays as it was',
  'amends-amendment': 'it changes one of the amending acts',
  'already-there': 'a provision with that number already exists',
  conflict: 'another change from the same day contradicts it',
  'not-applied': 'changes of this kind are not supported',
  'not-yet': 'not yet in force',
  'day-unknown': 'its effective date is not known',
};

/** The English messages of `plan-parse amend` and `plan-parse consolidate`. */
export const en = {
  amend: 'print what an act changes in others: which provision, how, from when, and by which provision',
  consolidate: 'apply amending acts to an act, and list what cannot be applied',
  base: 'the amended act, to show the old text next to the new',
  baseFile: 'the amended act',
  amendmentFiles: 'the acts that amend it',
  asOf: 'the text of this day',
  check: 'compare the result with the official consolidated text',
  reasons: REASONS,
  nothing: 'no changes to other acts',
  counts: (changes: number, unknown: number) =>
    `${changes} ${changes === 1 ? 'change' : 'changes'}${unknown === 0 ? '' : `, ${unknown} not understood`}`,
  applied: (done: number, refused: number) => `${done} applied, ${refused} not applied`,
  refusedTitle: 'Not applied',
  agrees: (equal: number, of: number) => `${equal} of ${of} articles agree with the official text`,
  noted: (noted: number, of: number) => `${noted} of ${of} changes are in its notes`,
  oneBase: '--base takes the amended act as a single file, not a folder',
  oneFileEach: 'give the act, each act that amends it and the official text as single files, not folders',
  notTheBase: (base: string) =>
    `${base}: none of these acts changes it: --base takes the act that is amended`,
  changesNothing: (act: string, base: string) =>
    `${act}: changes nothing in ${base}: the act that is amended comes first, then those that amend it`,
  wrongOrder: (base: string, act: string) =>
    `${act}: is amended by ${base}: the act that is amended comes first, then those that amend it`,
  sameAsBase: (act: string) => `${act}: is the act itself, given a second time`,
  givenTwice: (act: string) => `${act}: is given twice, and applied once`,
  older: (act: string, day: string, baseDay: string) =>
    `${act}: is dated ${day}, before the act that it amends (${baseDay}): look at the dates of both`,
  differs: 'differs',
  missing: 'missing here',
  extra: 'not in the official text',
  examplesTitle: 'Examples:',
  amendExamples: [
    ['plan-parse amend circular.docx', 'what it changes'],
    ['plan-parse amend circular.docx --base old.docx -f html -o changes.html', 'old and new side by side'],
    ['plan-parse amend acts/ -f csv -o changes.csv', 'the changes of all acts in a folder'],
  ] as readonly (readonly [string, string])[],
  consolidateExamples: [
    ['plan-parse consolidate base.docx first.docx second.docx', 'the text as amended, with notes'],
    ['plan-parse consolidate base.docx first.docx --as-of 2025-01-01', 'the text of that day'],
    ['plan-parse consolidate base.docx first.docx -f akn -o act.xml', 'Akoma Ntoso'],
    [
      'plan-parse consolidate base.docx first.docx --check official.pdf',
      'what agrees with the official text',
    ],
  ] as readonly (readonly [string, string])[],
};

/** The messages of these commands in one language. */
export type AmendMessages = typeof en;
