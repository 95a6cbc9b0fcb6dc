import type { ErrorObject } from 'ajv';
import type { FailedInput, ParsedDocument } from '../../model/index.js';
import type { Messages } from '../messages/index.js';
import { check } from './document-schema.compiled.js';

/** A line as a document, or what is wrong with it. */
type DocumentReading =
  | { readonly ok: true; readonly document: ParsedDocument }
  /** `failed` is why the parse that stands there failed. */
  | { readonly ok: false; readonly why: string; readonly failed?: string };

/** "/citations/3/kind" → "citations[3].kind". */
const placeOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) =>
      /^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll('~1', '/').replaceAll('~0', '~')}`,
    )
    .join('')
    .replace(/^\./, '');

const depthOf = ({ instancePath }: ErrorObject): number => instancePath.split('/').length;

/** Says least: that a value is none of several, or of another type than one of them. */
const isVague = ({ keyword, instancePath }: ErrorObject): boolean =>
  keyword === 'anyOf' || ((keyword === 'const' || keyword === 'enum') && instancePath.endsWith('/type'));

/** Of all that was found the one that says most: of several nodes that a place may hold, the one that was meant. */
const tellingError = (errors: readonly ErrorObject[]): ErrorObject | undefined => {
  const telling = errors.filter((error) => !isVague(error));
  let deepest: ErrorObject | undefined;
  for (const error of telling.length > 0 ? telling : errors)
    if (deepest === undefined || depthOf(error) > depthOf(deepest)) deepest = error;
  return deepest;
};

/** Longer keys and lists are cut in messages. */
const MOST_SHOWN = 80;

const shown = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

const describe = (error: ErrorObject, { errors }: Messages): string => {
  const { keyword, params, instancePath } = error;
  const place = shown(placeOf(instancePath));
  switch (keyword) {
    case 'required':
      return errors.keyMissing(place, String(params['missingProperty']));
    case 'additionalProperties':
      return errors.keyUnknown(place, shown(String(params['additionalProperty'])));
    case 'type':
      return errors.valueOther(place, [params['type']].flat().join(' | '));
    case 'const':
      return errors.valueOther(place, JSON.stringify(params['allowedValue']));
    case 'enum':
      return errors.valueOther(place, shown([params['allowedValues']].flat().join(' | ')));
    default:
      return errors.valueStrange(place);
  }
};

const isFailed = (value: unknown): value is FailedInput =>
  typeof value === 'object' &&
  value !== null &&
  'schemaVersion' in value &&
  'failure' in value &&
  typeof value.failure === 'string';

/** Reads a line with an earlier parse, and checks it whole against the schema of what this program prints. */
export const readDocument = (line: string, messages: Messages): DocumentReading => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, why: messages.errors.noJson };
  }
  if (isFailed(value)) return { ok: false, why: value.failure, failed: value.failure };
  try {
    if (check(value)) return { ok: true, document: value };
  } catch (thrown) {
    // The stack: a tree of more levels than any document has.
    if (thrown instanceof RangeError) return { ok: false, why: messages.errors.tooDeep };
    throw thrown;
  }
  const error = tellingError(check.errors ?? []);
  return {
    ok: false,
    why: error === undefined ? messages.errors.valueStrange('') : describe(error, messages),
  };
};
