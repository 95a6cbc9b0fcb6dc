import type { CommanderError } from 'commander';
import { programName } from './command-context.js';
import type { Messages } from './messages/index.js';

const firstMatch = (text: string, pattern: RegExp): string | null => pattern.exec(text)?.[1] ?? null;

// The option in "option '-f, --format <format>'", as typed.
const optionIn = (text: string): string =>
  (firstMatch(text, /option '([^']*)'/) ?? '')
    .split(', ')
    .at(-1)
    ?.replace(/ [<[].*$/, '') ?? '';

const problemOf = (code: string, text: string, messages: Messages): string => {
  const { errors } = messages;
  switch (code) {
    case 'commander.unknownOption':
      return errors.unknownOption(optionIn(text));
    case 'commander.unknownCommand':
      return errors.unknownCommand(firstMatch(text, /unknown command '([^']*)'/) ?? '');
    case 'commander.optionMissingArgument':
      return errors.missingValue(optionIn(text));
    case 'commander.invalidArgument':
      return errors.invalidValue(
        firstMatch(text, /argument(?: value)? '([^']*)' is invalid/) ?? '',
        firstMatch(text, /for argument '([^']*)'/)?.replace(/.+/, '<$&>') ?? optionIn(text),
      );
    case 'plan-parse.missingRule':
      return errors.noRule;
    case 'commander.missingArgument': {
      const name = firstMatch(text, /argument '([^']*)'/) ?? '';
      return name === '' || name === 'files' ? errors.noFiles : errors.missingArgument(name);
    }
    case 'commander.missingMandatoryOptionValue':
      return errors.missingOption(optionIn(text));
    // What commander calls help is here the lack of a command below one; help that is asked for is no error.
    case 'commander.help':
      return errors.missingCommand;
    case 'plan-parse.spreadsheet':
      return messages.endingLike(text, 'xlsx');
    case 'plan-parse.unknownEnding':
      return errors.unknownEnding(text);
    case 'commander.excessArguments':
      return errors.tooManyArguments;
    default:
      return text;
  }
};

/** Names that other programs use for options of this one. */
const NAMES_ELSEWHERE: Readonly<Record<string, string>> = {
  '--output-format': '--format',
  '--out': '--output',
  '--language': '--lang',
  '--threads': '--jobs',
  '--workers': '--jobs',
};

const nameHere = (code: string, option: string): string | null =>
  code === 'commander.unknownOption' && Object.hasOwn(NAMES_ELSEWHERE, option)
    ? (NAMES_ELSEWHERE[option] ?? null)
    : null;

/** The key of the message about an expected value, as given by the parser of an option. */
const WANTED_KEYS = ['wholeNumber', 'countFromZero', 'share', 'date', 'day', 'chunkSize'] as const;

export type Wanted = (typeof WANTED_KEYS)[number];

const wantedIn = (text: string): Wanted | null => {
  const named = firstMatch(text, / is invalid\. (\w+)$/);
  return WANTED_KEYS.find((key) => key === named) ?? null;
};

/**
 * Translates a usage error of commander, which takes two lines in English, into one line in the user's language that
 * says what to do.
 */
export const describeUsageError = (error: CommanderError, command: string, messages: Messages): string => {
  const { errors } = messages;
  const text = error.message.replace(/^error: /, '');
  const suggestion =
    nameHere(error.code, optionIn(text)) ?? firstMatch(text, /\(Did you mean (?:one of )?([^?]+)\?\)/);
  const wanted = wantedIn(text);
  const choices = firstMatch(text, /Allowed choices are ([^.]+)\./);
  const advice = [
    suggestion && errors.didYouMean(suggestion),
    choices && errors.allowed(choices),
    wanted && errors[wanted],
  ].filter(Boolean);
  const problem = [problemOf(error.code, text, messages), ...advice].join(': ');
  return `${problem} (${errors.seeHelp(`${programName} ${command}`.trim())})`;
};
