import type { Draft, DraftLook, DraftPage, DraftParts } from './draft.js';

/** What somebody sets wrongly. */
export interface LayoutFault {
  readonly rule: string;
  readonly name: string;
  /** The draft with the fault; `null` where it has no room for it. */
  readonly plant: (draft: Draft) => Draft | null;
}

type Part = keyof DraftParts;

/** Changes the look of some paragraphs of a part. */
const look =
  (
    part: Part,
    change: Partial<DraftLook>,
    chosen: (text: string) => boolean = () => true,
  ): LayoutFault['plant'] =>
  (draft) => {
    const paragraphs = draft.parts[part];
    if (!paragraphs.some(({ text }) => chosen(text))) return null;
    const changed = paragraphs.map((paragraph) =>
      chosen(paragraph.text) ? { ...paragraph, ...change } : paragraph,
    );
    return { ...draft, parts: { ...draft.parts, [part]: changed } };
  };

const page =
  (change: Partial<DraftPage>): LayoutFault['plant'] =>
  (draft) => ({ ...draft, page: { ...draft.page, ...change } });

/** A table has its own demands on the paper. */
const withoutTable =
  (plant: LayoutFault['plant']): LayoutFault['plant'] =>
  (draft) =>
    draft.table === undefined ? plant(draft) : null;

const pageNumber =
  (change: Partial<NonNullable<DraftPage['number']>>): LayoutFault['plant'] =>
  (draft) =>
    draft.page.number && { ...draft, page: { ...draft.page, number: { ...draft.page.number, ...change } } };

const fault = (rule: string, name: string, plant: LayoutFault['plant']): LayoutFault => ({
  rule: `layout/${rule}`,
  name,
  plant,
});

const isHead = (text: string): boolean => /^(?:Nơi nhận|Phụ lục)/u.test(text);
const isLong = (text: string): boolean => text.length > 100;

export const layoutFaults: readonly LayoutFault[] = [
  fault('paper', 'Letter paper', page({ width: 215.9, height: 279.4 })),
  fault('paper', 'A5 paper', withoutTable(page({ width: 148, height: 210 }))),
  fault('orientation', 'pages on their side', withoutTable(page({ width: 297, height: 210 }))),
  fault('margins', "Word's own margins", page({ margins: [25.4, 25.4, 25.4, 25.4] })),
  fault('margins', 'a narrow left margin', page({ margins: [20, 20, 20, 25] })),
  fault('margins', 'a narrow top margin', page({ margins: [15, 20, 20, 30] })),
  fault('page-number', 'in the footer', pageNumber({ place: 'footer' })),
  fault('page-number', 'at the right', pageNumber({ align: 'right' })),
  fault('page-number', 'on the first page', pageNumber({ onFirst: true })),
  fault('page-number', 'in small digits', pageNumber({ size: 11 })),
  fault('page-number', 'in Roman digits', pageNumber({ format: 'lowerRoman' })),
  fault('page-number', 'none', page({ number: null })),
  fault('font', 'the body in Arial', look('body', { font: 'Arial' })),
  fault('font', 'the title in Calibri', look('title', { font: 'Calibri' })),
  fault('color', 'a red title', look('title', { color: 'FF0000' })),
  fault('national-name', 'too large', look('national', { size: 15 })),
  fault('national-name', 'not bold', look('national', { bold: false })),
  fault('motto', 'too small', look('motto', { size: 12 })),
  fault('motto', 'italic', look('motto', { italic: true })),
  fault('issuer', 'too large', look('issuer', { size: 14 })),
  fault('issuer', 'aligned left', look('issuer', { align: 'left' })),
  fault('head-lines', 'none below the motto', look('motto', { rule: false })),
  fault('head-lines', 'none below the issuer', look('issuer', { rule: false })),
  fault('head-lines', 'none below the title', look('title', { rule: false })),
  fault('number', 'too large', look('number', { size: 14 })),
  fault('place-date', 'upright', look('placeDate', { italic: false })),
  fault('place-date', 'too small', look('placeDate', { size: 12 })),
  fault('kind', 'not bold', look('kind', { bold: false })),
  fault('kind', 'aligned left', look('kind', { align: 'left' })),
  fault('title', 'not bold', look('title', { bold: false })),
  fault('title', 'a subject too large', look('subject', { size: 14 })),
  fault('addressee', 'too small', look('addressee', { size: 12 })),
  fault('legal-basis', 'upright', look('basis', { italic: false })),
  fault('unit-heads', 'a chapter aligned left', look('heads', { align: 'left' })),
  fault(
    'article',
    'its number not bold',
    look('body', { boldStart: 0 }, (text) => text.startsWith('Điều')),
  ),
  fault('body-letters', 'too small', look('body', { size: 12 }, isLong)),
  fault('body-letters', 'italic', look('body', { italic: true }, isLong)),
  fault('body-alignment', 'aligned left', look('body', { align: 'left' }, isLong)),
  fault('first-line-indent', 'none', look('body', { firstLine: 0 }, isLong)),
  fault('first-line-indent', 'too deep', look('body', { firstLine: 20 }, isLong)),
  fault('paragraph-spacing', 'none', look('body', { before: 0 })),
  fault('line-spacing', 'two lines', look('body', { line: 480 }, isLong)),
  fault('line-spacing', 'less than a line', look('body', { line: 200 }, isLong)),
  fault('table-width', 'over the right margin', (draft) =>
    draft.table === undefined ? null : { ...draft, table: 190 },
  ),
  fault('signature', 'not bold', look('signature', { bold: false })),
  fault('signature', 'too small', look('signature', { size: 12 })),
  fault('recipients', 'their head upright', look('recipients', { italic: false }, isHead)),
  fault(
    'recipients',
    'too large',
    look('recipients', { size: 14 }, (text) => !isHead(text)),
  ),
  fault('appendix', 'its label too small', look('appendix', { size: 12 }, isHead)),
  fault(
    'appendix',
    'its title not bold',
    look('appendix', { bold: false }, (text) => text.startsWith('DANH')),
  ),
];
