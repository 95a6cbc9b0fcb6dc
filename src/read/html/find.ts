import type { AnyNode, Element } from 'domhandler';
import { oneOf } from '../../chars/index.js';
import { isSilent } from './lines.js';
import { attribute, elementsIn, isElement } from './node.js';

/** Ids and classes of the document's container on law sites. */
const KNOWN_CONTAINERS = new RegExp(
  `^${oneOf([
    'toanvancontent',
    'divContentDoc',
    'content1',
    'fulltext',
    'noidungvanban',
    'noidung-vanban',
    'tab-noi-dung',
    'vbContent',
    'docContent',
    'doc-content',
    'document-content',
    'box-content-vb',
    'the-document-body',
  ])}$`,
  'i',
);

/** Names of elements around a document. */
const CHROME_WORDS = [
  'nav|navbar|menu|toolbar|sidebar|breadcrumbs?|pager|pagination|footer|copyright|cookie|login|popup|modal',
  'related|lien-?quan|comments?|share|social|banner|ads?|adv|advert\\w*|quang-?cao',
].join('|');
const CHROME_NAME = new RegExp(`(?:^|[-_ ])(?:${CHROME_WORDS})(?:$|[-_ \\d])`, 'i');

const CHROME_TAGS = new Set(['nav', 'aside', 'footer']);

/** Signs of a document: the national name, the number's label, the units of legal texts, the closing. */
const SIGNS_OF_DOCUMENT = [
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM/u,
  /Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc/u,
  /Nơi nhận\s*:/u,
  /(?:^|\s)Căn cứ\s/u,
  /(?:^|\s)Điều\s+1[.:\s]/u,
];

/** The amount of text in an element, and of text in links. */
interface Weight {
  readonly text: number;
  readonly links: number;
}

type Weights = ReadonlyMap<AnyNode, Weight>;

const weigh = (node: AnyNode, inLink: boolean, weights: Map<AnyNode, Weight>): Weight => {
  if (node.type === 'text') {
    const text = node.data.replace(/\s+/g, ' ').trim().length;
    return { text, links: inLink ? text : 0 };
  }
  if (!isElement(node) || isSilent(node)) return { text: 0, links: 0 };
  // Links to places in the page count as text; so do links on names of documents, which are few.
  const isLink = inLink || (node.name === 'a' && !(attribute(node, 'href') || '#').startsWith('#'));
  let text = 0;
  let links = 0;
  for (const child of node.children) {
    const weight = weigh(child, isLink, weights);
    text += weight.text;
    links += weight.links;
  }
  weights.set(node, { text, links });
  return { text, links };
};

const proseOf = (element: Element, weights: Weights): number => {
  const weight = weights.get(element);
  return weight ? weight.text - weight.links : 0;
};

const textOf = (node: AnyNode): string => {
  if (node.type === 'text') return node.data;
  return isElement(node) && !isSilent(node) ? node.children.map(textOf).join(' ') : '';
};

const signCount = (element: Element): number => {
  const text = textOf(element).replace(/\s+/g, ' ').normalize('NFC');
  return SIGNS_OF_DOCUMENT.filter((sign) => sign.test(text)).length;
};

/** How word processors name the notes that they put below the text, beside its container. */
const NOTE_ID = /^(?:_?(?:ftn|edn)|sd(?:foot|end)note)\d+$/i;
/** How Word names the sections of a document, each a container of its own: an appendix in landscape is another one. */
const SECTION_CLASS = /^(?:Word)?Section\d+$/;

const isNoteOrSection = (element: Element): boolean =>
  NOTE_ID.test(attribute(element, 'id')) || SECTION_CLASS.test(attribute(element, 'class'));

/** The number of notes and sections in an element. */
const partCount = (element: Element): number =>
  elementsIn(element).reduce((count, child) => count + partCount(child), isNoteOrSection(element) ? 1 : 0);

/** Containers with less prose are summaries, or boxes filled by a script. */
const MIN_PROSE = 200;

const knownIn = (element: Element, weights: Weights): readonly Element[] => {
  const names = [attribute(element, 'id'), ...attribute(element, 'class').split(/\s+/)];
  if (names.some((name) => KNOWN_CONTAINERS.test(name)) && proseOf(element, weights) > MIN_PROSE)
    return [element];
  return elementsIn(element).flatMap((child) => knownIn(child, weights));
};

