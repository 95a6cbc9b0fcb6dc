import { schemaId } from '../model/index.js';
import { type configOptions, type overrideOptions, ruleGroups, settingNames } from './config.js';
import { presetNames } from './presets.js';
import { rules } from './rules/index.js';

const text = { type: 'string' };
const texts = { anyOf: [text, { type: 'array', items: text }] };

/** The JSON Schema of a configuration, for editors that complete and check it. */
export function configSchema(): Readonly<Record<string, unknown>> {
  const setting = { enum: settingNames };
  const described = rules.map(({ id, description }) => [id, { ...setting, description: description.en }]);
  const ruleTable = {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        ruleGroups.map((group) => [group, { ...setting, description: 'All rules of the group' }]),
      ),
      ...Object.fromEntries(described),
    },
  };
  const preset = { anyOf: [{ enum: presetNames }, { type: 'string', pattern: '^[./]' }] };
  const override = { files: texts, kinds: texts, rules: ruleTable } satisfies Record<
    (typeof overrideOptions)[number],
    unknown
  >;
  const properties = {
    extends: {
      description: 'Presets, and paths of other configurations',
      anyOf: [preset, { type: 'array', items: preset }],
    },
    preset: {
      description: 'Presets, as --print-config prints them',
      anyOf: [{ enum: presetNames }, { type: 'array', items: { enum: presetNames } }],
    },
    lang: { enum: ['vi', 'en'] },
    maxWarnings: { type: ['integer', 'null'], minimum: 0 },
    rules: ruleTable,
    overrides: {
      type: 'array',
      items: { type: 'object', additionalProperties: false, properties: override },
    },
    ignores: { description: 'Globs of files that are not validated', ...texts },
  } satisfies Record<(typeof configOptions)[number], unknown>;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId('config'),
    title: 'A configuration of plan-parse validate',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: text, ...properties },
  };
}
