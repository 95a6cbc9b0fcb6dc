import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';

type Style = 'old' | 'new';

const NAMES = {
  old: { vi: 'kiểu “hòa, thủy”', en: 'the way of "hòa, thủy"' },
  new: { vi: 'kiểu “hoà, thuỷ”', en: 'the way of "hoà, thuỷ"' },
} as const satisfies Record<Style, object>;

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

const mixed = (word: string, style: Style, count: number, others: number) => {
  const other = style === 'old' ? 'new' : 'old';
  return {
    vi: `“${word}” đặt dấu theo ${NAMES[style].vi} (${count} chỗ), phần còn lại theo ${NAMES[other].vi} (${others} chỗ)`,
    en: `"${word}" has its tone ${NAMES[style].en} (${times(count)}), the rest ${NAMES[other].en} (${times(others)})`,
  };
};

const NOT_IN_WORD = String.raw`(?![\p{L}\p{M}])`;
const LEAD = String.raw`(?<![\p{L}\p{M}])\p{L}{0,3}?(?<!q)`;
/** On the first of two vowels at the end of a syllable; after q, the u is not a vowel, and there is only one place. */
const ON_FIRST = new RegExp(`${LEAD}(?:[òóỏõọ][ae]|[ùúủũụ]y)${NOT_IN_WORD}`, 'giu');
const ON_SECOND = new RegExp(`${LEAD}(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])${NOT_IN_WORD}`, 'giu');

function* check(context: RuleContext): Iterable<Finding> {
  const places = {
    old: [...context.source.text.matchAll(ON_FIRST)],
    new: [...context.source.text.matchAll(ON_SECOND)],
  };
  const rarer: Style = places.old.length < places.new.length ? 'old' : 'new';
  const others = places[rarer === 'old' ? 'new' : 'old'].length;
  const first = places[rarer][0];
  if (first === undefined || others === 0) return;
  const [word] = first;
  yield {
    at: { start: first.index, end: first.index + word.length },
    message: mixed(word, rarer, places[rarer].length, others),
  };
}

export const rule: Rule = {
  id: 'text/tone-placement',
  severity: 'info',
  ground: [],
  description: {
    vi: 'Một văn bản chỉ nên dùng một kiểu đặt dấu thanh: “hòa, ủy” hoặc “hoà, uỷ”.',
    en: 'A document should place its tones in one way: "hòa, ủy" or "hoà, uỷ".',
  },
  scope: everyDocument,
  check,
  examples: [
    { text: 'Ủy ban nhân dân tỉnh Hòa Bình quản lý Quỹ hoàn trả.', findings: [] },
    {
      text: 'Ủy ban nhân dân tỉnh Hòa Bình ủy quyền cho Uỷ ban nhân dân xã.',
      findings: [{ line: 1, column: 44, message: mixed('Uỷ', 'new', 1, 3) }],
    },
  ],
};
