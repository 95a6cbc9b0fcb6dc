import type { Diagnostic, Field, FieldName, Heading, Lang, Root } from './model/index.js';
import type { Positions } from './text/index.js';

const MESSAGE: Readonly<Record<Lang, (name: string) => string>> = {
  vi: (name) => `văn bản khác trong cùng tệp: ${name}`,
  en: (name) => `another document in the same file: ${name}`,
};

const fieldOf = ({ children }: Heading, name: FieldName): Field | undefined =>
  children.find((child): child is Field => child.type === 'field' && child.name === name);

/** The name of a document from what its heading has: a letter has no kind, a draft has no number. */
const nameOf = (heading: Heading): string =>
  [fieldOf(heading, 'kind'), fieldOf(heading, 'number')].flatMap((field) => field?.value ?? []).join(', ');

/**
 * The documents in a text after the first one. Each keeps its own heading, but metadata and edges are those of the
 * first.
 */
export function otherDocuments(
  root: Root,
  { place }: Pick<Positions, 'place'>,
  lang: Lang,
): readonly Diagnostic[] {
  const headings = root.children.filter((node): node is Heading => node.type === 'heading');
  // A heading without a number may be a form, or the rest of the first document's heading.
  const whole = headings.filter(
    (heading) =>
      fieldOf(heading, 'nationalName') !== undefined && /\d/u.test(fieldOf(heading, 'number')?.value ?? ''),
  );
  return whole.slice(1).map((heading) => ({
    rule: 'document/another-document',
    severity: 'info',
    message: MESSAGE[lang](nameOf(heading)),
    ...place(heading.position.start.offset),
    position: heading.position,
  }));
}
