import type { Reader } from './source.js';

interface Format {
  readonly name: string;
  /** Whether its reader is known to take time and memory proportional to the bytes, for any input. */
  readonly isBounded?: boolean;
  /** Loads the reader, so that a format's libraries cost nothing until a file needs them. */
  readonly load: () => Promise<{ readonly read: Reader }>;
}

/** All formats that can be read. */
export const formats: readonly Format[] = [
  { name: 'text', isBounded: true, load: () => import('./plain.js') },
  { name: 'html', load: () => import('./html/index.js') },
  { name: 'pdf', load: () => import('./pdf/index.js') },
  { name: 'picture', load: () => import('./picture/index.js') },
  { name: 'docx', load: () => import('./docx/index.js') },
  { name: 'doc', load: () => import('./doc/index.js') },
  { name: 'rtf', load: () => import('./rtf/index.js') },
  { name: 'odt', load: () => import('./odt/index.js') },
  { name: 'markdown', load: () => import('./markdown.js') },
];

/** The formats that can be forced. */
export const formatNames: readonly string[] = formats.map((format) => format.name);
