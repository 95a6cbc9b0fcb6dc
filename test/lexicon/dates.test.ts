import { describe, expect, it } from 'vitest';
import { dateConflicts, isoDate, whyNoSuchDay, writtenDays } from '../../src/lexicon/index.js';

describe('the calendar', () => {
  it('says why there is no such day', () => {
    expect(whyNoSuchDay(31, 13, 2020)).toEqual({ wrong: 'month', month: 13 });
    expect(whyNoSuchDay(1, 0, 2020)).toEqual({ wrong: 'month', month: 0 });
    expect(whyNoSuchDay(1, 1, 2202)).toEqual({ wrong: 'year', year: 2202, first: 1900, last: 2100 });
    expect(whyNoSuchDay(31, 4, 2020)).toEqual({ wrong: 'day', month: 4, year: 2020, days: 30 });
    expect(whyNoSuchDay(0, 4, 2020)).toEqual({ wrong: 'day', month: 4, year: 2020, days: 30 });
  });

  it.each([
    [2023, 28],
    [2024, 29],
    [1900, 28],
    [2000, 29],
  ])('knows how long February %i is', (year, days) => {
    expect(whyNoSuchDay(days, 2, year)).toBeNull();
    expect(whyNoSuchDay(days + 1, 2, year)).toEqual({ wrong: 'day', month: 2, year, days });
  });

  it('has an ISO date for just the days that there are', () => {
    expect(isoDate(5, 3, 2020)).toBe('2020-03-05');
    expect(isoDate(31, 2, 2020)).toBeNull();
    expect(isoDate(Number.NaN, 3, 2020)).toBeNull();
  });
});

describe('dates that contradict each other', () => {
  const cited = (number: string | null, ...dates: (string | null)[]) =>
    dates.map((date) => ({ work: 'w1', number, date }));
  const accused = (citations: ReturnType<typeof cited>) =>
    dateConflicts(citations).map(({ citation, usual }) => [citation.date, usual]);

  it('are those that fewer mentions give', () => {
    expect(accused(cited('30/2020/NĐ-CP', '2020-03-15', '2020-03-05', null, '2020-03-05'))).toEqual([
      ['2020-03-15', '2020-03-05'],
    ]);
  });

  it('are those outside the year in the number, where as many mentions give either', () => {
    expect(accused(cited('17/2014/TTLT-BLĐTBXH-BTC', '2023-08-01', '2014-08-01'))).toEqual([
      ['2023-08-01', '2014-08-01'],
    ]);
  });

  it('are the later ones where nothing else tells', () => {
    expect(accused(cited('12/QĐ-BNV', '2020-03-05', '2020-03-06'))).toEqual([['2020-03-06', '2020-03-05']]);
  });

  it('are none where a date only says less, where nothing is numbered, or of different documents', () => {
    expect(accused(cited('12/QĐ-BNV', '2020-03-05', '2020', '2020-03'))).toEqual([]);
    expect(accused(cited(null, '2020-03-05', '2020-03-06'))).toEqual([]);
    expect(
      accused([
        { work: 'w1', number: '12/QĐ-BNV', date: '2020-03-05' },
        { work: 'w2', number: '12/QĐ-BNV', date: '2020-03-06' },
      ]),
    ).toEqual([]);
  });
});

describe('days that are written in full', () => {
  it.each([
    ['ngày 31/02/2020', '31/02/2020', 31, 2, 2020],
    ['Ngày 5 - 3 - 2020,', '5 - 3 - 2020', 5, 3, 2020],
    ['ngày\n31 tháng 02\nnăm 2020', '31 tháng 02\nnăm 2020', 31, 2, 2020],
    ['ngày 05/3/20200', '05/3/20200', 5, 3, 20200],
  ])('in %j', (text, written, day, month, year) => {
    const [found] = writtenDays(text);
    expect(found).toMatchObject({ day, month, year });
    expect(text.slice(found?.start, found?.end)).toBe(written);
  });

  it.each(['31/02/2020', 'ngày 05/3', 'tháng 3 năm 2020', 'ngày 05/3/2020/4'])('are none in %j', (text) => {
    expect(writtenDays(text)).toEqual([]);
  });
});
