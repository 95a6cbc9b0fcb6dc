import type {
  LetterLook,
  LetterStretch,
  PageSetup,
  ParagraphLook,
  ParagraphSetting,
  TableLook,
} from '../model/index.js';
import { DECISION, LETTER } from './example-documents.js';
import type { Example } from './rule.js';

/** What looks wrong in a part of a sample. */
export interface LookChange {
  readonly letters?: Partial<LetterLook>;
  readonly setting?: Partial<ParagraphSetting>;
  /** Whether a line is drawn below it. */
  readonly rule?: boolean;
}

const LETTERS: LetterLook = {
  font: 'Times New Roman',
  size: 14,
  bold: false,
  italic: false,
  underlined: false,
  capitals: false,
  color: null,
};

const SETTING: ParagraphSetting = {
  alignment: 'both',
  left: 0,
  right: 0,
  firstLine: 12.7,
  before: 6,
  after: 0,
  closesUp: false,
  line: { unit: 'lines', value: 1.15 },
  opensIndented: false,
};

const CENTRED: Partial<ParagraphSetting> = { alignment: 'center', firstLine: 0, before: 0 };
const AT_EDGE: Partial<ParagraphSetting> = { alignment: 'left', firstLine: 0, before: 0 };

const centred = (letters: Partial<LetterLook>, rule = false): LookChange => ({
  letters,
  setting: CENTRED,
  rule,
});

/** The correct look of the samples' parts. */
const LOOKS: ReadonlyMap<string, LookChange> = new Map(
  Object.entries<LookChange>({
    issuer: centred({ size: 13, bold: true }, true),
    national: centred({ size: 13, bold: true }),
    motto: centred({ bold: true }, true),
    number: centred({ size: 13 }),
    placeDate: centred({ italic: true }),
    kind: centred({ bold: true }),
    chapter: centred({ bold: true }),
    appendix: centred({ bold: true }),
    title: centred({ bold: true }, true),
    subject: centred({ size: 13 }),
    addressee: centred({}),
    enactedBy: centred({ bold: true }),
    enacting: centred({ bold: true }),
    basis: { letters: { italic: true } },
    proposal: { letters: { italic: true } },
    recipients: { letters: { size: 11 }, setting: AT_EDGE },
    authority: centred({ bold: true }),
    position: centred({ bold: true }),
    signer: centred({ bold: true }),
  }),
);

/** A body with one paragraph of two lines. */
export const LONG_BODY =
  '\nỦy ban nhân dân tỉnh đề nghị Sở Nội vụ báo cáo kết quả công tác văn thư, lưu trữ năm 2023 của các cơ quan, đơn vị thuộc tỉnh, những khó khăn, vướng mắc và kiến nghị./.';

/** A sentence above numbered ones, none of which fills a line and a half. */
export const NUMBERED_BODY = [
  '\nĐể hoàn thành Kế hoạch văn thư, lưu trữ năm 2023, Ủy ban nhân dân tỉnh đề nghị:',
  '1. Sở Nội vụ báo cáo kết quả công tác văn thư của các cơ quan.',
  '2. Sở Tài chính cấp kinh phí.',
  '3. Các sở thực hiện./.',
].join('\n');

const PAGE: PageSetup = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 20,
  number: { place: 'header', alignment: 'center', onFirstPage: false, arabic: true, look: LETTERS },
};

/** Words that look different from the rest of their line: the number of an article, the label of the recipients. */
const HEADS: readonly (readonly [RegExp, Partial<LetterLook>])[] = [
  [/^Điều \d+\./u, { bold: true }],
  [/^Nơi nhận:/u, { size: 12, bold: true, italic: true }],
];

/** What an example changes in a sample with a correct look. */
export interface TypesetChanges<Part extends string> {
  /** Text that replaces the sample's own. */
  readonly parts?: Partial<Readonly<Record<Part, string>>>;
  readonly looks?: Partial<Readonly<Record<Part, LookChange>>>;
  readonly page?: Partial<PageSetup>;
  /** A table that covers the whole body. */
  readonly table?: Pick<TableLook, 'left' | 'width'>;
}

const typeset = (
  sample: Readonly<Record<string, string>>,
  { parts = {}, looks = {}, page = {}, table }: TypesetChanges<string>,
): Pick<Example, 'text' | 'look'> => {
  const letters: LetterStretch[] = [];
  const paragraphs: ParagraphLook[] = [];
  const rules: number[] = [];
  const changed = new Map(Object.entries(looks));
  const written = Object.entries({ ...sample, ...parts }).filter(([, text]) => text !== '');
  let at = 0;
  let body = 0;
  for (const [name, text = ''] of written) {
    const usual = LOOKS.get(name) ?? {};
    const change = changed.get(name) ?? {};
    const setting = { ...SETTING, ...usual.setting, ...change.setting };
    for (const line of text.split('\n')) {
      const end = at + line.length;
      if (line !== '') {
        paragraphs.push({ ...setting, start: at, end });
        const [pattern, look] = HEADS.find(([head]) => head.test(line)) ?? [null, {}];
        const head = at + (pattern?.exec(line)?.[0].length ?? 0);
        const own = { ...LETTERS, ...usual.letters };
        if (head > at) letters.push({ ...own, ...look, ...change.letters, start: at, end: head });
        if (end > head) letters.push({ ...own, ...change.letters, start: head, end });
      }
      at = end + 1;
    }
    if (change.rule ?? usual.rule ?? false) rules.push(at - 1);
    if (name === 'articles' || name === 'body') body = at - 1;
  }
  return {
    text: written.map(([, text]) => text).join('\n'),
    look: {
      sections: [{ ...PAGE, ...page, start: 0, end: at }],
      paragraphs,
      letters,
      tables: table === undefined ? [] : [{ ...table, start: body - 1, end: body }],
      rules,
    },
  };
};

/** The sample decision with a correct look, apart from the changes. */
export const typesetDecision = (changes: TypesetChanges<keyof typeof DECISION> = {}) =>
  typeset(DECISION, changes);

/** The sample letter with a correct look, apart from the changes. */
export const typesetLetter = (changes: TypesetChanges<keyof typeof LETTER> = {}) => typeset(LETTER, changes);
