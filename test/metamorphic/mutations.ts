/** Changes a text as typists, converters and page makers do, without changing what it says. */
export type Mutation = (text: string) => string;

const SERIAL = '(?<![\\p{L}\\d/.-])\\d{1,6}[a-zđ]?(?:\\.\\d{1,3})?(?:/(?:19|20)\\d\\d)?';
const GROUP = '\\p{Lu}(?:\\p{Lu}[\\p{L}\\d&]*|\\d*(?!\\p{L}))';
const NUMBER = new RegExp(`${SERIAL}[/-]${GROUP}(?:[-/.]${GROUP})*`, 'gu');
const SLASHED_DATE = /ngày \d{1,2}([/.-])\d{1,2}\1\d{4}/gu;
const SPELT_DATE = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gu;

export const crlf: Mutation = (text) => text.replace(/\r?\n/gu, '\r\n');
export const carriageReturns: Mutation = (text) => text.replace(/\r?\n/gu, '\r');
export const decomposed: Mutation = (text) => text.normalize('NFD');
export const withEth: Mutation = (text) => text.replace(/Đ/gu, 'Ð').replace(/đ/gu, 'ð');
export const capitalEth: Mutation = (text) => text.replace(/Đ/gu, 'Ð');
export const noBreakSpaces: Mutation = (text) => text.replace(/ /gu, '\u00a0');
export const doubleSpaces: Mutation = (text) => text.replace(/(?<=\S) (?=\S)/gu, '  ');
export const trailingSpaces: Mutation = (text) => text.replace(/\r?\n/gu, ' \t \n');
export const byteOrderMark: Mutation = (text) => `\ufeff${text}`;
export const enDashesInNumbers: Mutation = (text) =>
  text.replace(NUMBER, (number) => number.replace(/-/gu, '–'));
export const hyphenSignsInNumbers: Mutation = (text) =>
  text.replace(NUMBER, (number) => number.replace(/-/gu, '\u2010'));
/** Behind each mark in a number, where a word processor offers to part it. */
export const softHyphensInNumbers: Mutation = (text) =>
  text.replace(NUMBER, (number) => number.replace(/[-/]/gu, '$&\u00ad'));

/** Spaces at every so-manieth place only, so that odd and plain ones stand together. */
export const someSpaces =
  (space: string, every: number, from: number): Mutation =>
  (text) => {
    let count = from;
    return text.replace(/(?<=\S) (?=\S)/gu, () => {
      count += 1;
      return count % every === 0 ? space : ' ';
    });
  };

const NEW_TONES = new Map<string, string>();
for (const [vowels, toned] of [
  ['oa', ['óa', 'òa', 'ỏa', 'õa', 'ọa']],
  ['oe', ['óe', 'òe', 'ỏe', 'õe', 'ọe']],
  ['uy', ['úy', 'ùy', 'ủy', 'ũy', 'ụy']],
] as const) {
  for (const written of toned) {
    const mark = written.normalize('NFD').slice(1, 2);
    NEW_TONES.set(written, `${vowels[0]}${vowels.slice(1)}${mark}`.normalize('NFC'));
  }
}
const OLD_TONES = new Map([...NEW_TONES].map(([before, after]) => [after, before]));

const retone = (text: string, table: ReadonlyMap<string, string>): string =>
  text.replace(/(?<!q)[\p{L}]{2}(?!\p{L})/giu, (rime) => {
    const changed = table.get(rime.toLowerCase());
    if (changed === undefined) return rime;
    return [...changed]
      .map((letter, at) => (rime[at] === rime[at]?.toLowerCase() ? letter : letter.toUpperCase()))
      .join('');
  });

/** The tone on the last vowel of an open syllable: "hoà", "uỷ". */
export const toneOnLastVowel: Mutation = (text) => retone(text, NEW_TONES);
/** The tone on the first vowel: "hòa", "ủy". */
export const toneOnFirstVowel: Mutation = (text) => retone(text, OLD_TONES);

/** Breaks of lines within what must be read as one. */
export const breaksInNumbers: Readonly<Record<string, Mutation>> = {
  'after the last hyphen': (text) => text.replace(NUMBER, (number) => number.replace(/-(?=[^-]*$)/u, '-\n')),
  'after the first hyphen': (text) => text.replace(NUMBER, (number) => number.replace('-', '-\n')),
  'after the first slash': (text) => text.replace(NUMBER, (number) => number.replace('/', '/\n')),
  'after the last slash': (text) => text.replace(NUMBER, (number) => number.replace(/\/(?=[^/]*$)/u, '/\n')),
};

export const breaksInDates: Readonly<Record<string, Mutation>> = {
  'before the day': (text) => text.replace(SLASHED_DATE, (date) => date.replace(' ', '\n')),
  'before the month': (text) => text.replace(SPELT_DATE, 'ngày $1\ntháng $2 năm $3'),
  'within the month': (text) => text.replace(SPELT_DATE, 'ngày $1 tháng\n$2 năm $3'),
  'before the year': (text) => text.replace(SPELT_DATE, 'ngày $1 tháng $2\nnăm $3'),
  'within the year': (text) => text.replace(SPELT_DATE, 'ngày $1 tháng $2 năm\n$3'),
};

/** A line ends within the name of each law, before its last word in small letters. */
export const breaksInLawNames: Mutation = (text) =>
  text.replace(/(?<=(?:Luật|Bộ luật) [\p{L} ,]{3,40}) (?=\p{Ll}+(?: năm| ngày|;|,|\.))/gu, '\n');

const INDENT = /^\s*/u;

/** Two columns on one line, parted by a tab, a bar or spaces: nothing that can be wrapped. */
const COLUMNS = /\S\t|\||\S {3,}\S|^ {6,}/u;

