import type { Diagnostic, Field, FieldName, Heading, Lang, Root } from './model/index.js';
import type { Positions } from './text/index.js';

const MESSAGE: Readonly<Record<Lang, (name: string) => string>> = {
  vi: (name) => `văn bản khác trong cùng tệp: ${name}`,
  en: (name) => `another document in the same file: ${name}`,
};

const fieldOf = ({ children }: Heading, name: FieldName): Field | undefined =>
  children.find((child): child is Field => child.type === 'field' && child.name === name);

/** A letter has no kind, and a draft no number. */
const nameOf = (heading: Heading): string =>
  [fieldOf(heading, 'kind'), fieldOf(heading, 'number')].flatMap((field) => field?.value ?? []).join(', ');

/**
 * The documents that stand in a text below the first one. Each keeps its own heading, but what is said of the whole
 * (metadata, edges) is said of the first.
 */
export function otherDocuments(
  root: Root,
  { place }: Pick<Positions, 'place'>,
  lang: Lang,
): readonly Diagnostic[] {
  const headings = root.children.filter((node): node is Heading => node.type === 'heading');
  // Without a number it may be a form, or the rest of the first one's heading.
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
