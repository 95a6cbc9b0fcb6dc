import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';

type Style = 'old' | 'new';

const NAMES = {
  old: { vi: 'kiểu “hòa, thủy”', en: 'in the style of "hòa, thủy"' },
  new: { vi: 'kiểu “hoà, thuỷ”', en: 'in the style of "hoà, thuỷ"' },
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
/** Two vowels at the end of a syllable; after q, the u is not a vowel, and there is only one place. */
const atEnd = (vowels: string) =>
  // The pattern starts at the vowels, which are rare: starting at each syllable takes ten times as long.
  new RegExp(`${vowels}${NOT_IN_WORD}(?<=(?<![\\p{L}\\p{M}])\\p{L}{0,3}(?<!q)\\p{L}{2})`, 'giu');
const ON_FIRST = atEnd('(?:[òóỏõọ][ae]|[ùúủũụ]y)');
const ON_SECOND = atEnd('(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])');
const LEAD = /(?<![\p{L}\p{M}])\p{L}{0,3}$/u;

function* check(context: RuleContext): Iterable<Finding> {
  const places = {
    old: [...context.source.text.matchAll(ON_FIRST)],
    new: [...context.source.text.matchAll(ON_SECOND)],
  };
  const rarer: Style = places.old.length < places.new.length ? 'old' : 'new';
  const others = places[rarer === 'old' ? 'new' : 'old'].length;
  const first = places[rarer][0];
  if (first === undefined || others === 0) return;
  const { text } = context.source;
  const end = first.index + first[0].length;
  const lead = LEAD.exec(text.slice(Math.max(0, first.index - 4), first.index))?.[0] ?? '';
  const start = first.index - lead.length;
  const word = text.slice(start, end);
  yield {
    at: { start, end },
    message: mixed(word, rarer, places[rarer].length, others),
  };
}

export const rule: Rule = {
  id: 'text/tone-placement',
  severity: 'info',
  ground: [],
  description: {
    vi: 'Một văn bản chỉ nên dùng một kiểu đặt dấu thanh: “hòa, ủy” hoặc “hoà, uỷ”.',
    en: 'A document should place its tones consistently: "hòa, ủy" or "hoà, uỷ".',
  },
  scope: everyDocument,
  check,
  examples: () => [
    { text: 'Ủy ban nhân dân tỉnh Hòa Bình quản lý Quỹ hoàn trả.', findings: [] },
    {
      text: 'Ủy ban nhân dân tỉnh Hòa Bình ủy quyền cho Uỷ ban nhân dân xã.',
      findings: [{ line: 1, column: 44, message: mixed('Uỷ', 'new', 1, 3) }],
    },
  ],
};
