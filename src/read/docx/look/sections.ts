import { remember } from '../../../chars/index.js';
import type { Alignment, PageNumber, PageSetup } from '../../../model/index.js';
import { attributeOf, charactersOf, elementsOf, firstOf, nameOfElement, type XmlElement } from '../../xml.js';
import type { Package } from '../../zip.js';
import { alternativeOf } from '../alternative.js';
import { partOf, targetsOf } from '../parts.js';
import { toggleOf } from '../styles.js';
import type { Looks } from './looks.js';
import { effectiveSetting, millimetres } from './setting.js';

/** The page number in a header or footer. */
type NumberInPart = Omit<PageNumber, 'place' | 'onFirstPage' | 'arabic'> & {
  /** Whether a field determines if the number is shown. */
  readonly isConditional: boolean;
};

const PAGE_FIELD = /(?:^|[\s{])PAGE(?=$|[\s\\*}])/i;
const CONDITION = /^\s*IF\b/i;

interface FoundField {
  readonly paragraph: XmlElement;
  readonly run: XmlElement | null;
  readonly tabs: number;
  readonly isConditional: boolean;
}

/** The contents of an element, in order, with only one of alternative renderings. */
function* within(element: XmlElement, isLeaf: (element: XmlElement) => boolean): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (nameOfElement(child) === 'AlternateContent') {
      const alternative = alternativeOf(child);
      if (alternative) yield* within(alternative, isLeaf);
      continue;
    }
    yield child;
    if (!isLeaf(child)) yield* within(child, isLeaf);
  }
}

const isParagraph = (element: XmlElement): boolean => nameOfElement(element) === 'p';
const isRun = (element: XmlElement): boolean => nameOfElement(element) === 'r';

/** The field instructions in an element. */
const instructionIn = (element: XmlElement): string => {
  const name = nameOfElement(element);
  if (name === 'instrText') return charactersOf(element);
  if (name === 'pgNum') return 'PAGE';
  return name === 'fldSimple' ? (attributeOf(element, 'instr') ?? '') : '';
};

/** The field that gives the page's number, in a paragraph of a header. */
const fieldOf = (paragraph: XmlElement): FoundField | null => {
  let isConditional = false;
  let tabs = 0;
  let run: XmlElement | null = null;
  // Text boxes contain separate paragraphs.
  for (const element of within(paragraph, isParagraph)) {
    if (isRun(element)) run = element;
    const instruction = instructionIn(element);
    if (CONDITION.test(instruction)) isConditional = true;
    if (PAGE_FIELD.test(instruction)) {
      const inField = nameOfElement(element) === 'fldSimple' ? firstOf(element, 'r') : null;
      return { paragraph, run: inField ?? run, tabs, isConditional };
    }
    if (run !== null && nameOfElement(element) === 'tab') tabs += 1;
  }
  return null;
};

const findField = (part: XmlElement): FoundField | null => {
  for (const element of within(part, () => false)) {
    const found = isParagraph(element) ? fieldOf(element) : null;
    if (found) return found;
  }
  return null;
};

const STOPS: ReadonlyMap<string, Alignment> = new Map(
  Object.entries<Alignment>({ center: 'center', right: 'right', end: 'right', left: 'left', start: 'left' }),
);

/** The position of a field in its line, given by a frame, a tab or the paragraph's alignment. */
const alignmentOf = ({ paragraph, tabs }: FoundField, looks: Looks): Alignment | null => {
  const properties = firstOf(paragraph, 'pPr');
  const styleId = attributeOf(firstOf(properties, 'pStyle'), 'val') ?? looks.defaultParagraph;
  const inFrame = STOPS.get(attributeOf(firstOf(properties, 'framePr'), 'xAlign') ?? '');
  if (inFrame !== undefined) return inFrame;
  if (tabs > 0) return STOPS.get(looks.tabs(properties, styleId)[tabs - 1] ?? '') ?? null;
  return effectiveSetting(looks.setting(properties, styleId, null), false).alignment;
};

const readNumber = (part: XmlElement | null, looks: Looks): NumberInPart | null => {
  const found = part === null ? null : findField(part);
  if (found === null) return null;
  const styleId = attributeOf(firstOf(firstOf(found.paragraph, 'pPr'), 'pStyle'), 'val');
  return {
    alignment: alignmentOf(found, looks),
    look: looks.letters(firstOf(found.run, 'rPr'), styleId ?? looks.defaultParagraph, null),
    isConditional: found.isConditional,
  };
};

type Place = PageNumber['place'];
/**
 * The headers and footers by "header/default"; those that a section does not have are inherited from the previous one.
 */
type Frames = ReadonlyMap<string, XmlElement | null>;

const PLACES = ['header', 'footer'] as const satisfies readonly Place[];

const lengthIn = (element: XmlElement | null, name: string): number | null => {
  const twips = Number.parseFloat(attributeOf(element, name) ?? '');
  return Number.isNaN(twips) ? null : millimetres(Math.abs(twips));
};

const ARABIC: ReadonlySet<string> = new Set(['decimal', 'decimalZero', 'numberInDash']);

const numberOf = (section: XmlElement, frames: Frames, looks: Looks): PageNumber | null => {
  const differsOnFirst = toggleOf(section, 'titlePg') ?? false;
  for (const place of PLACES) {
    const number = readNumber(frames.get(`${place}/default`) ?? null, looks);
    if (number === null) continue;
    const first = differsOnFirst ? readNumber(frames.get(`${place}/first`) ?? null, looks) : number;
    const { alignment, look } = number;
    return {
      place,
      alignment,
      look,
      onFirstPage: first !== null && !first.isConditional,
      arabic: ARABIC.has(attributeOf(firstOf(section, 'pgNumType'), 'fmt') ?? 'decimal'),
    };
  }
  return null;
};

const setupOf = (section: XmlElement, frames: Frames, looks: Looks): PageSetup => {
  const paper = firstOf(section, 'pgSz');
  const margins = firstOf(section, 'pgMar');
  const left = lengthIn(margins, 'left');
  return {
    width: lengthIn(paper, 'w'),
    height: lengthIn(paper, 'h'),
    top: lengthIn(margins, 'top'),
    bottom: lengthIn(margins, 'bottom'),
    left: left === null ? null : left + (lengthIn(margins, 'gutter') ?? 0),
    right: lengthIn(margins, 'right'),
    number: numberOf(section, frames, looks),
  };
};

/**
 * The setups of the pages of each section.
 *
 * @param sections - the section properties, in order
 * @param main - the name of the part that contains them
 */
export const readPageSetups = (
  sections: readonly XmlElement[],
  opened: Package,
  main: string,
  looks: Looks,
): readonly PageSetup[] => {
  const targets = targetsOf(opened, main);
  // Cached, since sections share headers: a document with a hundred sections may have three.
  const partAt = remember((name) => partOf(opened, name));
  let frames: Frames = new Map();
  return sections.map((section) => {
    const own = PLACES.flatMap((place) =>
      elementsOf(section, `${place}Reference`).map((reference) => {
        const target = targets.get(attributeOf(reference, 'id') ?? '');
        const part = target === undefined ? null : partAt(target);
        return [`${place}/${attributeOf(reference, 'type') ?? 'default'}`, part] as const;
      }),
    );
    frames = new Map([...frames, ...own]);
    return setupOf(section, frames, looks);
  });
};
