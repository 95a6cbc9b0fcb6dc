/** A fault to plant: what is replaced, and where the rule should point. */
export interface Fault {
  readonly rule: string;
  readonly name: string;
  /** It is planted in every clean document in which this is found. */
  readonly find: RegExp;
  readonly replace: string | ((...groups: readonly string[]) => string);
  /**
   * Where in the faulty text the finding starts, if not at the planted place: where this is first found at or after
   * it (or after the top), or just after what is last found before it.
   */
  readonly at?: string | RegExp;
  readonly from?: 'top' | 'before';
}

const numberLine = /^Số: .*\n/mu;
const placeDateLine = /^\S+ ?\S*, ngày \d\d tháng .*\n/mu;
const basisLines = /(?:^(?:Căn cứ|Theo đề nghị|Xét) .*\n)+/mu;
const kindLine = /^(?:QUYẾT ĐỊNH|KẾ HOẠCH|NGHỊ QUYẾT)\n/mu;

const formFaults: readonly Fault[] = [
  {
    rule: 'form/national-emblem-lines',
    name: 'commas in the motto',
    find: /Độc lập - Tự do - Hạnh phúc/u,
    replace: 'Độc lập, Tự do, Hạnh phúc',
  },
  {
    rule: 'form/national-emblem-lines',
    name: 'motto misspelt',
    find: /Độc lập - Tự do - Hạnh phúc/u,
    replace: 'Độc lập - Tự do - Hạng phúc',
  },
  {
    rule: 'form/national-emblem-lines',
    name: 'national name in small letters',
    find: /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/u,
    replace: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  },
  {
    rule: 'form/national-emblem-lines',
    name: 'no motto',
    find: /Độc lập - Tự do - Hạnh phúc\n/u,
    replace: '',
    at: 'CỘNG HÒA',
    from: 'top',
  },
  {
    rule: 'form/issuer',
    name: 'no issuer',
    find: /^(?:\p{Lu}+ ?)+\n(?:\p{Lu}+ ?)+\n_+\n/u,
    replace: '',
    at: 'CỘNG HÒA',
  },
  { rule: 'form/number', name: 'no number', find: numberLine, replace: '', at: /^/u, from: 'top' },
  { rule: 'form/number', name: 'blank serial', find: /^(Số: )\d+/mu, replace: '$1     ' },
  { rule: 'form/number-format', name: 'no colon', find: /^Số: /mu, replace: 'Số ' },
  { rule: 'form/number-format', name: 'no zero', find: /^(Số: )0/mu, replace: '$1', at: '5' },
  {
    rule: 'form/number-format',
    name: 'spaces around the hyphen',
    find: /^(Số: \d+\/\p{Lu}+)-/mu,
    replace: '$1 - ',
    at: '/',
  },
  {
    rule: 'form/number-format',
    name: 'small letters',
    find: /^(Số: \d+\/)(\p{Lu}+-\p{Lu}+)/mu,
    replace: (_, lead = '', symbol = '') => lead + symbol.toLocaleLowerCase('vi'),
    at: '/',
  },
  {
    rule: 'form/number-format',
    name: "another kind's abbreviation",
    find: /^(Số: \d+\/)(?:QĐ|KH|NQ)-/mu,
    replace: '$1CT-',
    at: 'CT-',
  },
  {
    rule: 'form/place-date',
    name: 'no place and date',
    find: placeDateLine,
    replace: '',
    at: 'Số',
    from: 'top',
  },
  {
    rule: 'form/place-date',
    name: 'blank day',
    find: /^(\S+ ?\S*, ngày )\d\d( tháng)/mu,
    replace: '$1    $2',
  },
  { rule: 'form/place-date', name: 'no comma', find: /^(\S+ ?\S*),( ngày \d\d tháng)/mu, replace: '$1$2' },
  {
    rule: 'form/place-date',
    name: 'no zero before the day',
    find: /^(\S+ ?\S*, ngày )0(\d tháng)/mu,
    replace: '$1$2',
    at: /\d/u,
  },
  {
    rule: 'form/place-date',
    name: 'impossible day',
    find: /^(\S+ ?\S*, ngày )\d\d tháng \d+/mu,
    replace: '$131 tháng 6',
  },
  {
    rule: 'form/kind',
    name: 'kind in small letters',
    find: kindLine,
    replace: (kind = '') => kind.charAt(0) + kind.slice(1).toLocaleLowerCase('vi'),
  },
  {
    rule: 'form/kind',
    name: 'kind misspelt',
    find: kindLine,
    replace: (kind = '') => `${kind.slice(0, -2)}\n`,
  },
  {
    rule: 'form/kind',
    name: 'no subject in a letter',
    find: /^V\/v .*\n/mu,
    replace: '',
    at: 'Số',
    from: 'top',
  },
  {
    rule: 'form/title',
    name: 'no title',
    find: /^(QUYẾT ĐỊNH|KẾ HOẠCH|NGHỊ QUYẾT)\n(?:Ban hành|Bồi dưỡng|Sửa đổi).*\n/mu,
    replace: '$1\n',
  },
  {
    rule: 'form/legal-basis',
    name: 'no bases',
    find: new RegExp(`${basisLines.source}\\n(?=QUYẾT)`, 'mu'),
    replace: '',
    at: /(?<=QUYẾT ĐỊNH\n|NGHỊ QUYẾT\n)./u,
    from: 'top',
  },
  {
    rule: 'form/legal-basis',
    name: 'full stop after the first basis',
    find: /^(Căn cứ Luật .* 2015);$/mu,
    replace: '$1.',
    at: '.\n',
  },
  {
    rule: 'form/legal-basis',
    name: 'semicolon after the last',
    find: /^((?:Theo đề nghị|Xét) .*)\.$/mu,
    replace: '$1;',
    at: ';\n',
  },
  {
    rule: 'form/legal-basis',
    name: 'two bases in one line',
    find: /(2015;)\n(Căn cứ Luật)/u,
    replace: '$1 $2',
    at: 'Căn cứ',
  },
  {
    rule: 'form/legal-basis',
    name: 'basis without date',
    find: /^(Căn cứ (?=Nghị)Nghị định số \S+)( ngày \d+ tháng \d+ năm \d+)(?=.*Luật)/mu,
    replace: '$1',
    at: 'Nghị định',
  },
  {
    rule: 'form/enacting-line',
    name: 'no enacting line',
    find: /^(Theo đề nghị.*|Xét Tờ trình.*)\n\nQUYẾT (?:ĐỊNH|NGHỊ):\n/mu,
    replace: '$1\n',
  },
  {
    rule: 'form/signature',
    name: 'no name',
    find: /(?<=\n)(.*\n)\n(?:Trần Văn Bình|Lê Thị Hạnh|Phạm Thị Lan|Vũ Minh Đức)\n/u,
    replace: '$1',
  },
  {
    rule: 'form/signature',
    name: 'degree before the name',
    find: /(?<=\n\n)(?:Trần Văn Bình|Lê Thị Hạnh|Phạm Thị Lan|Vũ Minh Đức)\n/u,
    replace: (name = '') => `ThS. ${name}`,
  },
  { rule: 'form/signature', name: 'slash in the authority', find: /^KT\. /mu, replace: 'K/T ' },
  { rule: 'form/signature', name: 'deputy without authority', find: /^KT\. .*\n(?=PHÓ)/mu, replace: '' },
  {
    rule: 'form/recipients',
    name: 'no recipients',
    find: /Nơi nhận:\n(?:- .*\n)+\n/u,
    replace: '',
  },
  {
    rule: 'form/recipients',
    name: 'no file copy',
    find: /^- Lưu: .*\n/mu,
    replace: '',
    at: 'Nơi nhận',
    from: 'top',
  },
  {
    rule: 'form/recipients',
    name: 'no semicolon',
    find: /(?<=Nơi nhận:\n- .*)(\S+);(?=\n)/u,
    replace: '$1',
    at: /\S+\n/u,
  },
  {
    rule: 'form/recipients',
    name: 'no addressee',
    find: /Kính gửi:\n(?:- .*\n)+\n/u,
    replace: '',
    at: 'V/v',
    from: 'top',
  },
  {
    rule: 'form/end-mark',
    name: 'no end mark',
    find: /\S+\.\/\.(?=\n\nNơi)/u,
    replace: (end = '') => end.slice(0, -2),
  },
  {
    rule: 'form/appendix-reference',
    name: 'appendices never mentioned',
    find: / và Phụ lục I, Phụ lục II kèm theo Quyết định này/u,
    replace: '',
    at: 'Phụ lục I\n',
  },
  {
    rule: 'form/appendix-reference',
    name: 'no source line',
    find: /(Phụ lục II\nDANH SÁCH ĐỊA ĐIỂM\n)\(Kèm.*\n/u,
    replace: '$1',
  },
  {
    rule: 'form/appendix-reference',
    name: 'arabic number',
    find: /^Phụ lục II\n/mu,
    replace: 'Phụ lục 2\n',
  },
];

const outlineFaults: readonly Fault[] = [
  { rule: 'outline/sequence', name: 'clause skipped', find: /^2\. /mu, replace: '3. ' },
  { rule: 'outline/sequence', name: 'clause repeated', find: /^2\. /mu, replace: '1. ' },
  { rule: 'outline/sequence', name: 'article skipped', find: /^Điều 2\. /mu, replace: 'Điều 4. ' },
  { rule: 'outline/sequence', name: 'chapter skipped', find: /^Chương II\n/mu, replace: 'Chương III\n' },
  { rule: 'outline/sequence', name: 'roman section skipped', find: /^II\. /mu, replace: 'IV. ' },
  { rule: 'outline/letter-order', name: 'e after d', find: /^đ\) /mu, replace: 'e) ' },
  { rule: 'outline/letter-order', name: 'an f', find: /^c\) /mu, replace: 'f) ' },
  { rule: 'outline/numeral-style', name: 'bracket after a clause', find: /^2\. /mu, replace: '2) ' },
  { rule: 'outline/numeral-style', name: 'arabic chapter', find: /^Chương II\n/mu, replace: 'Chương 2\n' },
  { rule: 'outline/numeral-style', name: 'roman section', find: /^Mục 2\n/mu, replace: 'Mục II\n' },
  {
    rule: 'outline/heading-missing',
    name: 'chapter without heading',
    find: /^Chương I\nQUY ĐỊNH CHUNG\n/mu,
    replace: 'Chương I\n',
  },
  {
    rule: 'outline/heading-missing',
    name: 'article without heading',
    find: /^Điều 1\. Phạm vi điều chỉnh\n/mu,
    replace: 'Điều 1. ',
  },
  {
    rule: 'outline/level-skipped',
    name: 'points under an article',
    find: /^1\. (Lịch tiếp công dân được niêm yết gồm:\n(?:.*\n){6})2\..*\n/mu,
    replace: '$1',
    at: 'a)',
  },
  {
    rule: 'outline/single-child',
    name: 'lone clause',
    find: /^2\. (?:Kết quả tiếp đột xuất|Văn phòng Sở|Thường trực).*\n/mu,
    replace: '',
    at: '1. ',
    from: 'before',
  },
  {
    rule: 'outline/empty-unit',
    name: 'empty article',
    find: /^Điều 2\. Quyết định.*\n/mu,
    replace: 'Điều 2.\n',
  },
  {
    rule: 'outline/unclosed-quotation',
    name: 'quotation left open',
    find: /^“(?=Điều 5)([^”]*)”\.\n/mu,
    replace: '“$1\n',
  },
  {
    rule: 'outline/internal-reference',
    name: 'no such clause of an article',
    find: /khoản 2 Điều 3 Quy chế này/u,
    replace: 'khoản 7 Điều 3 Quy chế này',
  },
  {
    rule: 'outline/internal-reference',
    name: 'no such clause of this article',
    find: /khoản 1 Điều này/u,
    replace: 'khoản 6 Điều này',
  },
  {
    rule: 'outline/internal-reference',
    name: 'no such appendix',
    find: /Phụ lục II kèm theo/u,
    replace: 'Phụ lục II và Phụ lục V kèm theo',
    at: 'Phụ lục V',
  },
  { rule: 'outline/truncated', name: 'cut short', find: /(?=^Nơi nhận:\n)/mu, replace: '[...]\n\n' },
];

