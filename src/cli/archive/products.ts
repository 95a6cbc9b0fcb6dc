import { sep } from 'node:path';
import type { PlaceDetail } from '../../graph/index.js';
import type { Lang, ParsedDocument } from '../../model/index.js';
import type { Examination } from '../../validate/index.js';
import type { Services } from '../services.js';
import type { RuleChoice } from '../settings.js';

/** What is wanted of each document. All of it can be handed to another thread. */
export type Product =
  /** The document as it is printed. */
  | { readonly type: 'document' }
  /** What a graph needs of it. */
  | {
      readonly type: 'digest';
      /** What is kept of the places of mentions. */
      readonly places: PlaceDetail;
    }
  /** A {@link Checked}. */
  | { readonly type: 'check'; readonly choice: RuleChoice };

/** What is wrong with a document, and how many warnings its configuration lets through. */
export interface Checked extends Examination {
  readonly maxWarnings: number | null;
}

/** Makes what is wanted of a document: something that JSON can say. An earlier parse has the text "". */
export type Produce = (document: ParsedDocument, name: string, text: string) => unknown;

/** Loads what a product takes. */
export const makeProducer = async (
  product: Product,
  lang: Lang,
  services: Pick<Services, 'loadGrapher' | 'loadValidator'>,
): Promise<Produce> => {
  switch (product.type) {
    case 'document':
      return (document) => document;
    case 'digest': {
      const { digestDocument } = await services.loadGrapher();
      return (document) => digestDocument(document, product.places);
    }
    case 'check': {
      const [{ examineFile }, { settingsFinder }] = await Promise.all([
        services.loadValidator(),
        import('../settings.js'),
      ]);
      const settingsOf = settingsFinder(product.choice, lang);
      return async (document, name, text): Promise<Checked> => {
        const { options, maxWarnings } = await settingsOf(name, document.metadata.kind);
        const path = name.split(sep).join('/');
        return { ...examineFile(path, document, text, { ...options, lang }), maxWarnings };
      };
    }
  }
};
