import type { Severity } from '../../model/index.js';

type Paint = (text: string) => string;

/** The colours by meaning. */
export interface Palette {
  readonly title: Paint;
  readonly heading: Paint;
  readonly label: Paint;
  readonly faint: Paint;
  readonly added: Paint;
  readonly removed: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
}

const plain: Paint = (text) => text;

const COLORLESS: Palette = {
  title: plain,
  heading: plain,
  label: plain,
  faint: plain,
  added: plain,
  removed: plain,
  severity: { error: plain, warning: plain, info: plain },
};

/** The colours, or no colours; chalk is loaded only if needed. */
export const loadPalette = async (color: boolean): Promise<Palette> => {
  if (!color) return COLORLESS;
  const { Chalk } = await import('chalk');
  // The sixteen colours that every terminal has, in the shades chosen by its user.
  const chalk = new Chalk({ level: 1 });
  // chalk joins all its arguments, and `map` would hand it the index as well.
  const paint =
    (style: Paint): Paint =>
    (text) =>
      style(text);
  return {
    title: paint(chalk.bold),
    heading: paint(chalk.bold.underline),
    label: paint(chalk.cyan),
    faint: paint(chalk.dim),
    added: paint(chalk.green),
    removed: paint(chalk.red),
    severity: { error: paint(chalk.red), warning: paint(chalk.yellow), info: paint(chalk.blue) },
  };
};
