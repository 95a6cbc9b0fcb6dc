import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ParsedDocument } from '../../model/index.js';
import printed from '../../model/schema.json' with { type: 'json' };

type Definitions = Readonly<Record<string, object>>;

/**
 * A definition whose `type` is looked at before all else: of the several nodes that may stand in a place all but one are
 * then ruled out at once, and a deep tree is not gone through once for each of them at each depth. What a node says of
 * itself has a definition of its own, so that going down into its children takes little of the stack.
 */
const typeFirst = (name: string, definition: object): Definitions => {
  if (!('properties' in definition)) return { [name]: definition };
  const { properties } = definition;
  if (typeof properties !== 'object' || properties === null || !('type' in properties))
    return { [name]: definition };
  const type = 'object';
  const ofType = { type, properties: { type: properties.type }, required: ['type'] };
  if (!('children' in properties)) return { [name]: { allOf: [ofType], ...definition } };
  const { children } = properties;
  const own = `${name}.own`;
  return {
    [name]: { type, allOf: [ofType, { $ref: `#/$defs/${own}` }], properties: { children } },
    [own]: { ...definition, properties: { ...properties, children: true } },
  };
};

const { $defs: definitions, ...rest } = printed;

/** The schema of what this program prints, in the order in which it is quickly checked. */
export const schema = {
  ...rest,
  $defs: Object.assign({}, ...Object.entries(definitions).map((entry) => typeFirst(...entry))) as Definitions,
};

/** Whether a value is a document as this program prints it; `check.errors` says what is not. */
export const check = new Ajv2020().compile<ParsedDocument>(schema);
