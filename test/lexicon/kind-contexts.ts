import { withTonesLast } from '../../src/chars/index.js';
import { extractCitations } from '../../src/index.js';
import { type Kind, kinds } from '../../src/lexicon/index.js';
import { decreeWith } from '../parse/outline.js';

/** A kind with the number that is given to it here, in the ways in which they are written. */
export interface Written {
  readonly name: string;
  readonly small: string;
  readonly capitals: string;
  /** "QĐ" */
  readonly symbol: string;
  /** "12/QĐ-BTC" */
  readonly number: string;
}

/** A place in which kinds stand, and what has to be read there. */
export interface KindContext {
  readonly where: string;
  readonly read: (kind: Written, facts: Kind) => unknown;
  /** What is right for this kind. Where kinds rightly differ, a fact of the kind's row says so. */
  readonly right: (kind: Written, facts: Kind) => unknown;
}

/** The kinds that have numbers of their own. */
export const numberedKinds: readonly Kind[] = kinds.filter(({ abbreviations }) => abbreviations.length > 0);

export function written({ name, abbreviations: [symbol = ''] }: Kind): Written {
  const capitals = name.toLocaleUpperCase('vi');
  return { name, small: name.toLowerCase(), capitals, symbol, number: `12/${symbol}-BTC` };
}

/** Kind, number, date and relation of each citation. */
const cites = (text: string): readonly string[] =>
  extractCitations(text).map(({ kind, number, name, date, relation }) =>
    [kind, number ?? name, date, relation].map((part) => part ?? '-').join(' | '),
  );

const DATE = 'ngày 05/3/2020 của Bộ Tài chính';
const DECREE = 'Nghị định số 30/2020/NĐ-CP';

const mention = ({ name, number }: Written, relation: string, date = '2020-03-05'): string =>
  `${name} | ${number} | ${date} | ${relation}`;
const decree = (relation: string): string => `Nghị định | 30/2020/NĐ-CP | - | ${relation}`;

/** A text that cites the kind and nothing else. */
const alone = (where: string, relation: string, text: (kind: Written) => string): KindContext => ({
  where,
  read: (kind) => cites(text(kind)),
  right: (kind) => [mention(kind, relation)],
});

/** A text that cites a decree and speaks of the kind without number, or cites it as well. */
const besideDecree = (
  where: string,
  text: (kind: Written) => string,
  right: (kind: Written) => readonly string[],
): KindContext => ({ where, read: (kind) => cites(text(kind)), right });

const atLineEnds: readonly KindContext[] = [
  alone(
    'at a line’s end, its number below',
    'implements',
    ({ name, number }) => `Thực hiện ${name}\n${number} ${DATE}.`,
  ),
  alone(
    'at a line’s end, "số" and its number below',
    'implements',
    ({ name, number }) => `Thực hiện ${name}\nsố ${number} ${DATE}.`,
  ),
  alone(
    'with "số" at a line’s end',
    'implements',
    ({ name, number }) => `Thực hiện ${name} số\n${number} ${DATE}.`,
  ),
  alone(
    'glued to the word before it at a line’s end',
    'implements',
    ({ name, number }) => `Các cơ quan, đơn vị thực hiện${name}\n${number} ${DATE}.`,
  ),
  alone(
    'at a page’s end',
    'refers',
    ({ name, number }) => `Các cơ quan, đơn vị thực hiện theo ${name}\n12\nsố ${number} ${DATE}.`,
  ),
  alone(
    'cut by a line’s end above a page’s end',
    'refers',
    ({ name, number }) =>
      `Các cơ quan, đơn vị thực hiện theo ${name.replace(' ', '\n')}\n12\nsố ${number} ${DATE}.`,
  ),
  besideDecree(
    'at the top of a page, as the last of a list',
    ({ name, number }) => `Thực hiện theo quy định tại ${DECREE} và\n12\n${name} số ${number} ${DATE}.`,
    (kind) => [decree('refers'), mention(kind, 'refers')],
  ),
  {
    where: 'at a line’s end, its proper name below',
    read: ({ name }) =>
      extractCitations(`Căn cứ ${name}\nƯu đãi tư nhân ngày 05/3/2020;`).map((each) => each.name),
    right: (_, { hasProperName }) => (hasProperName ? ['Ưu đãi tư nhân'] : []),
  },
  alone(
    'below a provision of it',
    'refers',
    ({ name, number }) => `Việc thu phí thực hiện theo quy định tại khoản 3\n${name} số ${number} ${DATE}.`,
  ),
];

