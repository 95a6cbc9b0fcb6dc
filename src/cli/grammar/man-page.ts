import { withoutMarks } from '../../chars/index.js';
import type { DescribedCommand, DescribedOption } from './describe.js';

const BEYOND_ASCII = /[^\p{ASCII}]/gu;

/** A letter by its code, so that the page is the same whatever encoding a formatter expects. */
const glyph = (letter: string): string =>
  `\\[u${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * Text escaped for groff: backslashes, and lines that begin with a dot or a quote, would be commands. Letters are
 * composed, since mandoc knows those only.
 */
const roff = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gmu, '\\&');

const ELLIPSIS = '…';

/** What a terminal shows for a letter that it does not have; `null` where groff knows that itself. */
const plainLetter = (letter: string): string | null => {
  const plain = letter === ELLIPSIS ? '...' : withoutMarks(letter);
  return plain === letter ? null : plain;
};

/** The page in ASCII; in a terminal without Vietnamese letters, groff would leave gaps instead of plain letters. */
const inAscii = (title: string, page: string): string => {
  const fallbacks = [...new Set(page.match(BEYOND_ASCII))].flatMap((letter) => {
    const plain = plainLetter(letter);
    return plain === null ? [] : [`.fchar ${letter} ${plain}\n`];
  });
  return `${title}${fallbacks.join('')}${page}`.replace(BEYOND_ASCII, glyph);
};

const entry = ({ short, long, value, choices, description }: DescribedOption): string => {
  const flags = [short, long].filter((name) => name !== null).join(', ');
  const taken = value === null ? '' : ` \\fI${roff(value)}\\fR`;
  const said = choices.length === 0 ? description : `${description}: ${choices.join(', ')}`;
  return `.TP\n\\fB${roff(flags)}\\fR${taken}\n${roff(said)}\n`;
};

/** The headings of the page in one language. */
export interface ManWords {
  readonly name: string;
  readonly synopsis: string;
  readonly options: string;
  readonly commands: string;
  readonly exit: string;
}

/** The manual page of a program, for man(1). */
export const manPage = (
  program: string,
  version: string,
  commands: readonly DescribedCommand[],
  exitCodes: string,
  words: ManWords,
): string => {
  const [own, ...others] = commands;
  if (own === undefined) return '';
  const called = [own, ...others].map(
    ({ name, usage }) => `.br\n\\fB${roff([program, name].filter(Boolean).join(' '))}\\fR ${roff(usage)}\n`,
  );
  const sections = others.map(
    ({ name, description, options }) =>
      `.SS ${roff(`${program} ${name}`)}\n${roff(description)}\n${options.map(entry).join('')}`,
  );
  const title = `.TH ${program.toUpperCase()} 1 "" "${program} ${version}"\n`;
  const page = [
    `.SH ${words.name}\n${roff(program)} \\- ${roff(own.description)}\n`,
    `.SH ${words.synopsis}\n${called.join('')}`,
    `.SH ${words.options}\n${own.options.map(entry).join('')}`,
    `.SH ${words.commands}\n${sections.join('')}`,
    `.SH ${words.exit}\n${roff(exitCodes)}\n`,
  ].join('');
  return inAscii(title, page);
};
