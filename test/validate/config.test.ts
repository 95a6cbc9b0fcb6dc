import { describe, expect, it } from 'vitest';
import {
  type Config,
  emptyConfig,
  mergeConfigs,
  presetsOf,
  readConfig,
  ruleSettingProblem,
  rulesFor,
} from '../../src/validate/index.js';

const configOf = (value: unknown): Config => {
  const reading = readConfig(value);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.config;
};

const problemsOf = (value: unknown) => {
  const reading = readConfig(value);
  return reading.ok ? [] : reading.problems.map(({ at, message }) => `${at}: ${message.en}`);
};

describe('a configuration', () => {
  it('is read with all its options', () => {
    expect(
      configOf({
        extends: ['published', './base.json'],
        lang: 'vi',
        maxWarnings: 3,
        rules: { 'form/end-mark': 'off' },
        overrides: [{ files: '*.md', kinds: ['Công văn'], rules: { 'form/title': 'info' } }],
      }),
    ).toEqual({
      ignores: [],
      extends: ['published', './base.json'],
      lang: 'vi',
      maxWarnings: 3,
      rules: { 'form/end-mark': 'off' },
      overrides: [{ files: ['*.md'], kinds: ['Công văn'], rules: { 'form/title': 'info' } }],
    });
    expect(configOf({})).toEqual(emptyConfig);
  });

  it('is also read as it is printed, with the settings that differ from those of its presets', () => {
    const {
      extends: presets,
      rules,
      maxWarnings,
    } = configOf({
      maxWarnings: null,
      preset: ['draft'],
      rules: { 'form/place-date': 'error', 'form/title': 'info' },
    });
    expect({ presets, rules, maxWarnings }).toEqual({
      presets: ['draft'],
      rules: { 'form/title': 'info' },
      maxWarnings: null,
    });
    expect(problemsOf({ preset: 'drafts' })).toEqual([
      'preset: unknown preset "drafts"; did you mean "draft"?',
    ]);
  });

  it('tells every fault, with what was perhaps meant', () => {
    expect(
      problemsOf({
        extend: 'strict',
        extends: 'publised',
        lang: 'fr',
        maxWarnings: -1,
        rules: { 'form/nubmer': 'error', 'form/title': 'warn', 'form/kind': 3 },
        overrides: [{ file: '*', rules: [] }, 'x'],
      }),
    ).toEqual([
      ': unknown option "extend"; did you mean "extends"?',
      'lang: must be "vi" or "en"',
      'maxWarnings: must be a whole number from 0',
      'extends: unknown preset "publised"; did you mean "published"?',
      'rules: unknown rule "form/nubmer"; did you mean "form/number"?',
      'rules: severity of "form/title" must be one of off, info, warning, error',
      'rules: severity of "form/kind" must be one of off, info, warning, error',
      'overrides[0]: unknown option "file"; did you mean "files"?',
      'overrides[0].rules: must be a map from rules to severities',
      'overrides[1]: must be an object with files, kinds and rules',
    ]);
    expect(problemsOf([])).toEqual([': must be an object']);
  });

  it('lies over the one that it extends', () => {
    const base = configOf({
      extends: 'published',
      lang: 'vi',
      rules: { 'form/title': 'info', 'form/kind': 'off' },
    });
    const over = configOf({ extends: 'strict', maxWarnings: 0, rules: { 'form/title': 'error' } });
    const merged = mergeConfigs(base, over);
    expect(merged).toMatchObject({
      lang: 'vi',
      maxWarnings: 0,
      rules: { 'form/title': 'error', 'form/kind': 'off' },
    });
    expect(presetsOf(merged)).toEqual(['published', 'strict']);
  });

  it('gives a document the settings of the overrides that fit its path and its kind', () => {
    const config = configOf({
      rules: { 'form/title': 'error' },
      overrides: [
        { files: ['drafts/**'], rules: { 'form/title': 'info' } },
        { kinds: ['công văn'], rules: { 'form/kind': 'off' } },
      ],
    });
    expect(rulesFor(config, 'a.txt', 'Quyết định')).toEqual({ 'form/title': 'error' });
    expect(rulesFor(config, 'drafts/x/a.txt', null)).toEqual({ 'form/title': 'info' });
    expect(rulesFor(config, 'drafts/a.txt', 'Công văn')).toEqual({
      'form/title': 'info',
      'form/kind': 'off',
    });
  });
});

describe('the severity of a rule', () => {
  it('must be one that there is', () => {
    expect(ruleSettingProblem('form/title', 'off')).toBeNull();
    expect(ruleSettingProblem('form/titel', 'off')?.vi).toBe(
      'không có quy tắc “form/titel”; có phải là “form/title”?',
    );
    expect(ruleSettingProblem('form/title', 'eror')?.en).toContain('did you mean "error"?');
  });
});
