import { describe, expect, it } from 'vitest';
import { isSameAct } from '../../src/consolidate/same-act.js';

const act = (number: string, issuer: string | null, issuedOn: string | null) => ({
  kind: 'Quyết định',
  number,
  title: 'Về thu phí',
  issuer,
  issuedOn,
});
const work = (number: string, issuer: string | null, date: string | null) => ({
  kind: 'Quyết định',
  number,
  name: null,
  issuer,
  date,
});
const HERE = 'Ủy ban nhân dân tỉnh Hòa Sơn';
const THERE = 'Ủy ban nhân dân tỉnh Bình Lâm';

describe('a cited act that is the amended one', () => {
  it.each([
    ['of that number, whatever its letters and zeros', work('12/2024/qđ-ubnd', HERE, null), true],
    ['though who issued it is left out', work('12/2024/QĐ-UBND', null, null), true],
    ['but not that of another province', work('12/2024/QĐ-UBND', THERE, null), false],
    ['nor another number', work('13/2024/QĐ-UBND', HERE, null), false],
  ])('is the one %s', (_what, cited, expected) => {
    expect(isSameAct(cited, act('012/2024/QĐ-UBND', HERE, '2024-03-05'))).toBe(expected);
  });

  it.each([
    ['of the same body and year', work('118/QĐ-UBND', HERE, '2024-03-05'), true],
    ['of the same body, where no year is said', work('118/QĐ-UBND', HERE, null), true],
    ['but not that of another year', work('118/QĐ-UBND', HERE, '2023'), false],
    ['nor that of another province', work('118/QĐ-UBND', THERE, '2024-03-05'), false],
  ])('is, where its number has no year, the one %s', (_what, cited, expected) => {
    expect(isSameAct(cited, act('118/QĐ-UBND', HERE, '2024-03-05'))).toBe(expected);
  });
});
