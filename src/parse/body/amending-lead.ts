import { oneOf } from '../../chars/index.js';
import { provisionLevels, verbsThat } from '../../lexicon/index.js';
import { type Label, type Line, labelsOf } from '../line/index.js';
import { isInstruction } from './instruction-openings.js';

const CHANGES = oneOf(verbsThat('changes'));
/** "nay sửa lại là", "sửa như sau": the short verb means a change where these words follow. */
const CHANGES_SO = oneOf([...verbsThat('changes'), 'sửa']);
/** What an amending provision begins with, after its label. */
const AMENDS = new RegExp(`^(?=\\p{Lu})${CHANGES}(?=,? )`, 'iu');
/** Words between the verbs of an amending provision and what it changes: "Sửa đổi, bổ sung một số khoản". */
const BETWEEN = oneOf(['một số', 'các', 'thêm', 'tên', 'tên gọi', 'nội dung', 'cụm từ tại']);
const PARTS = ['mẫu', 'biểu', 'bảng', 'đoạn', 'câu', 'cụm từ', 'từ', 'dòng', 'số thứ tự'];
const PROVISION = `${oneOf([...Object.values(provisionLevels).flat(), ...PARTS])}(?![\\p{L}])`;
/** "Sửa đổi, bổ sung điểm a khoản 2" changes a provision; "Bổ sung hồ sơ" is something that anybody may do. */
const AMENDS_PROVISION = new RegExp(
  `^(?=\\p{Lu})${CHANGES}(?:(?:,? và|,|;)? ${CHANGES}| ${BETWEEN})* ${PROVISION}`,
  'iu',
);
/** "Điều 5 được sửa đổi như sau", "Khoản 2 Điều 3 nay sửa lại là": the provision is named first. */
const IS_AMENDED = new RegExp(
  `^(?=\\p{Lu})${PROVISION}[^.;:“"«]{1,120}?(?<![\\p{L}])(?:(?:được|bị|nay) ${CHANGES}|${CHANGES_SO}(?:,? (?:và )?${CHANGES})* (?:như sau|lại))`,
  'iu',
);
/** "Khoản 1 Điều này được thay thế": a provision of the text that says it. */
const NAMES_OWN = /^[^.;:“"«]{1,60}? này (?:được|bị|nay) /u;
/** A provision says within this many lines what it amends. */
const MAX_LEAD_LINES = 8;

const orders = (said: string): boolean => AMENDS.test(said) || IS_AMENDED.test(said);

/** Whether the provision that a label opens reads as an instruction, with any of the wordings that there are. */
export const instructs = (line: Line, label: Label): boolean => isInstruction(textAfter(line, label));

const textAfter = (line: Line, label: Label): string => line.text.slice(label.length).trim();

/** Whether the provision that a label opens begins like one that changes another text. */
export function amends(line: Line, label: Label): boolean {
  const said = textAfter(line, label);
  return orders(said) && !NAMES_OWN.test(said);
}

/** Whether the provision that a label opens also names the provision that it changes. */
export const amendsProvision = (line: Line, label: Label): boolean =>
  AMENDS_PROVISION.test(textAfter(line, label));

/** The beginning of an amending provision, up to what it amends. */
export interface AmendingLead {
  readonly label: Label;
  /** The text after the label, its lines joined. */
  readonly text: string;
}

/** The lines from the label of an amending provision down to this one; `null` if there is no such provision. */
export function leadAbove(lines: readonly Line[], index: number): AmendingLead | null {
  let text = '';
  for (let at = index; at >= 0 && at > index - MAX_LEAD_LINES; at -= 1) {
    const line = lines[at];
    if (!line) return null;
    const [label] = labelsOf(line);
    text = `${line.text} ${text}`.trim();
    if (label) {
      const said = text.slice(label.length).trim();
      return orders(said) || isInstruction(said) ? { label, text: said } : null;
    }
  }
  return null;
}
