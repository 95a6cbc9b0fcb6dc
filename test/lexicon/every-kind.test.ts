import { describe, expect, it } from 'vitest';
import { type KindContext, numberedKinds, sentenceContexts, written } from './kind-contexts.js';
import { documentContexts } from './kind-document-contexts.js';

/** What is read of each kind, and what is right. */
const everyKind = ({ read, right }: KindContext) => ({
  found: Object.fromEntries(numberedKinds.map((kind) => [kind.name, read(written(kind), kind)])),
  wanted: Object.fromEntries(numberedKinds.map((kind) => [kind.name, right(written(kind), kind)])),
});

describe('every kind with a number of its own is read', () => {
  it.each([...sentenceContexts, ...documentContexts])('$where', (context) => {
    const { found, wanted } = everyKind(context);
    expect(found).toEqual(wanted);
  });
});
