import { createFields } from '../fields.js';
import { type PageFrame, type PageFrames, placePageFrames } from '../page-frames.js';
import { attributeOf, elementsOf, type XmlElement } from '../xml.js';
import type { Package } from '../zip.js';
import { readBlocks } from './body.js';
import { partOf, targetsOf } from './parts.js';
import type { StoryContext } from './story-context.js';
import { toggleOf } from './styles.js';

/** A header or footer, and the part of the file that it is in. */
interface Frame extends PageFrame {
  readonly part: string;
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
 * Reads the headers and footers of pages.
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
  return placePageFrames(framesOf(sections, targetsOf(opened, main)), ({ part }) => {
    const root = partOf(opened, part);
    return root ? readBlocks(root, { ...context, fields: createFields(), pages: null }) : [];
  });
}
