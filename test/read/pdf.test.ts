import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/model/index.js';
import { readFileSource, readSource, type Source } from '../../src/read/index.js';
import { encryptedPdf, linesAt, nestedForms, type Placed, pdf } from './support/pdf.js';
import { problemOf } from './support/problem.js';

const linesOf = async (...pages: readonly (readonly Placed[])[]): Promise<readonly string[]> => {
  const source = await readSource(pdf(pages), { path: 'a.pdf' });
  expect(source.info.format).toBe('pdf');
  return source.text.trimEnd().split('\n');
};

const isBeside = ({ kind }: Region): boolean => kind === 'furniture' || kind === 'stamp';

/** The text above what is printed on every page or stamped on one, and what that is, in order. */
const partBeside = ({
  text,
  layout,
}: Source): { readonly text: string; readonly beside: readonly string[] } => {
  const regions = (layout?.regions ?? []).filter(isBeside);
  const shown = regions.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
  return { text: text.slice(0, regions[0]?.start), beside: shown };
};

/** A line of the full width, its last word drawn out. */
const full = (line: string): string => line.padEnd(70, line.at(-1));

const first = [
  full('   1. A long paragraph goes on over some lines to the end of it,'),
  full('here, and a line that begins with the number of a clause is full'),
  full('2. of the words that are needed to fill it to its right edge'),
  'and ends.',
  full('   2. A second one is long enough to fill a line up to its edge'),
  'and ends too.',
];

const joined = [`${first.slice(0, 4).join(' ').trim()}`, `${first.slice(4).join(' ').trim()}`];

describe('paragraphs', () => {
  it('joins the lines of indented paragraphs, whatever a line begins with', async () => {
    expect(await linesOf(linesAt(700, first))).toEqual(joined);
  });

  it('goes on over the end of a page, with running heads and page numbers after the text', async () => {
    const head = (number: number): readonly Placed[] => [
      { x: 60, y: 800, text: 'CONG BAO 12/2024' },
      { x: 300, y: 30, text: String(number) },
    ];
    const pages = [
      [...head(7), ...linesAt(700, first), ...linesAt(500, first.slice(0, 2))],
      [...head(8), ...linesAt(700, first.slice(2))],
      [...head(9), ...linesAt(700, first)],
    ];
    const [one = '', two = ''] = joined;
    // White space within the first page, and at the foot of the second, parts what follows.
    const lines = [one, two, '', one, two, '', one, two].join('\n');
    const furniture = [7, 8, 9].map((number) => `furniture: CONG BAO 12/2024\n${number}`);
    const { text, beside } = partBeside(await readSource(pdf(pages), { path: null }));
    expect([text.trimEnd(), beside]).toEqual([lines, furniture]);
  });

  it('closes up a number that breaks at its hyphen', async () => {
    const lines = linesAt(700, ['Thong tu so 08/2020/TT-', 'BYT ngay 5']);
    expect(await linesOf(lines)).toEqual(['Thong tu so 08/2020/TT-BYT ngay 5']);
  });
});

describe('accents', () => {
  it('stand on their letters where they are drawn apart', async () => {
    const drawn = [
      { x: 60, y: 700, text: 'Tha' },
      { x: 60 + 2 * 7.2, y: 700, text: '\u0302' },
      { x: 60 + 2 * 7.2, y: 700, text: '\u0309' },
      { x: 60 + 3 * 7.2, y: 700, text: 'm quyền' },
    ];
    expect(await linesOf(drawn)).toEqual(['Thẩm quyền']);
  });
});

