import { LATIN, once, oneOf } from '../../chars/index.js';
import {
  numberedParts,
  phraseNames,
  placeWords,
  provisionLevels,
  unnumberedParts,
  verbsThat,
  wordsBesideProvisions,
} from '../../lexicon/index.js';

const END = `(?![${LATIN}])`;
const VERB = oneOf([...verbsThat('sense'), ...verbsThat('moves')]);
const VERBS = `${VERB}(?:(?:,| và|, và|;)? ${VERB})*${END}`;
const FILLERS = `(?:${oneOf(wordsBesideProvisions.before)} )*`;
const NOUNS = oneOf(
  [provisionLevels, numberedParts, unnumberedParts].flatMap((rows) => Object.values(rows).flat()),
);
/** "khoản 3", "Phụ lục II", "đoạn thứ hai", "câu cuối" */
const VALUE = `(?:số )?(?:\\d|[IVXLC]+${END}|[a-zđ]${END}|(?:thứ|đầu|cuối)${END})`;
const QUOTED = '[“"„‟«][^”"»]{1,300}[”"»]';
/** "lời dẫn khoản 2", "tên Chương II", "các điểm a, b khoản 2", "cụm từ “hằng năm”" */
const OBJECT = `${FILLERS}(?:(?:${NOUNS} ){1,3}${VALUE}|${oneOf(phraseNames)} ${QUOTED})`;
/** A provision that points at the text that it stands in changes no other: "khoản 1 Điều này được bổ sung". */
const BETWEEN = `(?:${QUOTED}|(?! này${END})[^.;:“"„‟«]){0,300}?`;
const IS_CHANGED = `(?:được|bị|nay) ${VERBS}(?=,? (?:như sau|bằng|thành|lại|là|theo|tại|vào|và)${END}|[.,;:]|\\s*$)`;
const PLACE = oneOf(['tại', 'ở', 'trong', ...Object.values(placeWords.positionWords).flat()]);

/** The ways in which an instruction begins; what it changes stands after the verb, before it, or below a place. */
const INSTRUCTION = once(
  () =>
    new RegExp(
      `^(?=\\p{Lu})(?:${[
        `${VERBS} ${OBJECT}`,
        `${OBJECT}${BETWEEN} ${IS_CHANGED}`,
        `${PLACE} ${OBJECT}${BETWEEN}(?: ${VERBS} ${OBJECT}| ${IS_CHANGED})`,
      ].join('|')})`,
      'iu',
    ),
);

/** Whether a text begins like an instruction to change a provision, or words in one, of another text. */
export const isInstruction = (text: string): boolean => INSTRUCTION().test(text);
