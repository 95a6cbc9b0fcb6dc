/** The base name of a file without its extension. */
const stemOf = (path: string): string => (path.split(/[/\\]/u).at(-1) ?? '').replace(/\.[^.]*$/u, '');

/** A unique name for each file, also on case-insensitive file systems. */
function ownNames(paths: readonly (string | null)[]): readonly string[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const stem = stemOf(path ?? '') || 'document';
    let name = stem;
    for (let again = 2; taken.has(name.toLowerCase()); again += 1) name = `${stem}-${again}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/**
 * The names of the files of tables: "table-1" of one document, "ke-hoach-table-1" of several.
 *
 * @param documents - the path and the number of tables of each
 */
export function tableNames(
  documents: readonly { readonly path: string | null; readonly count: number }[],
): readonly (readonly string[])[] {
  const names = ownNames(documents.map(({ path }) => path));
  return documents.map(({ count }, at) => {
    const digits = String(count).length;
    const lead = documents.length > 1 ? `${names[at]}-` : '';
    return Array.from(
      { length: count },
      (_, index) => `${lead}table-${String(index + 1).padStart(digits, '0')}`,
    );
  });
}
