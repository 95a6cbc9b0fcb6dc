import { attributeOf, elementsOf, firstOf, type XmlElement } from '../xml.js';

/** The fonts of the styles in some containers, by the name of the style. */
export const fontsOf = (containers: readonly (XmlElement | null)[]): ReadonlyMap<string, string> =>
  new Map(
    containers.flatMap((container) =>
      elementsOf(container, 'style').flatMap((style) => {
        const font = attributeOf(firstOf(style, 'text-properties'), 'font-name');
        return font === null ? [] : [[attributeOf(style, 'name') ?? '', font] as const];
      }),
    ),
  );
