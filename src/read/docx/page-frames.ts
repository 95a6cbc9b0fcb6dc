import { append } from '../append.js';
import { type Block, paragraphBlock, regionBlock, textOfBlocks } from '../blocks.js';
import { createFields } from '../fields.js';
import { opensPage } from '../letterhead.js';
import { attributeOf, elementsOf, type XmlElement } from '../xml.js';
import type { Package } from '../zip.js';
import { readBlocks } from './body.js';
import { partOf, targetsOf } from './parts.js';
import type { StoryContext } from './story-context.js';
import { toggleOf } from './styles.js';

/** What is printed outside the text area of pages. */
export interface PageFrames {
  /** Above the text: the letterhead if it is there, and running heads. */
  readonly top: readonly Block[];
  /** Below the text. */
  readonly bottom: readonly Block[];
}

/** A header or footer that some pages have. */
interface Frame {
  readonly place: 'header' | 'footer';
  readonly part: string;
  readonly isOnFirstPage: boolean;
  /** Whether other pages have another one. */
  readonly isOnlyThere: boolean;
}

const PLACES = ['header', 'footer'] as const;

/** The headers and footers of the sections in order, those of the first page before others. */
function framesOf(sections: readonly XmlElement[], targets: ReadonlyMap<string, string>): readonly Frame[] {
  const frames: Frame[] = [];
  sections.forEach((section, index) => {
    const differsOnFirst = toggleOf(section, 'titlePg') ?? false;
    for (const place of PLACES)
      for (const type of ['first', 'default', 'even']) {
        if (type === 'first' && !differsOnFirst) continue;
        const own = elementsOf(section, `${place}Reference`).find(
          (reference) => (attributeOf(reference, 'type') ?? 'default') === type,
        );
        const part = targets.get(attributeOf(own ?? null, 'id') ?? '');
        if (part === undefined || frames.some((frame) => frame.part === part)) continue;
        const isOnFirstPage = index === 0 && type === (differsOnFirst ? 'first' : 'default');
        frames.push({ place, part, isOnFirstPage, isOnlyThere: type === 'first' });
      }
  });
  return frames;
}

/**
 * Reads the headers and footers of pages. A letterhead in the header of the first page belongs to the text; all others
 * are furniture.
 *
 * @param sections - the section properties, in order
 * @param main - the name of the part that contains them
 */
export function readPageFrames(
  sections: readonly XmlElement[],
  opened: Package,
  main: string,
  context: StoryContext,
): PageFrames {
  const letterhead: Block[] = [];
  const top: Block[] = [];
  const bottom: Block[] = [];
  const written = new Set<string>();
  for (const { place, part, isOnFirstPage, isOnlyThere } of framesOf(sections, targetsOf(opened, main))) {
    const root = partOf(opened, part);
    const blocks = root ? readBlocks(root, { ...context, fields: createFields(), pages: null }) : [];
    const text = textOfBlocks(blocks).trim();
    if (!hasWords(text) || written.has(text)) continue;
    written.add(text);
    const isLetterhead = place === 'header' && isOnFirstPage && opensPage(text, isOnlyThere);
    const frame = isLetterhead ? blocks : [regionBlock('furniture', blocks)];
    const beside = place === 'footer' ? bottom : top;
    append(isLetterhead ? letterhead : beside, [...frame, paragraphBlock('')]);
  }
  return { top: [...letterhead, ...top], bottom };
}

/** "Trang 2/5", "Page 2 of 5", "- 2 -". */
const PAGE_NUMBER = /^(?:(?:trang|page|số trang|tr\.?|of|trên|\/|\d{1,4}|[-–—|.,:()[\]])\s*)*$/iu;

/** Whether a header has more words than the number of its page. */
const hasWords = (text: string): boolean => text.split('\n').some((line) => !PAGE_NUMBER.test(line.trim()));
