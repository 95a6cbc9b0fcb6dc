import { describe, expect, it } from 'vitest';
import type { LayoutTable } from '../../src/model/index.js';
import { readSource, type Source } from '../../src/read/index.js';
import { type Drawn, linesAt, type Placed, pdf, type Ruled } from './support/pdf.js';

/** A cell by its columns and rows, from 0, and its text. */
interface Drawing {
  readonly columns: readonly number[];
  /** From the top. */
  readonly levels: readonly number[];
  readonly cells: readonly {
    readonly column: number;
    readonly row: number;
    readonly columns?: number;
    readonly rows?: number;
    readonly text: string;
  }[];
}

/** The four borders of each cell, as word processors draw them, and its text, a line for each line feed. */
const draw = ({ columns, levels, cells }: Drawing): Required<Pick<Drawn, 'texts' | 'rules'>> => {
  const texts: Placed[] = [];
  const rules: Ruled[] = [];
  for (const { column, row, columns: wide = 1, rows: high = 1, text } of cells) {
    const [left = 0, right = 0] = [columns[column], columns[column + wide]];
    const [top = 0, bottom = 0] = [levels[row], levels[row + high]];
    const corners = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ] as const;
    for (const [at, from] of corners.entries()) rules.push({ from, to: corners[(at + 1) % 4] ?? from });
    for (const [at, line] of text.split('\n').entries())
      texts.push({ x: left + 4, y: top - 11 - at * 12, text: line, size: 10 });
  }
  return { texts, rules };
};

/** A drawing of rows of texts, from a height on. */
const drawRows = (top: number, columns: readonly number[], rows: readonly (readonly string[])[]): Drawing => {
  const levels = [top];
  for (const row of rows) {
    const lines = Math.max(...row.map((text) => text.split('\n').length));
    levels.push((levels.at(-1) ?? 0) - 4 - 12 * lines);
  }
  return {
    columns,
    levels,
    cells: rows.flatMap((row, at) => row.map((text, column) => ({ column, row: at, text }))),
  };
};

/** A table row by row, each cell as "column+columns×rows text". */
const say = (source: Source, table: LayoutTable | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map(({ cells }) =>
    cells.map(({ column, columns, rows, start, end }) => {
      const span = columns === 1 && rows === 1 ? '' : `+${columns}×${rows}`;
      return `${column}${span} ${source.text.slice(start, end).replaceAll('\n', ' / ')}`;
    }),
  );

const tablesOf = async (...pages: readonly Drawn[]): Promise<readonly (readonly (readonly string[])[])[]> => {
  const source = await readSource(pdf(pages), { path: null });
  return (source.layout?.tables ?? []).map((table) => say(source, table));
};

const edges = [60, 100, 280, 400, 530];
const head = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
const body = (number: number): readonly string[] => [`${number}`, 'Rà soát', 'Sở Tư pháp', 'Quý I'];

describe('a table with ruled cells', () => {
  it('has rows, columns and the text of each cell', async () => {
    expect(await tablesOf(draw(drawRows(700, edges, [head, body(1), body(2)])))).toEqual([
      [
        ['1 STT', '2 Nhiệm vụ', '3 Chủ trì', '4 Thời hạn'],
        ['1 1', '2 Rà soát', '3 Sở Tư pháp', '4 Quý I'],
        ['1 2', '2 Rà soát', '3 Sở Tư pháp', '4 Quý I'],
      ],
    ]);
  });

  it('has cells over several columns and rows', async () => {
    const spanned: Drawing = {
      columns: [60, 100, 280, 400, 530],
      levels: [700, 680, 660, 640],
      cells: [
        { column: 0, row: 0, rows: 2, text: 'STT' },
        { column: 1, row: 0, rows: 2, text: 'Nội dung' },
        { column: 2, row: 0, columns: 2, text: 'Kinh phí' },
        { column: 2, row: 1, text: '2025' },
        { column: 3, row: 1, text: '2026' },
        { column: 0, row: 2, text: '1' },
        { column: 1, row: 2, text: 'Đào tạo' },
        { column: 2, row: 2, text: '10' },
        { column: 3, row: 2, text: '' },
      ],
    };
    expect(await tablesOf(draw(spanned))).toEqual([
      [
        ['1+1×2 STT', '2+1×2 Nội dung', '3+2×1 Kinh phí'],
        ['3 2025', '4 2026'],
        ['1 1', '2 Đào tạo', '3 10', '4 '],
      ],
    ]);
  });

  it('joins the lines of a cell that were broken for want of room, and keeps its paragraphs apart', async () => {
    const rows = [head, ['1', 'Rà soát, sửa đổi các văn bản\nquy phạm pháp luật\n- Báo cáo', 'Sở', 'Quý I']];
    const [table] = await tablesOf(draw(drawRows(700, edges, rows)));
    expect(table?.[1]?.[1]).toBe('2 Rà soát, sửa đổi các văn bản quy phạm pháp luật / - Báo cáo');
  });

  it('parts text that was drawn across a border', async () => {
    const table = draw(
      drawRows(
        700,
        [60, 90, 120, 150],
        [
          ['A', 'B', 'C'],
          ['', '', ''],
        ],
      ),
    );
    const across = { x: 64, y: 700 - 16 - 11, text: '100  200  300', size: 10 };
    expect(await tablesOf({ ...table, texts: [...table.texts, across] })).toEqual([
      [
        ['1 A', '2 B', '3 C'],
        ['1 100', '2 200', '3 300'],
      ],
    ]);
  });

  it('stands between the paragraphs around it', async () => {
    const table = draw(drawRows(650, edges, [head, body(1)]));
    const texts = [...linesAt(700, ['Trước bảng.']), ...table.texts, ...linesAt(560, ['Sau bảng.'])];
    const { text } = await readSource(pdf([{ ...table, texts }]), { path: null });
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      'Trước bảng.',
      ...head,
      ...body(1),
      'Sau bảng.',
    ]);
  });

  it('is found on a page that is turned', async () => {
    const { texts, rules } = draw(drawRows(500, edges, [head, body(1)]));
    // As a page is drawn for paper that lies on its side: from its foot to its top.
    const turned = {
      texts: texts.map((placed) => ({ ...placed, x: 600 - placed.y, y: placed.x, turned: true })),
      rules: rules.map(
        ({ from, to }): Ruled => ({ from: [600 - from[1], from[0]], to: [600 - to[1], to[0]] }),
      ),
      rotate: 90 as const,
    };
    expect(await tablesOf(turned)).toEqual([
      [
        ['1 STT', '2 Nhiệm vụ', '3 Chủ trì', '4 Thời hạn'],
        ['1 1', '2 Rà soát', '3 Sở Tư pháp', '4 Quý I'],
      ],
    ]);
  });
});

