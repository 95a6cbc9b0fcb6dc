import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

const names = globSync('src/**/*.computed.ts');

it.each(names)('%s exports what JSON can hold, so that it is the same in the bundle', async (name) => {
  const values: object = await import(`../../${name}`);
  const exported = { ...values };
  expect(Object.keys(exported).length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(exported))).toStrictEqual(exported);
});
