import type { ErrorObject } from 'ajv';
import type { FailedInput, ParsedDocument } from '../../model/index.js';
import type { Messages } from '../messages/index.js';
import { check } from './document-schema.compiled.js';

/** The document in a line, or an error. */
type DocumentReading =
  | { readonly ok: true; readonly document: ParsedDocument }
  /** `failed` is the recorded reason why the earlier parse failed. */
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

/**
 * The least specific errors: that a value matches none of several schemas, or that its type differs from one of them.
 */
const isVague = ({ keyword, instancePath }: ErrorObject): boolean =>
  keyword === 'anyOf' || ((keyword === 'const' || keyword === 'enum') && instancePath.endsWith('/type'));

/** The most specific error: if a place may hold several nodes, that of the intended one. */
const tellingError = (errors: readonly ErrorObject[]): ErrorObject | undefined => {
  const telling = errors.filter((error) => !isVague(error));
  let deepest: ErrorObject | undefined;
  for (const error of telling.length > 0 ? telling : errors)
    if (deepest === undefined || depthOf(error) > depthOf(deepest)) deepest = error;
  return deepest;
};

/** Longer keys and lists are truncated in messages. */
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

/** Reads a line with an earlier parse, and validates it against the schema of this program's output. */
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
    // Stack overflow: the tree is deeper than that of any document.
    if (thrown instanceof RangeError) return { ok: false, why: messages.errors.tooDeep };
    throw thrown;
  }
  const error = tellingError(check.errors ?? []);
  return {
    ok: false,
    why: error === undefined ? messages.errors.valueStrange('') : describe(error, messages),
  };
};
