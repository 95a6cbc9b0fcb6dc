import { decisionOf } from '../../example-documents.js';
import { appendixOne } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { issuedDocuments } from '../../scope.js';
import { isStamp } from '../../stamps.js';

const MISSING = {
  vi: 'phần đầu văn bản không có tên cơ quan, tổ chức ban hành',
  en: 'the heading does not name the issuing body',
};

/** "ĐOÀN THANH TRA THEO QĐ SỐ 77/QĐ-TTr": a number has small letters. */
const NUMBER = /\d[\d/]*\/\p{Lu}[\p{L}-]*/gu;

const isName = (value: string) => {
  const words = value.replace(NUMBER, '');
  return /\p{Lu}{2}/u.test(words) && words === words.toLocaleUpperCase('vi') && !isStamp(value);
};

function* check(context: RuleContext): Iterable<Finding> {
  const named = context.fields('issuer', 'parentIssuer').some(({ value }) => isName(value));
  if (!named) yield { at: context.nearest('nationalName', 'number', 'kind'), message: MISSING };
}

export const rule: Rule = {
  id: 'form/issuer',
  severity: 'error',
  ground: [appendixOne('II', '2')],
  description: {
    vi: 'Phần đầu văn bản phải có tên cơ quan, tổ chức ban hành bằng chữ in hoa.',
    en: 'The heading must name the issuing body in capitals.',
  },
  scope: issuedDocuments,
  check,
  examples: () => [
    { text: decisionOf({ issuer: '', kind: 'HỢP ĐỒNG', number: 'Số: 15/HĐ-TV' }), findings: [] },
    { text: decisionOf(), findings: [] },
    { text: decisionOf({ issuer: '' }), findings: [{ line: 1, column: 1, message: MISSING }] },
  ],
};
