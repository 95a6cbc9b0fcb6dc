import type { Fault } from './fault.js';

export const citationFaults: readonly Fault[] = [
  {
    rule: 'citation/impossible-date',
    name: 'February 30th',
    find: /((?:NĐ-CP|TT-BNV|QĐ-TTg) ngày )\d+ tháng \d+/u,
    replace: '$130 tháng 02',
    at: '30 tháng 02',
  },
  {
    rule: 'citation/date-conflict',
    name: 'two dates',
    find: /(theo (?:Thông tư số 03\/2022\/TT-BNV|Nghị định số 30\/2020\/NĐ-CP))\.$/mu,
    replace: (_, mention = '') => `${mention} ngày 25 tháng 7 năm 20${mention.includes('2022') ? 22 : 20}.`,
    at: '25 tháng',
  },
  {
    rule: 'citation/year-mismatch',
    name: "another year than the number's",
    find: /((?:NĐ-CP|TT-BNV) ngày )(\d+ tháng \d+ năm )\d{4}/u,
    replace: '$1$22018',
    at: /(?<=ngày )\d/u,
  },
  {
    rule: 'citation/from-the-future',
    name: 'dated later than the document',
    find: /((?:QĐ-UBND|QĐ-TTg|TTr-UBND) ngày )(\d+ tháng \d+ năm )\d{4}(?! của Ủy ban nhân dân tỉnh Hòa Sơn)/u,
    replace: '$1$22030',
    at: /(?<=ngày )\d/u,
  },
  {
    rule: 'citation/kind-mismatch',
    name: 'another kind than the number says',
    find: /Nghị định (số (?:64\/2014|15\/2019)\/NĐ-CP)/u,
    replace: 'Quyết định $1',
    at: /\d/u,
  },
  {
    rule: 'citation/malformed-number',
    name: 'spaces',
    find: /(Nghị định số \d+\/20\d\d\/NĐ)-CP/u,
    replace: '$1 - CP',
    at: /\d/u,
  },
  {
    rule: 'citation/malformed-number',
    name: 'eth',
    find: /(Nghị định số \d+\/20\d\d\/N)Đ-CP/u,
    replace: '$1Ð-CP',
    at: /\d/u,
  },
  {
    rule: 'citation/malformed-number',
    name: 'no hyphen',
    find: /((?:64\/2014|15\/2019)\/NĐ)-CP/u,
    replace: '$1CP',
  },
  {
    rule: 'citation/malformed-number',
    name: 'D for Đ',
    find: /((?:64\/2014|15\/2019)\/N)Đ-CP/u,
    replace: '$1D-CP',
  },
  { rule: 'citation/term-mismatch', name: 'another term', find: /42\/2013\/QH13/u, replace: '42/2013/QH15' },
  {
    rule: 'citation/unknown-law',
    name: 'name misspelt',
    find: /Luật Tổ chức chính quyền địa phương/u,
    replace: 'Luật Tổ chức chính quyền địa phươn',
  },
  {
    rule: 'citation/unknown-law',
    name: "another law's number",
    find: /Luật Tiếp công dân số 42\/2013\/QH13/u,
    replace: 'Luật Tiếp công dân số 43/2013/QH13',
  },
  {
    rule: 'citation/unknown-law',
    name: 'another day',
    find: /(Luật [^;]* ngày )19( tháng 6 năm 2015)/u,
    replace: '$118$2',
  },
  {
    rule: 'citation/first-mention-incomplete',
    name: 'first mention without the rest',
    find: /(Thông tư số 03\/2022\/TT-BNV|Quyết định số 458\/QĐ-TTg|Quyết định số 127\/QĐ-UBND) ngày .*?(?=, Cục|, Sở|\.\n)/u,
    replace: '$1',
  },
  {
    rule: 'citation/repeated-in-full',
    name: 'second mention in full',
    find: /(Thông tư số 03\/2022\/TT-BNV|Nghị định số 30\/2020\/NĐ-CP)\.$/mu,
    replace: (_, mention = '') =>
      mention.startsWith('Thông')
        ? `${mention} ngày 26 tháng 5 năm 2022 của Bộ trưởng Bộ Nội vụ.`
        : `${mention} ngày 05 tháng 3 năm 2020 của Chính phủ.`,
  },
  {
    rule: 'citation/self',
    name: 'its own basis',
    find: /^(?=Căn cứ Luật Tiếp công dân)/mu,
    replace: 'Căn cứ Quyết định số 05/QĐ-UBND ngày 08 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh;\n',
    at: 'Quyết định số 05',
  },
];
