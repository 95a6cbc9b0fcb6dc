import { describe, expect, it } from 'vitest';
import { extractCitations, parseDocument } from '../../src/index.js';
import { type OfficeRow, officePrefixes, officeRows } from '../../src/lexicon/offices.js';

const SIGNER = 'Nguyễn Văn Thử';
const CITED = 'Quyết định số 12/QĐ-UBND ngày 01/02/2020';

/** An office with what it is the head of, so that it names somebody: "Trưởng đoàn", "Bộ trưởng Bộ Y tế". */
const withUnit = ({ name, needsUnit, isIssuer, heads: [body = ''] = [] }: OfficeRow): string => {
  if (needsUnit) return `${name} đoàn`;
  return isIssuer || body === '' ? name : `${name} ${body} Thủy lợi`;
};

/** A deputy's office: "Thứ trưởng", "Phó Chủ tịch". */
const deputyOf = ({ name, deputy, hasNoDeputy }: OfficeRow): string | null =>
  hasNoDeputy ? null : (deputy ?? `${officePrefixes.deputy} ${name}`);

const signersOf = (closing: string) =>
  parseDocument(
    `BỘ Y TẾ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 15/TB-ABC\nHà Nội, ngày 05 tháng 8 năm 2025\n\n` +
      `THÔNG BÁO\nVề việc tiếp công dân\n\n1. Thời gian: ngày 10/8/2025.\n2. Địa điểm: trụ sở.\n\n${closing}`,
  ).metadata.signers;

/** What a context makes of an office, and what it has to make of every one. */
type OfficeContext = (row: OfficeRow) => readonly (readonly [got: unknown, wanted: unknown])[];

const contexts: Readonly<Record<string, OfficeContext>> = {
  'signing alone': ({ name, needsUnit }) =>
    needsUnit
      ? []
      : [
          [
            signersOf(`${name.toUpperCase()}\n\n${SIGNER}`),
            [{ name: SIGNER, position: name, authority: null }],
          ],
        ],
  'signed for by a deputy': (row) => {
    const deputy = deputyOf(row);
    const authority = `KT. ${row.name.toUpperCase()}`;
    return deputy === null || row.needsUnit
      ? []
      : [
          [
            signersOf(`${authority}\n${deputy.toUpperCase()}\n\n${SIGNER}`),
            [{ name: SIGNER, position: deputy, authority }],
          ],
        ];
  },
  'proposing a decision': (row) => [
    [
      extractCitations(
        `QUYẾT ĐỊNH\nVề việc thử\nTheo đề nghị của ${withUnit(row)} tại Tờ trình số 12/TTr-ABC ngày 05/3/2020.\nQUYẾT ĐỊNH:\nĐiều 1. Một.`,
      )[0]?.relation,
      'proposal',
    ],
  ],
  'told to do something': (row) =>
    [`Giao ${withUnit(row)} chủ trì`, `Yêu cầu ${withUnit(row)} rà soát,`].map((order) => [
      extractCitations(`${order} sửa đổi ${CITED}.`)[0]?.relation,
      'refers',
    ]),
};

describe('every office is read alike', () => {
  it.each(Object.entries(contexts))('%s', (_context, read) => {
    const differing = officeRows.flatMap((row) =>
      read(row).flatMap(([got, wanted]) =>
        JSON.stringify(got) === JSON.stringify(wanted) ? [] : [{ office: row.name, got, wanted }],
      ),
    );
    expect(differing).toEqual([]);
  });
});
