import type { PageMark } from '../blocks.js';
import { type Fields, makesContents } from '../fields.js';
import type { ParagraphText } from '../paragraph-text.js';
import { attributeOf, charactersOf, elementsOf, firstOf, nameOfElement, type XmlElement } from '../xml.js';
import { alternativeOf } from './alternative.js';
import { drawnLinesIn, type Letters } from './look/index.js';
import { readMath } from './math.js';
import type { StoryContext } from './story-context.js';
import { fontOf, type ResolvedStyle, toggleOf } from './styles.js';

/** Elements that only wrap content. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'fldSimple',
  'customXml',
  'sdt',
  'sdtContent',
  'bdo',
  'dir',
]);

/** A paragraph being read. */
export interface Draft {
  readonly text: ParagraphText;
  readonly style: ResolvedStyle;
  /** The contents of the text boxes anchored in it. */
  readonly boxes: XmlElement[];
  readonly pages: PageMark[];
  /** The look of the letters read so far; `null` unless requested. */
  readonly letters: Letters | null;
}

const BREAKS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    tab: '\t',
    ptab: '\t',
    br: '\n',
    cr: '\n',
    noBreakHyphen: '-',
  }),
);

const symbolOf = (element: XmlElement): string => {
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16);
  return Number.isNaN(code) ? '' : String.fromCharCode(code < 0x100 ? code + 0xf000 : code);
};

const findBoxes = (element: XmlElement, found: XmlElement[]): void => {
  for (const child of elementsOf(element)) {
    const name = nameOfElement(child);
    if (name === 'txbxContent') found.push(child);
    else if (name !== 'AlternateContent') findBoxes(child, found);
    else {
      const alternative = alternativeOf(child);
      if (alternative) findBoxes(alternative, found);
    }
  }
};

const beginPage = (page: number | null, draft: Draft): void => {
  if (page !== null) draft.pages.push({ at: draft.text.breakHere(), page });
};

const add = (text: string, font: string | null, draft: Draft, { fields, pages }: StoryContext): void => {
  if (pages && !fields.isInstruction() && text.trim() !== '') beginPage(pages.text(), draft);
  if (!fields.isInstruction()) draft.letters?.add(text);
  draft.text.add(text, font);
};

/** Adds content in a special font. */
const addForeign = (text: string, draft: Draft, context: StoryContext): void => {
  add(text, null, { ...draft, letters: null }, context);
  if (!context.fields.isInstruction()) draft.letters?.addForeign(text);
};

/** A run being read. */
interface Run {
  readonly draft: Draft;
  readonly context: StoryContext;
  readonly font: string | null;
  readonly capitals: boolean;
}

const readBreak = (element: XmlElement, { draft, context }: Run): void => {
  const name = nameOfElement(element);
  if (name === 'br' && attributeOf(element, 'type') === 'page') context.pages?.asked();
  add(BREAKS.get(name) ?? '', null, draft, context);
};

const readCall = (element: XmlElement, { draft, context }: Run): void => {
  if (context.fields.isInstruction()) return;
  const number = context.notes.call(element, context.pages?.current() ?? null);
  addForeign(`[${number}]`, draft, context);
};

const readDrawing = (element: XmlElement, { draft }: Run): void => {
  findBoxes(element, draft.boxes);
  draft.letters?.drawLines(drawnLinesIn(element));
};

const followField = (element: XmlElement, fields: Fields): void => {
  const name = nameOfElement(element);
  if (name === 'fldChar') fields.mark(attributeOf(element, 'fldCharType'));
  else if (name === 'instrText') fields.instruct(charactersOf(element));
};

/** The handlers for the contents of a run, by element name. */
const READERS: ReadonlyMap<string, (element: XmlElement, run: Run) => void> = new Map(
  Object.entries<(element: XmlElement, run: Run) => void>({
    t: (element, { draft, context, font, capitals }) => {
      const text = charactersOf(element);
      add(capitals ? text.toUpperCase() : text, font, draft, context);
    },
    ...Object.fromEntries([...BREAKS.keys()].map((name) => [name, readBreak])),
    fldChar: (element, { context }) => followField(element, context.fields),
    instrText: (element, { context }) => followField(element, context.fields),
    sym: (element, { draft, context }) => addForeign(symbolOf(element), draft, context),
    footnoteReference: readCall,
    endnoteReference: readCall,
    lastRenderedPageBreak: (_, { draft, context }) => beginPage(context.pages?.broken() ?? null, draft),
    drawing: readDrawing,
    pict: readDrawing,
    object: readDrawing,
    AlternateContent: (element, run) => {
      const alternative = alternativeOf(element);
      if (alternative) readContent(alternative, run);
    },
  }),
);

const readContent = (parent: XmlElement, run: Run): void => {
  for (const child of elementsOf(parent)) {
    const name = nameOfElement(child);
    READERS.get(name)?.(child, run);
  }
};

/** Fields continue through hidden runs. */
const followFields = (run: XmlElement, { fields }: StoryContext): void => {
  for (const child of elementsOf(run)) followField(child, fields);
};

const readRun = (run: XmlElement, draft: Draft, context: StoryContext): void => {
  const properties = firstOf(run, 'rPr');
  const styleId = properties === null ? null : attributeOf(firstOf(properties, 'rStyle'), 'val');
  const style = context.styles.get(styleId);
  if (toggleOf(properties, 'vanish') ?? style.hidden ?? draft.style.hidden) {
    followFields(run, context);
    return;
  }
  const capitals = toggleOf(properties, 'caps') ?? style.capitals ?? draft.style.capitals ?? false;
  const font = fontOf(properties) ?? style.font ?? draft.style.font ?? context.styles.defaultFont;
  draft.letters?.begin(properties);
  readContent(run, { draft, context, font, capitals });
};

/** Reads the runs of a paragraph, or of an element that wraps some of them. */
export const readInline = (parent: XmlElement, draft: Draft, context: StoryContext): void => {
  for (const child of elementsOf(parent)) {
    const name = nameOfElement(child);
    if (name === 'r') readRun(child, draft, context);
    else if (name === 'fldSimple') readSimpleField(child, draft, context);
    else if (name === 'oMath' || name === 'oMathPara') addForeign(readMath(child), draft, context);
    else if (WRAPPERS.has(name)) readInline(child, draft, context);
    else if (name === 'AlternateContent') {
      const alternative = alternativeOf(child);
      if (alternative) readInline(alternative, draft, context);
    }
  }
};

/** A field in one element. */
const readSimpleField = (field: XmlElement, draft: Draft, context: StoryContext): void => {
  const instruction = attributeOf(field, 'instr') ?? '';
  if (!makesContents(instruction)) {
    readInline(field, draft, context);
    return;
  }
  for (const type of ['begin', 'separate', 'end']) {
    context.fields.mark(type);
    if (type === 'begin') context.fields.instruct(instruction);
    if (type === 'separate') readInline(field, draft, context);
  }
};
