import { LATIN, oneOf } from '../chars/index.js';
import { verbsBeforeRemoval } from '../lexicon/index.js';

/** What is excepted from the end of an act: "trừ Điều 12 tiếp tục áp dụng đến hết ngày …". */
export interface Excepted {
  /** Where the words for the exception begin. */
  readonly start: number;
  /** The words after "trừ". */
  readonly words: string;
}

/** "[Thông tư số …], trừ Điều 12"; "phòng trừ sâu bệnh" in its title excepts nothing. */
const EXCEPTS = new RegExp(
  `^(?<before>[^.;]{0,400}?(?<!(?:^|[^${LATIN}])${oneOf(verbsBeforeRemoval)}))(?:,? (?:ngoại )?| ?\\()trừ (?<words>[^.;]{0,400})`,
  'iu',
);

/** What the text after a document excepts in the same sentence; `null` if it excepts nothing. */
export function exceptedIn(after: string): Excepted | null {
  const { before, words } = EXCEPTS.exec(after)?.groups ?? {};
  return before === undefined || words === undefined ? null : { start: before.length, words };
}