const spelled: readonly KindContext[] = [
  alone('in normal case', 'implements', ({ name, number }) => `Thực hiện ${name} số ${number} ${DATE}.`),
  alone('in small letters', 'implements', ({ small, number }) => `Thực hiện ${small} số ${number} ${DATE}.`),
  alone(
    'in capitals',
    'implements',
    ({ capitals, number }) => `THỰC HIỆN ${capitals} SỐ ${number} NGÀY 05/3/2020 CỦA BỘ TÀI CHÍNH`,
  ),
  alone('in decomposed letters', 'implements', ({ name, number }) =>
    `Thực hiện ${name} số ${number} ${DATE}.`.normalize('NFD'),
  ),
  alone(
    'with its tones in their other places',
    'implements',
    ({ name, number }) => `Thực hiện ${withTonesLast(name)} số ${number} ${DATE}.`,
  ),
  alone('glued to its number', 'implements', ({ name, number }) => `Thực hiện ${name}${number} ${DATE}.`),
  alone('glued to "số"', 'implements', ({ name, number }) => `Thực hiện ${name}số ${number} ${DATE}.`),
  alone(
    'glued to the word before it',
    'implements',
    ({ name, number }) => `Thực hiện${name} số ${number} ${DATE}.`,
  ),
  alone(
    'glued together',
    'implements',
    ({ name, number }) => `Thực hiện ${name.replaceAll(' ', '')} số ${number} ${DATE}.`,
  ),
  {
    where: 'in short before its number',
    read: ({ number }) => cites(`Thực hiện ${number.split(/[/-]/u)[1]} số ${number} ${DATE}.`),
    right: (kind, { abbreviations, shortName }) => {
      const [symbol] = abbreviations;
      const meant = kinds.find((each) => each.shortName === symbol);
      return shortName === symbol
        ? [mention(kind, 'implements')]
        : [mention({ ...kind, name: meant?.name ?? '-' }, 'implements')];
    },
  },
];

const acting: readonly KindContext[] = [
  alone('as a basis', 'basis', ({ name, number }) => `Căn cứ ${name} số ${number} ${DATE};`),
  alone(
    'amended',
    'amends',
    ({ name, number }) => `Sửa đổi, bổ sung một số điều của ${name} số ${number} ${DATE}.`,
  ),
  alone('replaced', 'repeals', ({ name, number }) => `Thông tư này thay thế ${name} số ${number} ${DATE}.`),
  alone(
    'guided',
    'details',
    ({ name, number }) => `Hướng dẫn thi hành một số điều của ${name} số ${number} ${DATE}.`,
  ),
  alone(
    'said to expire',
    'repeals',
    ({ name, number }) => `${name} số ${number} ${DATE} hết hiệu lực từ năm 2021.`,
  ),
  alone('said to stay', 'refers', ({ name, number }) => `${name} số ${number} ${DATE} tiếp tục có hiệu lực.`),
  alone(
    'to be amended by others',
    'refers',
    ({ name, number }) => `Giao Sở Tài chính tham mưu sửa đổi, bổ sung ${name} số ${number} ${DATE}.`,
  ),
  alone('in a table', 'refers', ({ name, number }) =>
    decreeWith(
      `PHỤ LỤC\nVĂN BẢN\n(Kèm theo Nghị định này)\n\nSTT | Văn bản\n1 | ${name} số ${number} ${DATE}`,
    ),
  ),
  alone('in a footnote', 'refers', ({ name, number }) =>
    decreeWith(
      `Điều 2. Đối tượng1\nHai.\n1 Điều này được sửa đổi theo quy định tại Điều 1 ${name} số ${number} ${DATE}.`,
    ),
  ),
  alone('in a list below "hết hiệu lực"', 'repeals', ({ name, number }) =>
    decreeWith(
      `Điều 2. Hiệu lực\n1. Các văn bản sau đây hết hiệu lực:\na) ${name} số ${number} ${DATE};\n2. Hai.`,
    ),
  ),
];