/** Where a word may be parted, for the time of wrapping. */
const JOINT = '\ue000';
const widthOf = (line: string): number => line.replaceAll(JOINT, '').length;

/** Breaks one long line by the greedy rule. */
function wrapLine(line: string, width: number): string {
  // Capitals alone are the letterhead's or a title's: no paragraph.
  if (widthOf(line) <= width || COLUMNS.test(line) || !/\p{Ll}/u.test(line)) return line;
  const lines: string[] = [];
  let current = INDENT.exec(line)?.[0] ?? '';
  for (const word of line.trim().split(' ')) {
    const joint = current.trim() === '' || current.endsWith(JOINT) ? '' : ' ';
    if (current.trim() !== '' && widthOf(current + joint + word) > width) {
      lines.push(current);
      current = word;
    } else current += joint + word;
  }
  return [...lines, current].join('\n');
}

/** Whether most of a text stands on lines too long for a page, so that each paragraph is one line. */
export function isUnwrapped(text: string): boolean {
  const long = text.split('\n').filter((line) => line.length > 130);
  return long.reduce((sum, line) => sum + line.length, 0) > text.length / 10;
}

/** Wraps each line of a text whose paragraphs stand on one line each. */
export const wrapped =
  (width: number): Mutation =>
  (text) =>
    text
      .split('\n')
      .map((line) => wrapLine(line, width))
      .join('\n');

const STRUCTURE =
  /^(?:Điều \d|Chương |Mục |Phần |[IVX]+[./-]|[A-Z][./-]|\d+(?:\.\d+)*[./)] |[a-zđ][./)] |[-+*•] |Căn cứ |Theo đề nghị|Thực hiện |Nơi nhận|Kính gửi|V\/v|Số: |“)/u;

/** Joins the lines that were wrapped by the greedy rule, so that each paragraph is one line. */
export const unwrapped: Mutation = (text) => {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const width = Math.max(...lines.filter((line) => !COLUMNS.test(line)).map((line) => line.length));
  const joined: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1] ?? '';
    const [word = ''] = line.trim().split(' ');
    const didNotFit = before.length + 1 + word.length > width;
    const isSoft = didNotFit && before !== '' && line !== '' && !STRUCTURE.test(line);
    if (isSoft) joined.push(`${joined.pop() ?? ''} ${line.trim()}`);
    else joined.push(line);
  }
  return joined.join('\n');
};

/** Wraps, and breaks numbers after their hyphens and slashes too, as word processors do. */
export const wrappedAtHyphens =
  (width: number): Mutation =>
  (text) =>
    text
      .split('\n')
      .map((line) => {
        const parted = line.replace(NUMBER, (number) => number.replace(/[-/](?=\p{L})/gu, `$&${JOINT} `));
        return wrapLine(parted, width).replaceAll(JOINT, '');
      })
      .join('\n');

/** What stands at a page's foot or head, by the page's number. */
export const furniture: Readonly<Record<string, (page: number) => string>> = {
  "the Gazette's running head": () => 'CÔNG BÁO/Số 377 + 378/Ngày 04-3-2024',
  'running head and page number': (page) => `\n${page}\nCÔNG BÁO/Số 377 + 378/Ngày 04-3-2024\n`,
  'a bare page number': (page) => `${page}`,
  'a page number with dashes': (page) => `- ${page} -`,
  'the stamp of a signature': () =>
    'Ký bởi: Cổng Thông tin điện tử Chính phủ\nEmail: cong@example.vn\nCơ quan: Văn phòng Chính phủ\nThời gian ký: 04.03.2024 10:21:44 +07:00',
};

/** No line. */
const NONE = /(?!)/u;

const FIRST_PAGE = 18;

const BARE_NUMBER = /^\s*\d{1,4}\s*$/u;
/** So many lines around it must hold no number alone, or a page's number would be a row's to any reader. */
const CELLS = 12;

/** Ends a page after every nth line, beginning with a given one. */
export const withFurniture =
  (piece: (page: number) => string, every: number, from: number, spared = NONE): Mutation =>
  (text) => {
    let page = FIRST_PAGE;
    const isBare = BARE_NUMBER.test(piece(page));
    const lines = text.split('\n').map((line, index, all) => {
      if (index % every !== from || index + 1 === all.length) return line;
      const around = all.slice(Math.max(0, index - CELLS), index + CELLS);
      if (isBare && (spared.test(line) || around.some((each) => BARE_NUMBER.test(each)))) return line;
      page += 1;
      return `${line}\n${piece(page)}`;
    });
    return lines.join('\n');
  };

/** What a law site shows above a document. */
const menu = `Trang chủ
Văn bản pháp luật
Tin tức
Đăng nhập | Đăng ký
Hotline: 0900 000 000 (24/7)
Tìm kiếm văn bản
Thuộc tính Nội dung Tiếng Anh Văn bản gốc/PDF Lược đồ Liên quan hiệu lực Tải về

`;

export const belowMenu: Mutation = (text) => menu + text;

/** The list of facts that a law site makes of a document's metadata. */
export const belowFacts =
  (facts: {
    readonly kind: string;
    readonly number: string;
    readonly issuedOn: string;
    readonly issuer: string;
    readonly signer: string;
  }): Mutation =>
  (text) => {
    const [year, month, day] = facts.issuedOn.split('-');
    return `${menu}Số hiệu:\t${facts.number}
Loại văn bản:\t${facts.kind}
Nơi ban hành:\t${facts.issuer}
Người ký:\t${facts.signer}
Ngày ban hành:\t${day}/${month}/${year}
Tình trạng:\tĐã biết

${text}`;
  };
