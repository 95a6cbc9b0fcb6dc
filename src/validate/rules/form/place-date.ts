import { kindNamed, whyNoSuchDay } from '../../../lexicon/index.js';
import type { Field } from '../../../model/index.js';
import { decisionOf } from '../../example-documents.js';
import { appendixOne } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { sayNoSuchDay } from '../../say-date.js';
import { datedDocuments, isOfAssembly } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import type { Wording } from '../../wording.js';

const MISSING = {
  vi: 'văn bản không có địa danh và thời gian ban hành; đúng ra phải có dòng “Hà Nội, ngày 05 tháng 01 năm 2020”',
  en: 'the document has no place and date; a line like "Hà Nội, ngày 05 tháng 01 năm 2020" was expected',
};

const blank = (found: string) => ({
  vi: `“${found}” còn để trống; đúng ra phải ghi đủ ngày, tháng, năm`,
  en: `"${found}" is left blank; day, month and year were expected`,
});

const inFigures = (found: string) => ({
  vi: `“${found}” ghi ngày bằng dấu gạch; đúng ra phải là “ngày … tháng … năm …”`,
  en: `"${found}" has the date in figures alone; "ngày … tháng … năm …" was expected`,
});

const noPlace = (found: string) => ({
  vi: `“${found}” không có địa danh trước ngày`,
  en: `"${found}" has no place before the date`,
});

const noComma = (place: string) => ({
  vi: `sau địa danh “${place}” không có dấu phẩy`,
  en: `there is no comma after the place "${place}"`,
});

const noZero = (found: string) => ({
  vi: `“${found}” thiếu số 0 phía trước; đúng ra phải là “0${found}”`,
  en: `"${found}" lacks a leading 0; expected "0${found}"`,
});

const impossible = (found: string, why: Wording) => ({
  vi: `“${found}”: ${why.vi}`,
  en: `"${found}": ${why.en}`,
});

const IN_FIGURES = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/u;

/** Finds the offsets of a part of the field, whose value has its white space collapsed. */
function* checkDate(field: Field, context: RuleContext): Iterable<Finding> {
  const at = spanOf(field);
  const written = context.source.slice(at);
  const parts = /^(.*?)(,?)\s*ngày(.*?)tháng(.*?)năm\s*(\S*)/su.exec(written);
  if (parts === null && IN_FIGURES.test(written)) {
    yield { at, message: inFigures(field.value), severity: 'warning' };
    return;
  }
  if (parts === null) {
    yield { at, message: blank(field.value), blank: true };
    return;
  }
  const [, place = '', comma = '', day = '', month = '', year = ''] = parts;
  const before = context.source.slice({ start: context.source.lineAt(at.start).start, end: at.end });
  // Telegrams also give the hour: "Hà Nội, hồi 15 giờ 30 ngày 24 tháng 9 năm 2025".
  const timed = /giờ[^,]*ngày/u.test(before);
  if (!timed && !/\p{L}/u.test(place)) yield { at, message: noPlace(field.value) };
  else if (!timed && comma === '') {
    const end = at.start + place.trimEnd().length;
    yield {
      at: { start: at.start, end },
      message: noComma(place.trim()),
      fix: [{ start: end, end, replacement: ',' }],
    };
  }
  if ([day, month, year].some((part) => !/^\s*\d+\D*$/u.test(part))) {
    yield { at, message: blank(field.value), blank: true };
    return;
  }
  const why = whyNoSuchDay(Number.parseInt(day, 10), Number.parseInt(month, 10), Number.parseInt(year, 10));
  if (why !== null) {
    yield { at, message: impossible(field.value, sayNoSuchDay(why)) };
    return;
  }
  yield* checkZeros(written, at.start, place.length + comma.length, [day, month]);
}

