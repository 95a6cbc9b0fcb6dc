import { LATIN, once, oneOf } from '../chars/index.js';
import { attachedParts, kindNames, verbsThat } from '../lexicon/index.js';

/** "Ban hành kèm theo Nghị định này Mẫu số 02 thay thế Mẫu số 02 ban hành kèm theo Nghị định số …" */
const ISSUES_PART = once(() => {
  const part = `(?:các )?${oneOf(attachedParts)}(?![${LATIN}])[^;:]{0,80}?`;
  const replaces = `(?:(?:để|và) )?${oneOf(verbsThat('sense', 'substitute'))}(?: cho)?`;
  return new RegExp(
    `^\\s*Ban hành (?<issued>kèm theo ${oneOf(kindNames())} này) (?<fresh>${part}),? \\(?${replaces} (?<old>${part}\\S[^()]*?)\\)?(?<end>[.;]?\\s*)$`,
    'iu',
  );
});

/** The same order with its verb first: "Thay thế Mẫu số 02 … bằng Mẫu số 02 kèm theo Nghị định này". Other texts stay as they are. */
export const withVerbFirst = (text: string): string =>
  text.replace(ISSUES_PART(), 'Thay thế $<old> bằng $<fresh> $<issued>$<end>');