describe('columns', () => {
  it('parts cells on one line and reads a column that is drawn first, first', async () => {
    const heading = [
      { x: 60, y: 780, text: 'UBND TINH' },
      { x: 60, y: 760, text: 'So: 5/KH-UBND' },
      { x: 300, y: 780, text: 'CONG HOA' },
      { x: 300, y: 760, text: 'Ngay 5' },
      { x: 60, y: 700, text: 'Vung I' },
      { x: 200, y: 700, text: '4.680.000' },
    ];
    expect(await linesOf(heading)).toEqual([
      'UBND TINH',
      'So: 5/KH-UBND',
      'CONG HOA',
      'Ngay 5',
      '',
      'Vung I',
      '4.680.000',
    ]);
  });

  it('sorts a page that is drawn from its foot up', async () => {
    const lines = ['a a', 'b b', 'c c', 'd d', 'e e', 'f f'];
    expect(await linesOf([...linesAt(700, lines)].reverse())).toEqual(lines);
  });
});

describe('two columns of running text', () => {
  const left = ['mot hai ba bon nam sau', 'bay tam chin muoi muoi', 'hai ba bon nam sau bay'];
  const right = left.map((line) => line.toUpperCase());
  const texts = (count: number): readonly Placed[] =>
    Array.from({ length: count }, (_, at) => [
      { x: 60, y: 700 - 15 * at, text: left[at % 3] ?? '' },
      { x: 300, y: 700 - 15 * at, text: right[at % 3] ?? '' },
    ]).flat();

  it('are read one after the other, though they are drawn line by line', async () => {
    const text = (await linesOf([{ x: 60, y: 730, text: 'A heading' }, ...texts(9)])).join(' ');
    expect(text.replace(/\s+/g, ' ')).toBe(
      ['A heading', ...left, ...left, ...left, ...right, ...right, ...right].join(' '),
    );
  });

  it('are not seen in a letterhead', async () => {
    expect((await linesOf(texts(3))).slice(0, 2)).toEqual([left[0], right[0]]);
  });
});

describe('several letters in one file', () => {
  const letter = (number: number): readonly Placed[] => [
    { x: 60, y: 780, text: 'ỦY BAN NHÂN DÂN' },
    { x: 60, y: 740, text: `Số: ${number}/UBND-KT` },
    { x: 280, y: 780, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
    { x: 330, y: 765, text: 'Độc lập - Tự do - Hạnh phúc' },
    { x: 300, y: 30, text: '1' },
  ];
  const goesOn: readonly Placed[] = [
    { x: 300, y: 800, text: '2' },
    { x: 60, y: 700, text: 'The second page.' },
  ];

  it('keep their letterheads, and their page numbers begin anew', async () => {
    const pages = [letter(1), goesOn, letter(2), letter(3), goesOn];
    const { text, beside } = partBeside(await readSource(pdf(pages), { path: null }));
    const lines = text.split('\n');
    expect(lines.filter((line) => line === 'ỦY BAN NHÂN DÂN')).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('CỘNG HÒA'))).toHaveLength(3);
    expect(lines.filter((line) => /^\d$/.test(line))).toEqual([]);
    expect(beside).toEqual([1, 2, 1, 1, 2].map((number) => `furniture: ${number}`));
  });
});

describe('letters set apart', () => {
  const spaced = (text: string, gap: number): readonly Placed[] => {
    let x = 60;
    return [...text].flatMap((letter) => {
      const placed = { x, y: 700, text: letter };
      x += 7.2 + gap;
      return letter === ' ' ? [] : [placed];
    });
  };

  it.each([1.4, 3, 5])('are words, with a gap of %d points', async (gap) => {
    expect(await linesOf(spaced('QUYET DINH', gap))).toEqual(['QUYET DINH']);
  });

  it('stay apart where they are digits of a row', async () => {
    expect(await linesOf(spaced('123456', 6))).toEqual(['1 2 3 4 5 6']);
  });
});

describe('a draft', () => {
  it('goes on over the room for a day or a number', async () => {
    const line = ['Tờ trình số', '/TTr-SCT ngày', 'tháng 7 năm 2026'];
    const places = [60, 175, 305];
    expect(await linesOf(line.map((text, at) => ({ x: places[at] ?? 0, y: 700, text })))).toEqual([
      'Tờ trình số /TTr-SCT ngày tháng 7 năm 2026',
    ]);
  });
});

