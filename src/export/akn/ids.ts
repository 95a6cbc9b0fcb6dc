/** The abbreviations of element names in eIds, by the Akoma Ntoso naming convention. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  article: 'art',
  attachment: 'att',
  blockList: 'list',
  chapter: 'chp',
  citation: 'cit',
  citations: 'cits',
  clause: 'cl',
  division: 'dvs',
  quotedStructure: 'qstr',
  section: 'sec',
  subsection: 'subsec',
  wrapUp: 'wrapup',
};

/** Assigns eIds that are unique in a document. */
export interface IdRegistry {
  /**
   * @param parent - the eId of the parent element; empty at the top.
   * @param name - the element's name.
   * @param number - its number as written; without one, elements of the same name are counted.
   */
  readonly next: (parent: string, name: string, number?: string | null) => string;
}

/** The number in an eId: "1.2" becomes 1-2, and white space is dropped. */
export function idNumber(number: string): string {
  return number.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** Creates an assigner of eIds. */
export function createIds(): IdRegistry {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return {
    next: (parent, name, number = null) => {
      const prefix = `${parent === '' ? '' : `${parent}__`}${ABBREVIATIONS[name] ?? name}`;
      const said = number === null ? '' : idNumber(number);
      let id = `${prefix}_${said}`;
      // A number may occur twice, in the document and in the regulation that it issues.
      while (said === '' || taken.has(id)) {
        const count = (counts.get(id) ?? 0) + 1;
        counts.set(id, count);
        const tried = said === '' ? `${prefix}_${count}` : `${id}-${count + 1}`;
        if (taken.has(tried)) continue;
        id = tried;
        break;
      }
      taken.add(id);
      return id;
    },
  };
}