const citationFaults: readonly Fault[] = [
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
  { rule: 'citation/malformed-number', name: 'spaces', find: /(\d+\/20\d\d\/NĐ)-CP/u, replace: '$1 - CP' },
  { rule: 'citation/malformed-number', name: 'eth', find: /(\d+\/20\d\d\/N)Đ-CP/u, replace: '$1Ð-CP' },
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

const textFaults: readonly Fault[] = [
  {
    rule: 'text/unicode-form',
    name: 'combining marks',
    find: /(?<=[a-z]+ )(?:tiếp|nghiệp)(?= )/u,
    replace: (word = '') => word.normalize('NFD'),
    at: 'e',
  },
  { rule: 'text/unicode-form', name: 'eth', find: /(?<= )đ(?=ược|ịnh|ề nghị)/u, replace: 'ð' },
  {
    rule: 'text/tone-placement',
    name: 'the other tone placement',
    find: /(?<=^Hòa |TỈNH )(?:HÒA|SƠN)/u,
    replace: 'HOÀ',
  },
  {
    rule: 'text/repeated-word',
    name: 'a word twice',
    find: /(?<=[a-zà-ỹ] )(các|được|phải|không)(?= )/u,
    replace: '$1 $1',
  },
  { rule: 'text/glued-words', name: 'words glued', find: /(?<= )(thực) (hiện)(?= )/u, replace: '$1$2' },
  { rule: 'text/unfilled-blank', name: 'a blank', find: /(?=\.\/\.\n)/u, replace: ' ……', at: '……' },
];

/** The faults that the rules are for, one of each sort. */
export const faults: readonly Fault[] = [...formFaults, ...outlineFaults, ...citationFaults, ...textFaults];
