import { decisionOf } from '../../src/validate/example-documents.js';
import { type FileResult, validate } from '../../src/validate/index.js';
import { linesOf } from '../../src/validate/result.js';
import { read } from './read.js';

const resultOf = (path: string, text: string): FileResult => {
  const diagnostics = validate(read(text), text, { lang: 'en' });
  return { path, lines: linesOf(text, diagnostics), diagnostics };
};

/** Files with findings of every severity, over one line and over several, and letters that formats must escape. */
export const results: readonly FileResult[] = [
  resultOf(
    'dự thảo/quyết định, 100%: <a>&"b" | c.txt',
    decisionOf({
      number: 'Số 5/QĐ - UBND',
      placeDate: 'Hòa Sơn, ngày 31 tháng 4 năm 2024',
      articles: 'Điều 1. Thành lập Tổ công tác chuyển đổi số của tỉnh.',
      basis: 'Căn cứ Nghị định số 30/2020/ND-\nCP | <b>& "x" \u{1}\u{d800} %0A::error::;',
    }),
  ),
  resultOf('sạch.txt', decisionOf()),
];

/** All findings of {@link results}. */
export const findings = results.flatMap(({ diagnostics }) => diagnostics);