describe('notes and stamps', () => {
  it('takes footnotes to the end and writes their numbers as calls', async () => {
    const page = [
      ...linesAt(700, first),
      { x: 60 + 9 * 7.2, y: 700 - 5 * 15 + 5, text: '1', size: 7 },
      { x: 60, y: 93, text: '1', size: 6 },
      { x: 66, y: 90, text: 'The note.', size: 9 },
    ];
    const withCall = page.map((placed) =>
      placed.text === 'and ends too.' ? { ...placed, text: 'and ends.' } : placed,
    );
    const lines = await linesOf(withCall);
    expect(lines.slice(-3)).toEqual([`${first[4]?.trim()} and ends.[1]`, '', '[1] The note.']);
  });

  describe('at the size of the text', () => {
    const [one, two] = linesAt(700, ['1. Text with a note', '2. Text']);
    const text: readonly Placed[] = [one, { x: 60 + 19 * 7.2, y: 705, text: '1', size: 7 }, two].filter(
      (placed) => placed !== undefined,
    );
    const foot = { from: [60, 110], to: [175, 110] } as const;
    const noted = (
      notes: readonly string[],
      rule: { from: readonly [number, number]; to: readonly [number, number] } = foot,
    ) => ({
      texts: [...text, ...linesAt(95, notes)],
      rules: [rule],
    });
    const next = { texts: linesAt(700, ['3. Text']), rules: [] };
    const lines = async (...pages: Parameters<typeof pdf>[0]): Promise<readonly string[]> =>
      (await readSource(pdf(pages), { path: null })).text.trimEnd().split('\n').filter(Boolean);

    it('takes what is below a rule for a note, and what follows on the next page for text', async () => {
      expect(await lines(noted(['1 The note.']), next)).toEqual([
        '1. Text with a note[1]',
        '2. Text',
        '3. Text',
        '[1] The note.',
      ]);
    });

    it('goes on with a note that does not end on its page below the next rule', async () => {
      const rest = { texts: [...linesAt(700, ['3. Text']), ...linesAt(95, ['here.'])], rules: [foot] };
      expect(await lines(noted(['1 The note goes on']), rest)).toEqual([
        '1. Text with a note[1]',
        '2. Text',
        '3. Text',
        '[1] The note goes on',
        'here.',
      ]);
    });

    it('takes nothing for a note that no number calls, or that a rule does not part from the text', async () => {
      const asText = ['1. Text with a note1', '2. Text'];
      expect(await lines(noted(['2 Row.']), next)).toEqual([...asText, '2 Row.', '3. Text']);
      const elsewhere = { from: [300, 110], to: [415, 110] } as const;
      expect(await lines(noted(['1 Row.'], elsewhere), next)).toEqual([...asText, '1 Row.', '3. Text']);
    });

    it('tells the note of small print from a box that is drawn last', async () => {
      const page = {
        texts: [...text, ...linesAt(95, ['1 The note.'], 9), { x: 60, y: 760, text: 'URGENT', size: 9 }],
        rules: [],
      };
      expect((await lines(page)).at(-1)).toBe('[1] The note.');
    });
  });

  it('puts a signature stamp after the text but not one line that looks like a part of it', async () => {
    const stamp = ['Email: a@b.vn', 'Date: 2024-05-12'];
    const page = linesAt(700, ['Date: 12/5/2024', 'Text.', ...stamp]);
    const { text, beside } = partBeside(await readSource(pdf([page]), { path: null }));
    expect(text.trimEnd()).toBe('Date: 12/5/2024\nText.');
    expect(beside).toEqual(['stamp: Email: a@b.vn\nDate: 2024-05-12']);
  });
});

