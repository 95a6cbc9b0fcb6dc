import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ParsedDocument } from '../../model/index.js';
import printed from '../../model/schema.json' with { type: 'json' };

/**
 * A definition whose `type` is looked at before all else: of the several nodes that may stand in a place all but one are
 * then ruled out at once, and a deep tree is not gone through once for each of them at each depth.
 */
const typeFirst = (definition: object): object => {
  if (!('properties' in definition)) return definition;
  const { properties } = definition;
  if (typeof properties !== 'object' || properties === null || !('type' in properties)) return definition;
  return { allOf: [{ properties: { type: properties.type }, required: ['type'] }], ...definition };
};

const { $defs: definitions, ...rest } = printed;

/** The schema of what this program prints, in the order in which it is quickly checked. */
export const schema = {
  ...rest,
  $defs: Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [name, typeFirst(definition)]),
  ),
};

/** Whether a value is a document as this program prints it; `check.errors` says what is not. */
export const check = new Ajv2020().compile<ParsedDocument>(schema);