const inRows: readonly KindContext[] = [
  besideDecree(
    'first in a row that expires',
    ({ name, number }) => `${name} số ${number} ${DATE}; ${DECREE} hết hiệu lực kể từ ngày 01/7/2021.`,
    (kind) => [mention(kind, 'repeals'), decree('repeals')],
  ),
  besideDecree(
    'in the middle of a row that expires',
    ({ name, number }) =>
      `${DECREE}; ${name} số ${number} ${DATE}; Luật Đất đai hết hiệu lực kể từ ngày 01/7/2021.`,
    (kind) => [decree('repeals'), mention(kind, 'repeals'), 'Luật | Đất đai | - | repeals'],
  ),
  {
    where: 'once for all of a row',
    read: ({ name, symbol }) =>
      cites(`Thực hiện các ${name} số 11/${symbol}-BTC, số 12/${symbol}-BTC và 13/${symbol}-BTC.`),
    right: ({ name, symbol }) =>
      ['11', '12', '13'].map((serial) => `${name} | ${serial}/${symbol}-BTC | - | implements`),
  },
  {
    where: 'with serials that share one symbol',
    read: ({ name, symbol }) => cites(`Thực hiện ${name} số 10, 11 và 12/${symbol}-BTC.`),
    right: ({ name, symbol }) =>
      ['10', '11', `12/${symbol}-BTC`].map((number) => `${name} | ${number} | - | implements`),
  },
  besideDecree(
    'as what amends another',
    ({ name, number }) => `Thực hiện ${DECREE} được sửa đổi bởi ${name} số ${number} ${DATE}.`,
    (kind) => [decree('implements'), mention(kind, 'amendedBy')],
  ),
  besideDecree(
    'as what another amends',
    ({ name, number }) => `Thực hiện ${name} số ${number} ${DATE} được sửa đổi bởi ${DECREE}.`,
    (kind) => [mention(kind, 'implements'), decree('amendedBy')],
  ),
  {
    where: 'among the grounds of a decision',
    read: ({ name, number }) =>
      cites(
        `QUYẾT ĐỊNH\nVề công tác lưu trữ\nTheo đề nghị của Vụ trưởng Vụ Pháp chế tại ${name} số ${number} ${DATE}.\nQUYẾT ĐỊNH:\nĐiều 1. Một.`,
      ),
    right: (kind, { inGrounds }) => [mention(kind, inGrounds === 'report' ? 'refers' : 'proposal')],
  },
];

const withoutNumber: readonly KindContext[] = [
  besideDecree(
    'as the document itself that replaces another',
    ({ name }) => `${DECREE} được thay thế tại ${name} này.`,
    () => [decree('repeals')],
  ),
  besideDecree(
    'as the document itself that amends another',
    ({ name }) => `${DECREE} đã được sửa đổi, bổ sung theo quy định của ${name} này.`,
    () => [decree('amends')],
  ),
  besideDecree(
    'as a draft that will amend another',
    ({ name }) => `Góp ý đối với dự thảo ${name} sửa đổi ${DECREE}.`,
    () => [decree('refers')],
  ),
  besideDecree(
    'in the plural, amending another',
    ({ small }) => `Bãi bỏ các ${small} sửa đổi, bổ sung ${DECREE}.`,
    () => [decree('repeals')],
  ),
  {
    where: 'with its date alone',
    read: ({ name }) => cites(`Thực hiện ${name} ${DATE}.`),
    right: ({ name }, facts) => (isUnmistakable(facts) ? [`${name} | - | 2020-03-05 | implements`] : []),
  },
  {
    where: 'with its serial alone',
    read: ({ name }) => cites(`Thực hiện ${name} số 12 của Bộ Tài chính.`),
    right: ({ name }, facts) => (isUnmistakable(facts) ? [`${name} | 12 | - | implements`] : []),
  },
  {
    where: 'misspelt',
    read: ({ name, number }) => cites(`Thực hiện ${misspelt(name)} số ${number} ${DATE}.`),
    right: (kind, facts) =>
      isUnmistakable(facts) && kind.name.length > SHORTEST_MENDED
        ? [mention(kind, 'implements')]
        : [mention({ ...kind, name: nameBegun(kind.name) }, 'implements')],
  },
  {
    where: 'pointed into as an attached text',
    read: ({ name }) =>
      extractCitations(`Thực hiện khoản 2 Điều 5 ${name} ban hành kèm theo Quyết định số 5/QĐ-BTC.`).map(
        ({ pins }) => pins.map(({ article, clause, point }) => ({ article, clause, point })),
      ),
    right: (_, { attachable }) => [attachable ? [{ article: '5', clause: '2', point: null }] : []],
  },
];

/** Whether the kind's name means a document wherever it stands, and not only before a whole number or a law's name. */
const isUnmistakable = ({ family }: Kind): boolean => family === 'normative' || family === 'administrative';

/** The kind with which a longer name begins, of which a slip later in the name takes nothing: "Giấy phép môi trườxg". */
const nameBegun = (name: string): string =>
  kinds.find((other) => name.startsWith(`${other.name} `))?.name ?? '-';

/** A slip makes another word of a shorter one. */
const SHORTEST_MENDED = 7;
const misspelt = (name: string): string => `${name.slice(0, -2)}x${name.slice(-1)}`;

/** Everywhere that sentences speak of documents. */
export const sentenceContexts: readonly KindContext[] = [
  ...atLineEnds,
  ...spelled,
  ...acting,
  ...inRows,
  ...withoutNumber,
  {
    where: 'with its issuer between it and its number',
    read: ({ name, number }) => cites(`Thực hiện ${name} của Bộ Tài chính số ${number} ngày 05/3/2020.`),
    right: (kind) => [mention(kind, 'implements')],
  },
];
