// Plug-ins that keep out of the bundles what libraries load at their start and this package never uses.

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