/** Some sites use one name for the boxes of the summary and of the document, which has more signs of a document. */
const findKnown = (body: Element, weights: Weights): Element | null =>
  knownIn(body, weights).reduce<Element | null>((best, found) => {
    if (!best) return found;
    const more = signCount(found) - signCount(best);
    return more > 0 || (more === 0 && proseOf(found, weights) > proseOf(best, weights)) ? found : best;
  }, null);

/** A child with this share of an element's prose contains the document. */
const MAIN_SHARE = 0.8;

/** The maximum depth of nested containers, since each level is searched completely. */
const MAX_DESCENT = 60;

/** Descends to the innermost element that still has nearly all prose, every sign of a document, and every part. */
const descend = (body: Element, weights: Weights): Element => {
  let root = body;
  let signs = signCount(root);
  const parts = partCount(root);
  for (let depth = 0; depth < MAX_DESCENT; depth += 1) {
    const prose = proseOf(root, weights);
    const main = elementsIn(root).find((child) => proseOf(child, weights) >= MAIN_SHARE * prose);
    if (!main || main.name === 'tr' || main.name === 'tbody' || prose === 0) return outOfTable(root);
    const mainSigns = signCount(main);
    if (mainSigns < signs || partCount(main) < parts) return outOfTable(root);
    root = main;
    signs = mainSigns;
  }
  return outOfTable(root);
};

/** A part of a table cannot be the root: its rows are read with the table. */
const outOfTable = (element: Element): Element => {
  const { parent } = element;
  const isPart = ['tbody', 'thead', 'tr'].includes(element.name);
  return isPart && parent && isElement(parent) ? outOfTable(parent) : element;
};

/** Blocks that are lists of links; a paragraph that is one link may be a legal basis. */
const LINK_LISTS = new Set(['div', 'ul', 'ol', 'table', 'section']);
const MOSTLY_LINKS = 0.8;
const MIN_LINKS = 3;

const linkCount = (element: Element): number =>
  elementsIn(element).reduce((count, child) => count + (child.name === 'a' ? 1 : linkCount(child)), 0);

/** An element with a single paragraph belongs to the document, whatever its name ("p-13-ad4"), unless it is a link. */
const PARAGRAPHS = new Set([
  'p',
  'td',
  'th',
  'li',
  'span',
  'b',
  'strong',
  'i',
  'em',
  'h1',
  'h2',
  'h3',
  'h4',
  'a',
]);

const isMostlyLinks = (weight: Weight | undefined): boolean =>
  weight !== undefined && weight.links >= MOSTLY_LINKS * weight.text;

const isChrome = (element: Element, weights: Weights): boolean => {
  if (CHROME_TAGS.has(element.name)) return true;
  const name = `${attribute(element, 'id')} ${attribute(element, 'class')} ${attribute(element, 'role')}`;
  const weight = weights.get(element);
  if (CHROME_NAME.test(name)) return !PARAGRAPHS.has(element.name) || isMostlyLinks(weight);
  if (!LINK_LISTS.has(element.name) || !isMostlyLinks(weight)) return false;
  return linkCount(element) >= MIN_LINKS && signCount(element) === 0;
};

/** The maximum share of the prose that can be excluded. */
const MAX_CHROME_SHARE = 0.3;

const collectChrome = (element: Element, limit: number, weights: Weights, found: Set<AnyNode>): void => {
  for (const child of elementsIn(element)) {
    const isSmall = proseOf(child, weights) <= limit;
    if (isSmall && isChrome(child, weights) && signCount(child) < 2) found.add(child);
    else collectChrome(child, limit, weights, found);
  }
};

/** The element that contains the document, and the elements in it that are not part of it. */
export interface Found {
  readonly root: Element;
  readonly chrome: ReadonlySet<AnyNode>;
}

/** Finds the document in a page. */
export const findDocument = (body: Element): Found => {
  const weights = new Map<AnyNode, Weight>();
  weigh(body, false, weights);
  const root = findKnown(body, weights) ?? descend(body, weights);
  const chrome = new Set<AnyNode>();
  collectChrome(root, MAX_CHROME_SHARE * proseOf(root, weights), weights, chrome);
  return { root, chrome };
};
