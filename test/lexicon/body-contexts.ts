import { extractCitations, parseDocument } from '../../src/index.js';
import { kindNamed } from '../../src/lexicon/index.js';
import { matchIssuer, properCase } from '../../src/lexicon/issuers.js';
import type { NamedBody } from './say-bodies.js';

const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const SIGNER = 'Nguyễn Văn Thử';
const CITED = 'Quyết định số 12/QĐ-UBND ngày 01/02/2020';

/** A notice with this letterhead; `rest` stands below its text. */
const notice = (letterhead: string, rest = '') =>
  parseDocument(
    `${letterhead}\n-------\n${NATIONAL_NAME}\n---------------\nSố: 15/TB-ABC\nVĩnh Phúc, ngày 05 tháng 8 năm 2025\n\n` +
      `THÔNG BÁO\nVề việc tiếp công dân\n\n1. Thời gian: ngày 10/8/2025.\n2. Địa điểm: trụ sở.\n\n${rest}`,
  );

/** Whether its name holds the one that heads all papers of the Party, which is no issuer's where it stands there. */
const headsPapers = ({ written }: NamedBody): boolean => written.includes('Đảng Cộng sản Việt Nam');

/** A name on two lines, cut at each space; a number alone on its line is a page's, and a kind's name is a kind. */
const onTwoLines = (name: string): readonly string[] =>
  [...name.matchAll(/ /gu)].flatMap(({ index }) => {
    const below = name.slice(index + 1);
    return /^\d+$/u.test(below) || kindNamed(below) ? [] : `${name.slice(0, index)}\n${below}`;
  });

/** What a context makes of a body, and what it has to make of every one. */
export type BodyContext = (body: NamedBody) => readonly (readonly [got: unknown, wanted: unknown])[];

/** Everywhere that bodies are named. */
export const bodyContexts: Readonly<Record<string, BodyContext>> = {
  'cased from capitals': ({ written, name }) => [
    [properCase(written.toUpperCase()), name],
    [properCase(name), name],
  ],
  'in running text': ({ written, name }) => [
    [matchIssuer(`${written} về việc`, 0)?.name, name],
    [matchIssuer(`${written.replaceAll(' ', '\n')} về việc`, 0)?.name, name],
  ],
  'on one line of the letterhead': (body) =>
    headsPapers(body) ? [] : [[notice(body.written.toUpperCase()).metadata.issuer, body.name]],
  'on two lines of the letterhead': (body) =>
    headsPapers(body)
      ? []
      : onTwoLines(body.written).map((lines) => [notice(lines.toUpperCase()).metadata.issuer, body.name]),
  'below another body': (body) =>
    headsPapers(body) || body.row.isBranch
      ? []
      : ['\n', ' '].map((between) => [
          notice(`ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH${between}${body.written.toUpperCase()}`).metadata.issuer,
          body.name,
        ]),
  'after a citation’s date': ({ written, name }) => [
    [extractCitations(`Căn cứ ${CITED} của ${written} về việc phân công;`)[0]?.issuer, name],
  ],
  'among joint issuers': ({ written, name }) => [
    [
      extractCitations(
        `Căn cứ Thông tư liên tịch số 12/2014/TTLT-BYT-BTC ngày 01/02/2014 của ${written}, ${written} và ${written} hướng dẫn việc thử;`,
      )[0]?.issuer,
      [name, name, name].join(', '),
    ],
  ],
  'signed for': ({ written }) => {
    const authority = `TM. ${written.toUpperCase()}`;
    return ['\n', ' '].map((between) => [
      notice('BỘ Y TẾ', `${authority}${between}CHỦ TỊCH\n\n${SIGNER}`).metadata.signers,
      [{ name: SIGNER, position: 'Chủ tịch', authority }],
    ]);
  },
  'among recipients': ({ written }) => [
    [
      notice('BỘ Y TẾ', `Nơi nhận:\n- ${written};\n- Lưu: VT.\n\nCHỦ TỊCH\n\n${SIGNER}`).metadata.recipients,
      [written, 'Lưu: VT'],
    ],
  ],
  'told to do something': ({ written }) =>
    [`Giao ${written} chủ trì`, `Yêu cầu ${written} rà soát,`, `Đề nghị các ${written}`].map((order) => [
      extractCitations(`${order} sửa đổi ${CITED}.`)[0]?.relation,
      'refers',
    ]),
  'said to enact': ({ written, name }) => [
    [
      parseDocument(
        `THÔNG TƯ\nHướng dẫn việc thử\n\nCăn cứ Luật Giá ngày 19 tháng 6 năm 2023;\n${written} ban hành Thông tư hướng dẫn việc thử.\n\nĐiều 1. Phạm vi\nMột.\n`,
      ).metadata.issuer,
      name,
    ],
  ],
  'named below the kind': ({ written, name }) => [
    [
      parseDocument(`THÔNG TƯ\nCỦA ${written.toUpperCase()}\nHướng dẫn việc thử\n\nĐiều 1. Phạm vi\nMột.\n`)
        .metadata.issuer,
      name,
    ],
  ],
};

/** The names under which a context does not read a body as it has to. */
export const differingIn = (read: BodyContext, bodies: readonly NamedBody[]) =>
  bodies.flatMap((body) =>
    read(body).flatMap(([got, wanted]) =>
      JSON.stringify(got) === JSON.stringify(wanted) ? [] : [{ body: body.written, got, wanted }],
    ),
  );
