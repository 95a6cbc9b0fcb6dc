import type { Pin } from '../../model/index.js';
import { iriText } from '../iri.js';
import { idNumber } from './ids.js';

const UNITS = [
  ['article', 'art'],
  ['clause', 'cl'],
  ['point', 'point'],
] as const;

/** A provision of a work, or the work if the article is unknown: "urn:lex:…#art_5__cl_2". */
export function provisionHref(
  work: string,
  pin: Partial<Pick<Pin, 'article' | 'clause' | 'point'>> | undefined,
): string {
  const parts = UNITS.flatMap(([level, name]) => {
    const number = idNumber(pin?.[level] ?? '');
    return number === '' ? [] : [`${name}_${number}`];
  });
  return iriText(parts.length === 0 ? work : `${work}#${parts.join('__')}`);
}
