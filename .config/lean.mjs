import { readFile } from 'node:fs/promises';

// Plug-ins that keep out of the bundles what libraries load at their start and this package never uses.

/** What cli-table3 writes to its log of each line of each cell: the first letters of the cell, found by the last ones. */
const FOR_ITS_LOG = 'utils.truncate(this.content, 10, this.truncate)';

/**
 * cli-table3 measures every cell with an old string-width, which compiles an expression of some ten kilobytes first,
 * and loads a library of colours that is not used here. The command's own measure serves it as well. And a table takes
 * half the time without what is done for its log.
 */
export const leanTables = (root) => ({
  name: 'lean-tables',
  setup: (bundler) => {
    const inTables = ({ importer }) => /[\\/]cli-table3[\\/]/.test(importer);
    bundler.onResolve({ filter: /^string-width$/ }, (args) =>
      inTables(args) ? { path: 'width', namespace: 'lean-tables' } : null,
    );
    bundler.onResolve({ filter: /^@colors\/colors\/safe$/ }, (args) =>
      inTables(args) ? { path: 'colors', namespace: 'lean-tables' } : null,
    );
    bundler.onLoad({ filter: /[\\/]cli-table3[\\/]src[\\/]cell\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes(FOR_ITS_LOG)) throw new Error(`${path} does not log what it did`);
      return { contents: text.replace(FOR_ITS_LOG, "''") };
    });
    bundler.onLoad({ filter: /^width$/, namespace: 'lean-tables' }, () => ({
      contents: 'module.exports = require("./src/cli/render/width.ts").widthOf;',
      resolveDir: root,
    }));
    bundler.onLoad({ filter: /^colors$/, namespace: 'lean-tables' }, () => ({
      contents: 'module.exports = {};',
    }));
  },
});

const naturalParts = {
  'natural/lib/natural/distance/index.js': `
    const load = () => require('natural/lib/natural/distance/levenshtein_distance.js');
    export const DamerauLevenshteinDistance = (...of) => load().DamerauLevenshteinDistance(...of);
  `,
  'natural/lib/natural/tfidf/index.js': `
    export const TfIdf = function (...of) {
      const { TfIdf } = require('natural/lib/natural/tfidf/index.js');
      return new TfIdf(...of);
    };
  `,
};

/**
 * natural is asked for misspelt words and key terms only, and not loaded before: its modules are bundled, and run with
 * the first question. Of Node's own modules it wants `fs`, to read documents by name, which nobody does here.
 */
export const lazyNatural = {
  name: 'lazy-natural',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^natural\// }, ({ path, resolveDir, namespace }) =>
      namespace !== 'lazy-natural' && path in naturalParts
        ? { path, namespace: 'lazy-natural', pluginData: resolveDir }
        : null,
    );
    bundler.onLoad({ filter: /./, namespace: 'lazy-natural' }, ({ path, pluginData }) =>
      path === 'fs'
        ? { contents: 'module.exports = {};' }
        : { contents: naturalParts[path], resolveDir: pluginData },
    );
    // In one file instead of two hundred.
    bundler.onResolve({ filter: /^underscore$/ }, ({ importer, kind, resolveDir }) =>
      /[\\/]natural[\\/]/.test(importer)
        ? bundler.resolve('underscore/underscore-umd.js', { kind, resolveDir })
        : null,
    );
    bundler.onResolve({ filter: /^(?:node:)?fs$/ }, ({ importer }) =>
      /[\\/]natural[\\/]/.test(importer) ? { path: 'fs', namespace: 'lazy-natural' } : null,
    );
  },
};