describe('PDFs that carry files', () => {
  it('are read without them, and they are named', async () => {
    const { text, warnings } = await readSource(pdf([linesAt(700, ['Text.'])], 1, ['a.docx', 'b.xlsx']), {
      path: null,
    });
    expect(text).toBe('Text.\n');
    expect(warnings.map(({ message }) => message)).toEqual([
      'contains attached files, which are not read: a.docx, b.xlsx',
    ]);
  });
});

describe('encrypted PDFs', () => {
  const page = linesAt(700, ['Text.']);

  it('are read where only changing them needs a password', async () => {
    const { text } = await readSource(encryptedPdf(page, { user: '', owner: 'secret' }), { path: null });
    expect(text).toBe('Text.\n');
  });

  it('are refused in one line where reading them needs a password', async () => {
    expect(
      await problemOf(readSource(encryptedPdf(page, { user: 'open', owner: 'secret' }), { path: 'a.pdf' })),
    ).toBe('a.pdf: is protected with a password: save it without one');
  });
});

describe('PDFs that cannot be read', () => {
  it('says which pages of a scan have no text and what to do', async () => {
    const reading = readFileSource('fixtures/formats/scanned.pdf', { ocr: { mode: 'never' } });
    expect(await problemOf(reading)).toMatch(
      /scanned\.pdf: no text layer on pages 1–3: omit --ocr never to read them$/,
    );
  });

  it('asks for a file without a password', async () => {
    expect(await problemOf(readFileSource('fixtures/formats/password.pdf'))).toContain(
      'protected with a password',
    );
  });

  it('ends with a page of forms within forms that multiply', async () => {
    expect(await problemOf(readSource(nestedForms(12), { path: 'forms.pdf' }))).toContain(
      'forms.pdf: page 1 takes',
    );
    expect((await readSource(pdf([[{ x: 60, y: 700, text: 'a' }]]), { path: null })).text).toBe('a\n');
  });

  it('refuses ten thousand pages', async () => {
    const file = pdf([[{ x: 60, y: 700, text: 'a' }]], 10_000);
    expect(await problemOf(readSource(file, { path: 'long.pdf' }))).toContain('long.pdf: has 10000 pages');
  });
});

const gazette = '../shared/corpus/congbao';

describe.skipIf(!existsSync(gazette))('the Gazette (needs ../shared/corpus)', () => {
  const files = existsSync(gazette) ? readdirSync(gazette).filter((name) => name.endsWith('.pdf')) : [];

  /** What a signature or a running head adds to the text file. */
  const furniture = /^.*CÔNG BÁO\/Số .*$|^(?:Người ký|Ký bởi|Email|Cơ quan|Thời gian ký|Ngày ký):.*$/gm;
  const wordsOf = (text: string): readonly string[] =>
    text
      .normalize('NFC')
      .replace(furniture, '')
      .match(/\p{L}{2,}/gu) ?? [];
  /** The words of the heads that tables repeat on each of their pages. */
  const repeatedWords = ({ text, layout }: Source): readonly string[] =>
    (layout?.tables ?? []).flatMap(({ start, end, rows, headerRows }) => {
      const begun = layout?.pages.filter(({ offset }) => start < offset && offset < end) ?? [];
      const head = rows.slice(0, headerRows).map((row) => text.slice(row.start, row.end));
      return begun.flatMap(() => wordsOf(head.join('\n')));
    });

  it.each(files)('reads all words of %s, and furniture after them', async (name) => {
    const source = await readFileSource(`${gazette}/${name}`);
    const { text, beside } = partBeside(source);
    const other = await readFileSource(`${gazette}/${name.replace(/pdf$/, 'txt')}`);
    expect([...wordsOf(text), ...repeatedWords(source)].sort()).toEqual([...wordsOf(other.text)].sort());
    expect(text).not.toMatch(/CÔNG BÁO\/Số|Thời gian ký|Ký bởi/);
    expect(beside.filter((each) => each.startsWith('furniture: ')).length).toBeGreaterThan(0);
  });
});
