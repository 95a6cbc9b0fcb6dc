import { oneOf } from '../../chars/index.js';
import { provisionLevels, verbsThat } from '../../lexicon/index.js';
import { type Label, type Line, labelsOf } from '../line/index.js';

const CHANGES = oneOf(verbsThat('changes'));
/** "nay sửa lại là", "sửa như sau": with what follows, the short verb says so, too. */
const CHANGES_SO = oneOf([...verbsThat('changes'), 'sửa']);
/** What an amending provision begins with, after its label. */
const AMENDS = new RegExp(`^(?=\\p{Lu})${CHANGES}(?=,? )`, 'iu');
/** What may stand between the verbs of an amending provision and what it changes: "Sửa đổi, bổ sung một số khoản". */
const BETWEEN = oneOf(['một số', 'các', 'thêm', 'tên', 'tên gọi', 'nội dung', 'cụm từ tại']);
const PARTS = ['mẫu', 'biểu', 'bảng', 'đoạn', 'câu', 'cụm từ', 'từ', 'dòng', 'số thứ tự'];
const PROVISION = `${oneOf([...Object.values(provisionLevels).flat(), ...PARTS])}(?![\\p{L}])`;
/** "Sửa đổi, bổ sung điểm a khoản 2": what is changed is a provision; "Bổ sung hồ sơ" is what anybody may do. */
const AMENDS_PROVISION = new RegExp(
  `^(?=\\p{Lu})${CHANGES}(?:(?:,? và|,|;)? ${CHANGES}| ${BETWEEN})* ${PROVISION}`,
  'iu',
);
/** "Điều 5 được sửa đổi như sau", "Khoản 2 Điều 3 nay sửa lại là": the provision is named first. */
const IS_AMENDED = new RegExp(
  `^(?=\\p{Lu})${PROVISION}[^.;:“"«]{1,120}?(?<![\\p{L}])(?:(?:được|bị|nay) ${CHANGES}|${CHANGES_SO}(?:,? (?:và )?${CHANGES})* (?:như sau|lại))`,
  'iu',
);
/** A provision says within this many lines what it amends. */
const LONGEST_LEAD = 8;

const orders = (said: string): boolean => AMENDS.test(said) || IS_AMENDED.test(said);

const saidBelow = (line: Line, label: Label): string => line.text.slice(label.length).trim();

/** Whether the provision that a label opens begins like one that changes another text. */
export const amends = (line: Line, label: Label): boolean => orders(saidBelow(line, label));

/** Whether it names what it changes, too. */
export const amendsProvision = (line: Line, label: Label): boolean =>
  AMENDS_PROVISION.test(saidBelow(line, label));

/** A provision that amends others, as far as it says what it amends. */
export interface AmendingLead {
  readonly label: Label;
  /** What stands after the label, its lines joined. */
  readonly text: string;
}

/** The lines from the label of a provision that amends others down to this one, joined; `null` without any. */
export function leadAbove(lines: readonly Line[], index: number): AmendingLead | null {
  let text = '';
  for (let at = index; at >= 0 && at > index - LONGEST_LEAD; at -= 1) {
    const line = lines[at];
    if (!line) return null;
    const [label] = labelsOf(line);
    text = `${line.text} ${text}`.trim();
    if (label) {
      const said = text.slice(label.length).trim();
      return orders(said) ? { label, text: said } : null;
    }
  }
  return null;
}
