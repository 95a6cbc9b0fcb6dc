import type { DescribedCommand, DescribedOption } from './describe.js';

/** Text escaped for groff: backslashes, and lines that begin with a dot or a quote, would be commands. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gmu, '\\&');

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
  return [
    `.TH ${program.toUpperCase()} 1 "" "${program} ${version}"\n`,
    `.SH ${words.name}\n${roff(program)} \\- ${roff(own.description)}\n`,
    `.SH ${words.synopsis}\n${called.join('')}`,
    `.SH ${words.options}\n${own.options.map(entry).join('')}`,
    `.SH ${words.commands}\n${sections.join('')}`,
    `.SH ${words.exit}\n${roff(exitCodes)}\n`,
  ].join('');
};
