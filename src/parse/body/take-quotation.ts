import type { Draft, QuotationDraft } from '../draft.js';
import { labelsOf, lineFrom } from '../line/index.js';
import { readsOn } from '../mend/index.js';
import {
  type BulletState,
  extended,
  isNearLabel,
  type ParagraphState,
  type Scan,
  type ScanPosition,
  type ScanState,
  type Step,
} from './scan-state.js';

/** "“Điều 3. Giải thích từ ngữ" … "…; kinh phí thực hiện.”": takes a quotation of whole paragraphs. */
export function takeQuotation(
  scan: Scan,
  state: ScanState,
  { line, index }: ScanPosition,
  last: number,
): Step {
  const children = scan.scanQuoted([lineFrom(line, 1), ...scan.lines.slice(index + 1, last + 1)]);
  const quotation: QuotationDraft = { type: 'quotation', start: line.start, children };
  return addQuotation(state, containerOf(scan, state), quotation, last);
}

/** "Điều 3. Nguyên tắc" below "Sửa đổi Điều 3 như sau:": takes a quotation without quotation marks. */
export function takeUnquoted(
  scan: Scan,
  state: ScanState,
  { line, index }: ScanPosition,
  last: number,
): Step {
  const children = scan.scanQuoted(scan.lines.slice(index, last + 1));
  const quotation: QuotationDraft = { type: 'quotation', start: line.start, children };
  return addQuotation(state, containerOf(scan, state), quotation, last);
}

/** A quotation right below a bulleted item belongs to it. */
function containerOf(scan: Scan, state: ScanState): Draft[] {
  if (state.type === 'bullet') return state.bullet.children;
  return state.type === 'quotation' ? state.container : scan.open.container();
}

/**
 * "1. Sửa đổi khoản 3 như sau: “3. Hồ sơ gồm:": the quotation opens after the label; what is on the same line stays
 * in the paragraph, and whole paragraphs below are quoted.
 */
export function takeOpenQuotation(
  scan: Scan,
  opened: ParagraphState | BulletState,
  from: number,
  last: number,
): Step {
  const { lines, context } = scan;
  let state: ParagraphState | BulletState = opened;
  let next = from + 1;
  for (; next <= last; next += 1) {
    const line = lines[next];
    const above = lines[next - 1];
    if (!line || line.table || !above || labelsOf(line).length > 0 || !readsOn(above, line, context.full))
      break;
    state = extended(state, line);
  }
  if (next > last) return { state, next };
  const quoted = lines.slice(next, last + 1);
  const children = scan.scanQuoted(quoted);
  return addQuotation(
    state,
    containerOf(scan, state),
    { type: 'quotation', start: quoted[0]?.start ?? 0, children },
    last,
  );
}

/** @param last - index of the last line of the quotation */
function addQuotation(state: ScanState, container: Draft[], quotation: QuotationDraft, last: number): Step {
  container.push(quotation);
  return { state: { type: 'quotation', container, nearLabel: isNearLabel(state) }, next: last + 1 };
}
