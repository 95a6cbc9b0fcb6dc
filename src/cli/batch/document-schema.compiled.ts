import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ParsedDocument } from '../../model/index.js';
import printed from '../../model/schema.json' with { type: 'json' };

type Definitions = Readonly<Record<string, object>>;

/**
 * A definition whose `type` is checked first: of the nodes allowed in a place, all but one are then ruled out
 * immediately, so that a deep tree is not traversed once per alternative at each level. The fields of a node other than
 * its children have a separate definition, so that recursion uses little stack.
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

/** The schema of this program's output, reordered for fast validation. */
export const schema = {
  ...rest,
  $defs: Object.assign({}, ...Object.entries(definitions).map((entry) => typeFirst(...entry))) as Definitions,
};

/** Whether a value is a document as printed by this program; see `check.errors` if it is not. */
export const check = new Ajv2020().compile<ParsedDocument>(schema);
