import { describe, expect, it } from 'vitest';
import { modules, read } from './imports.js';
import { nameListsIn } from './name-lists.js';

describe('a list of kinds, bodies, offices or changing verbs', () => {
  it.each([
    [
      'in an expression',
      String.raw`const A = /^(?:Nghị\s+định|Thông tư|khác)\s/u;`,
      ['nghị định', 'thông tư'],
    ],
    ['in the source of one', `const A = \`\${b}(?:sở y tế|bộ trưởng)\`;`, ['bộ trưởng', 'sở y tế']],
    ['in an array', "const A = ['Quốc hội', 'khác', 'Chính phủ'];", ['chính phủ', 'quốc hội']],
    ['in capitals', "const A = ['QUYẾT ĐỊNH', 'CHỦ TỊCH'];", ['chủ tịch', 'quyết định']],
    ['of pairs', "new Map([['kế hoạch', 1], ['báo cáo', 2]]);", ['báo cáo', 'kế hoạch']],
    ['of keys', "const A = { 'bộ luật': 1, 'nghị quyết': 2 };", ['bộ luật', 'nghị quyết']],
    ['of abbreviations', 'const A = /(?:QH|UBTVQH)/;', ['QH', 'UBTVQH']],
    ['of changing verbs', 'const A = /^(?:Sửa đổi|Bãi bỏ)/;', ['bãi bỏ', 'sửa đổi']],
    ['of words that names begin with', 'const A = /(?:Khoa|Viện) sinh/;', ['khoa', 'viện']],
  ])('is found %s', (_where, source, names) => {
    expect(nameListsIn(source)).toEqual([{ line: 1, names }]);
  });

  it.each([
    ['a sentence', "const A = 'Quốc hội và Chính phủ';"],
    ['one name', "const A = ['Quốc hội', 'khác'];"],
    ['small words that names are made of', "const A = ['khoa', 'lệnh'];"],
  ])('is not seen in %s', (_what, source) => {
    expect(nameListsIn(source)).toEqual([]);
  });

  /** Lists that are no facts of the language, and why they may stand where they are. */
  const allowed: Readonly<Record<string, string>> = {
    'src/export/palette.ts':
      'colours, which are a matter of taste; a kind that is not there has one all the same',
    'src/export/html/rank-names.ts': 'short headings in two languages, which fit beside a drawing',
    'src/read/pdf/stamps.ts':
      'the two forms of a stamp, "CÔNG VĂN ĐẾN" and "VĂN BẢN ĐẾN", as engravers sell it',
  };

  it('stands in src/lexicon only', () => {
    const elsewhere = modules.filter((path) => !path.startsWith('src/lexicon/'));
    const copied = elsewhere.flatMap((path) => nameListsIn(read(path)).map((list) => ({ path, ...list })));
    expect(copied.filter(({ path }) => !Object.hasOwn(allowed, path))).toEqual([]);
    expect(new Set(copied.map(({ path }) => path))).toEqual(new Set(Object.keys(allowed)));
  });
});
