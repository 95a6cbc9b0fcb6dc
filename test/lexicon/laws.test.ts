import { describe, expect, it } from 'vitest';
import { allLaws, lawByNumber, lawsByName, longestLawName } from '../../src/lexicon/laws.js';

/** The name that is read after the kind, and the numbers of the laws that bear it. */
function read(
  kind: string,
  text: string,
): { readonly name: string; readonly numbers: readonly unknown[] } | null {
  const found = longestLawName(kind, text, 0);
  return found && { name: text.slice(0, found.end), numbers: found.laws.map((law) => law.number) };
}

describe('the register of laws', () => {
  it('knows a law by its number', () => {
    expect(lawByNumber('31/2024/QH15')).toEqual({
      kind: 'Luật',
      number: '31/2024/QH15',
      name: 'Đất đai',
      passedOn: '2024-01-18',
      effectiveOn: '2024-08-01',
      amends: [],
    });
    expect(lawByNumber('62/2020/QH14')?.amends).toEqual(['50/2014/QH13']);
    expect(lawByNumber('999/2024/QH15')).toBeNull();
  });

  it('finds each of its laws by its number, in any case', () => {
    const numbers = allLaws().flatMap(({ number }) => number ?? []);
    expect(numbers.filter((number) => lawByNumber(number.toLowerCase())?.number !== number)).toEqual([]);
  });

  it('gives all laws of one name, oldest first', () => {
    expect(lawsByName('Luật', 'Đất đai').map((law) => law.number)).toEqual([
      '13/2003/QH11',
      '45/2013/QH13',
      '31/2024/QH15',
    ]);
    expect(lawsByName('Hiến pháp', '').map((law) => law.passedOn)).toContain('2013-11-28');
    expect(lawsByName('Luật', 'Mây trời')).toEqual([]);
  });

  it.each([
    ['An toàn vệ sinh lao động', '84/2015/QH13'],
    ['AN TOÀN,  VỆ SINH\nLAO ĐỘNG', '84/2015/QH13'],
    ['Thuỷ lợi', '08/2017/QH14'],
    ['Thủy lợi'.normalize('NFD'), '08/2017/QH14'],
    ['Phòng, chống HIV/AIDS', '64/2006/QH11'],
  ])('finds %j whatever its case, commas, tone placement or encoding', (name, number) => {
    expect(lawsByName('Luật', name).map((law) => law.number)).toContain(number);
  });

  it('points from amending laws only at laws that it has', () => {
    const missing = allLaws().flatMap((law) => law.amends.filter((number) => lawByNumber(number) === null));
    expect(missing).toEqual([]);
  });

  it('lets no law take effect before it was passed, nor before the one of its name', () => {
    for (const law of allLaws()) {
      if (law.effectiveOn === null) continue;
      expect(law.effectiveOn >= (law.passedOn ?? ''), law.number ?? '').toBe(true);
      const namesakes = lawsByName(law.kind, law.name).flatMap(({ effectiveOn }) => effectiveOn ?? []);
      expect(namesakes).toEqual([...namesakes].sort());
    }
  });

  it('has no number twice', () => {
    const numbers = allLaws().flatMap((law) => law.number ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('reading the name of a law in a text', () => {
  it('takes the longest name', () => {
    expect(read('Luật', 'Giáo dục đại học và Luật Giáo dục nghề nghiệp')?.name).toBe('Giáo dục đại học');
    expect(read('Luật', 'Giáo dục và đào tạo')?.name).toBe('Giáo dục');
    expect(read('Luật', 'Luật sư ngày 29 tháng 6 năm 2006')?.name).toBe('Luật sư');
    expect(read('Bộ luật', ' Lao động năm 2019')?.numbers).toContain('45/2019/QH14');
  });

  it('reads over line ends and missing commas', () => {
    expect(read('Luật', 'Tổ chức chính quyền\nđịa phương ngày 19')?.name).toBe(
      'Tổ chức chính quyền\nđịa phương',
    );
    expect(read('Luật', 'an toàn vệ sinh lao động.')?.numbers).toEqual(['84/2015/QH13']);
  });

  it('reads the title of an amending law, laws and all', () => {
    const title =
      'sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương';
    expect(read('Luật', `${title} ngày 22 tháng 11 năm 2019`)).toEqual({
      name: title,
      numbers: ['47/2019/QH14'],
    });
  });

  it('takes the bracket that belongs to the name', () => {
    const name = 'Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)';
    expect(read('Luật', `${name} và`)?.name).toBe(name);
    expect(longestLawName('Luật', '(Luật Đất đai)', 6)?.end).toBe(13);
  });

  it('does not read on over punctuation that the name has not', () => {
    expect(read('Luật', 'Đầu tư, công văn số 12')?.name).toBe('Đầu tư');
    expect(read('Luật', 'Đầu tư công')?.name).toBe('Đầu tư công');
  });

  it('never ends in the middle of a word', () => {
    expect(read('Luật', 'Giám định tư pháp')?.name).toBe('Giám định tư pháp');
    expect(read('Luật', 'Giáo')).toBeNull();
    expect(read('Luật', 'Giárẻ')).toBeNull();
    expect(read('Luật', '')).toBeNull();
  });
});