describe('what is no table', () => {
  it('is a box around one text', async () => {
    const box = draw(drawRows(700, [60, 530], [['DỰ THẢO']]));
    expect(await tablesOf(box)).toEqual([]);
  });

  it('is a line below a heading', async () => {
    const rules = [
      { from: [60, 690], to: [200, 690] } as const,
      { from: [300, 690], to: [500, 690] } as const,
    ];
    expect(await tablesOf({ texts: linesAt(700, ['ỦY BAN NHÂN DÂN']), rules })).toEqual([]);
  });

  it('is a drawing', async () => {
    const rules = Array.from({ length: 3000 }, (_, at): Ruled[] => [
      { from: [60, 100 + at / 5], to: [500, 100 + at / 5] },
      { from: [60 + at / 10, 100], to: [60 + at / 10, 700] },
    ]).flat();
    expect(await tablesOf({ texts: linesAt(700, ['Sơ đồ', 'quy trình']), rules })).toEqual([]);
  });
});

describe('a table over the end of a page', () => {
  const page = (rows: readonly (readonly string[])[], top = 760): Drawn => draw(drawRows(top, edges, rows));

  it('is one, without the head that is repeated', async () => {
    const [table, ...others] = await tablesOf(
      page([head, body(1)]),
      page([head, body(2)]),
      page([head, body(3)]),
    );
    expect(others).toEqual([]);
    expect(table?.map((row) => row[0])).toEqual(['1 STT', '1 1', '1 2', '1 3']);
  });

  it('says how many rows are its head, and where the pages begin', async () => {
    const source = await readSource(pdf([page([head, body(1)]), page([head, body(2)])]), { path: null });
    expect(source.layout?.tables[0]?.headerRows).toBe(1);
    const [, row] = source.layout?.tables[0]?.rows.slice(1) ?? [];
    expect(source.layout?.pages).toEqual([
      { offset: 0, page: 1 },
      { offset: row?.start, page: 2 },
    ]);
  });

  it('puts the parts of a row together that was broken', async () => {
    const [table] = await tablesOf(
      page([head, ['1', 'Rà soát các văn bản', 'Sở Tư pháp,', 'Quý I']]),
      page([head, ['', 'quy phạm pháp luật', 'Sở Nội vụ', ''], body(2)]),
    );
    expect(table).toHaveLength(3);
    expect(table?.[1]).toEqual([
      '1 1',
      '2 Rà soát các văn bản / quy phạm pháp luật',
      '3 Sở Tư pháp, / Sở Nội vụ',
      '4 Quý I',
    ]);
  });

  it('goes on with a cell that spans the rows of both pages', async () => {
    const first: Drawing = {
      columns: [60, 200, 530],
      levels: [700, 680, 660],
      cells: [
        { column: 0, row: 0, rows: 2, text: 'Sở Tư pháp' },
        { column: 1, row: 0, text: 'Rà soát các văn bản' },
        { column: 1, row: 1, text: 'Báo cáo kết quả thực hiện' },
      ],
    };
    const next = draw(drawRows(760, [60, 200, 530], [['', 'hằng năm']]));
    const [table] = await tablesOf(draw(first), next);
    expect(table).toEqual([
      ['1+1×2 Sở Tư pháp', '2 Rà soát các văn bản'],
      ['2 Báo cáo kết quả thực hiện / hằng năm'],
    ]);
  });

  it('is two where text stands between, or the columns are others', async () => {
    const between = page([head, body(2)], 700);
    const withText = { ...between, texts: [...linesAt(760, ['Biểu 2']), ...between.texts] };
    expect(await tablesOf(page([head, body(1)]), withText)).toHaveLength(2);
    expect(
      await tablesOf(page([head, body(1)]), draw(drawRows(760, [60, 300, 530], [['Họ tên', 'Chức vụ']]))),
    ).toHaveLength(2);
  });
});
