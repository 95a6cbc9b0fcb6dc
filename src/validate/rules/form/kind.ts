import type { Context } from '../../context.js';
import { appendixOne, appendixThree } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import { decisionOf, letterOf } from '../../samples.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source.js';

const missing = {
  vi: 'văn bản không có tên loại, cũng không có “V/v” của công văn',
  en: 'the document has neither a kind nor the "V/v" of an official letter',
};

const noSubject = {
  vi: 'công văn không có trích yếu; đúng ra phải có “V/v …” dưới số, ký hiệu',
  en: 'the official letter has no subject; "V/v …" was expected under its number',
};

const notCapitals = (found: string) => ({
  vi: `tên loại “${found}” phải viết in hoa: “${found.toLocaleUpperCase('vi')}”`,
  en: `the kind "${found}" must be in capitals: "${found.toLocaleUpperCase('vi')}"`,
});

const isLetter = (context: Context) =>
  context.kind === 'Công văn' || (context.kind === null && context.fields('addressee').length > 0);

const hasSubject = (context: Context) =>
  context.fields('title').some((field) => /(?:^|\s)V\/v(?=\s)/iu.test(context.source.slice(spanOf(field)))) ||
  /^[^\S\n]*V\/v\s/imu.test(context.source.text.slice(0, context.heading?.position.end.offset ?? 0));

function* check(context: Context): Iterable<Finding> {
  const fields = context.fields('kind');
  if (fields.length === 0) {
    const at = context.nearest('number', 'issuer', 'nationalName');
    if (!isLetter(context)) yield { at, message: missing };
    else if (!hasSubject(context)) yield { at, message: noSubject };
  }
  for (const field of fields) {
    const at = spanOf(field);
    if (field.value !== field.value.toLocaleUpperCase('vi')) {
      const replacement = context.source.slice(at).toLocaleUpperCase('vi');
      yield { at, message: notCapitals(field.value), fix: [{ ...at, replacement }] };
    }
  }
}

export const rule: Rule = {
  id: 'form/kind',
  severity: 'error',
  ground: [appendixOne('II', '5'), appendixThree('I')],
  description: {
    vi: 'Văn bản phải ghi tên loại bằng chữ in hoa; công văn ghi “V/v” và trích yếu.',
    en: 'A document must name its kind in capitals; an official letter has "V/v" and its subject instead.',
  },
  scope: everyDocument,
  check,
  examples: [
    { text: decisionOf(), findings: [] },
    { text: letterOf(), findings: [] },
    {
      text: decisionOf({ kind: 'Quyết định' }),
      findings: [{ line: 7, column: 1, message: notCapitals('Quyết định') }],
    },
    { text: letterOf({ title: '' }), findings: [{ line: 5, column: 1, message: noSubject }] },
  ],
};