/** Days below 10 and the months 1 and 2 have a leading 0, so that no digit can be added in front. */
function* checkZeros(
  written: string,
  offset: number,
  from: number,
  [day, month]: readonly [string, string],
): Iterable<Finding> {
  for (const [part, word, largest] of [
    [day, 'ngày', 9],
    [month, 'tháng', 2],
  ] as const) {
    const digits = part.trim();
    if (!/^\d$/u.test(digits) || Number(digits) > largest) continue;
    const start = offset + written.indexOf(digits, written.indexOf(word, from) + word.length);
    yield {
      at: { start, end: start + 1 },
      message: noZero(digits),
      fix: [{ start, end: start, replacement: '0' }],
    };
  }
}

/** A place and date on two lines. */
const BROKEN_DATE =
  /\p{Lu}[^\n,]{1,40},?\s{0,4}ngày\s{1,4}\d{1,2}\s{1,4}tháng\s{1,4}\d{1,2}\s{1,4}năm\s{1,4}\d{4}/u;

function isBroken({ heading, source, fields }: RuleContext): boolean {
  if (heading === null) return false;
  const { start, end } = spanOf(heading);
  const [kind] = fields('kind');
  return BROKEN_DATE.test(source.slice({ start, end: kind === undefined ? end : spanOf(kind).start }));
}

function* check(context: RuleContext): Iterable<Finding> {
  const fields = context.fields('placeDate');
  const owed = kindNamed(context.kind)?.headIsDated ?? true;
  if (fields.length === 0 && owed && !isOfAssembly(context) && !isBroken(context)) {
    yield { at: context.nearest('number', 'motto', 'nationalName', 'issuer'), message: MISSING };
  }
  for (const field of fields) yield* checkDate(field, context);
}

/** Minutes by model 1.9 of Appendix III. */
const MINUTES = decisionOf({
  number: 'Số: 15/BB-UBND',
  placeDate: '',
  kind: 'BIÊN BẢN',
  title: 'Họp Tổ công tác chuyển đổi số',
  enactedBy: '',
  basis: '',
  proposal: 'Thời gian bắt đầu: 8 giờ 00, ngày 05 tháng 01 năm 2024.',
  enacting: 'Địa điểm: Phòng họp số 2.',
  articles: 'Cuộc họp kết thúc vào 10 giờ 00, ngày 05 tháng 01 năm 2024./.',
});

export const rule: Rule = {
  id: 'form/place-date',
  severity: 'error',
  ground: [appendixOne('II', '4')],
  description: {
    vi: 'Văn bản phải ghi địa danh, dấu phẩy và đủ ngày, tháng, năm; ngày dưới 10 và tháng 1, 2 thêm số 0 phía trước.',
    en: 'A document must give its place, a comma, and the whole date; days below 10 and months 1 and 2 take a 0.',
  },
  scope: datedDocuments,
  check,
  examples: () => [
    { text: decisionOf(), findings: [] },
    { text: decisionOf({ placeDate: '' }), findings: [{ line: 5, column: 1, message: MISSING }] },
    { text: MINUTES, findings: [] },
    {
      text: decisionOf({ placeDate: 'Hòa Sơn ngày 5 tháng 1 năm 2024' }),
      findings: [
        { line: 6, column: 1, message: noComma('Hòa Sơn') },
        { line: 6, column: 14, message: noZero('5') },
        { line: 6, column: 22, message: noZero('1') },
      ],
    },
    {
      text: decisionOf({ placeDate: 'Hòa Sơn, ngày      tháng 01 năm 2024' }),
      findings: [{ line: 6, column: 1, message: blank('Hòa Sơn, ngày tháng 01 năm 2024') }],
    },
    {
      text: decisionOf({ placeDate: 'Hòa Sơn, ngày 22/01/2024' }),
      findings: [{ line: 6, column: 1, message: inFigures('Hòa Sơn, ngày 22/01/2024') }],
    },
    {
      text: decisionOf({ placeDate: 'Hòa Sơn, ngày 31 tháng 4 năm 2024' }),
      findings: [
        {
          line: 6,
          column: 1,
          message: impossible('Hòa Sơn, ngày 31 tháng 4 năm 2024', {
            vi: 'tháng 4 năm 2024 chỉ có 30 ngày',
            en: 'month 4 of 2024 has only 30 days',
          }),
        },
      ],
    },
  ],
};
