import { compareText } from '../../chars/index.js';
import {
  type Appendix,
  type BodyNode,
  type Citation,
  type ConsolidatedDocument,
  type Consolidation,
  type Frame,
  isFrame,
  nodesOf,
  type ParsedDocument,
  type RootNode,
  type TreeNode,
  type UnnamedAppendix,
} from '../../model/index.js';
import { createMentionFinder } from '../mentions.js';
import { type AknContext, paragraph } from './blocks.js';
import { lines, preamble } from './frame.js';
import { structure } from './hierarchy.js';
import { provisionHref } from './hrefs.js';
import { createIds, type IdRegistry } from './ids.js';
import {
  attachmentMeta,
  mainMeta,
  ORIGINAL,
  passiveReference,
  type Subject,
  TOOL,
  workReference,
} from './meta.js';
import { analysis, passiveReferences } from './modifications.js';
import { element, serialize, type XmlElement } from './node.js';
import { createPeriods, type DatedEvent, type Periods } from './periods.js';
import { createPlaces } from './places.js';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** An article of the document itself; one that is quoted for another document does not make it an act. */
const hasArticle = (node: TreeNode): boolean =>
  nodesOf(node, ({ type }) => type !== 'quotation').some(({ type }) => type === 'article');

/** The main text, and each appendix with what follows it. */
function splitAtAppendices(children: readonly RootNode[]): {
  readonly main: readonly RootNode[];
  readonly attached: readonly {
    readonly appendix: Appendix | UnnamedAppendix;
    readonly after: readonly RootNode[];
  }[];
} {
  const main: RootNode[] = [];
  const attached: { readonly appendix: Appendix | UnnamedAppendix; readonly after: RootNode[] }[] = [];
  for (const child of children) {
    const last = attached.at(-1);
    if (child.type === 'appendix') attached.push({ appendix: child, after: [] });
    else if (last === undefined) main.push(child);
    else last.after.push(child);
  }
  return { main, attached };
}

/** Where a citation points: at the work's URN, and at the provision where it names exactly one. */
function createHref(document: ParsedDocument): (citation: Citation) => string {
  const works = new Map(document.works.map((work) => [work.id, work]));
  return (citation) => {
    const work = works.get(citation.work);
    if (work === undefined) return `#${TOOL}`;
    if (work.urn === null) return `#${workReference(work)}`;
    const [pin, more] = citation.pins;
    return provisionHref(work.urn, more === undefined ? pin : undefined);
  };
}

/** The changes that consolidated texts are made of; `null` for a text as it was issued. */
const consolidationOf = (document: ParsedDocument | ConsolidatedDocument): Consolidation | null =>
  'consolidation' in document ? document.consolidation : null;

/** The days from which an act changes others, or was changed itself. */
function periodsOf(document: ParsedDocument, consolidation: Consolidation | null, ids: IdRegistry): Periods {
  const active = (document.operations ?? []).map(
    ({ effectiveOn }): DatedEvent => ({ day: effectiveOn, type: null, source: ORIGINAL }),
  );
  const passive = (consolidation?.applied ?? []).map(
    ({ act, operation }): DatedEvent => ({
      day: operation.effectiveOn,
      type: 'amendment',
      source: passiveReference(act),
    }),
  );
  const changes = [...active, ...passive].toSorted((one, other) =>
    compareText(one.day ?? '', other.day ?? ''),
  );
  if (changes.length === 0) return createPeriods([], `#${TOOL}`, ids);
  const issued: DatedEvent = { day: document.metadata.issuedOn, type: 'generation', source: ORIGINAL };
  return createPeriods([issued, ...changes], `#${TOOL}`, ids);
}

/** The day whose text a consolidated one is: the one asked for, or that of the last change. */
const pointInTimeOf = (consolidation: Consolidation | null): string | null =>
  consolidation === null
    ? null
    : (consolidation.asOf ??
      consolidation.applied
        .flatMap(({ operation: { effectiveOn } }) => effectiveOn ?? [])
        .toSorted()
        .at(-1) ??
      null);

/** The body: units, and the frames between them. It is never empty. */
function body(
  name: 'body' | 'mainBody',
  nodes: readonly RootNode[],
  parent: string,
  document: ParsedDocument,
  context: AknContext,
): XmlElement {
  const children: XmlElement[] = [];
  let run: BodyNode[] = [];
  const flush = (): void => {
    for (const child of structure(run, parent, context)) children.push(child);
    run = [];
  };
  for (const node of nodes) {
    if (!isFrame(node)) {
      run.push(node);
      continue;
    }
    flush();
    const eId = context.ids.next(parent, 'hcontainer');
    children.push(
      element('hcontainer', { eId, name: node.type }, [
        element(
          'content',
          { eId: context.ids.next(eId, 'content') },
          lines(node, eId, document.metadata, context),
        ),
      ]),
    );
  }
  flush();
  if (children.length === 0) {
    const eId = context.ids.next(parent, 'hcontainer');
    children.push(
      element('hcontainer', { eId, name: 'empty' }, [
        element('content', { eId: context.ids.next(eId, 'content') }, [paragraph([])]),
      ]),
    );
  }
  return element(name, {}, children);
}

function attachment(
  { appendix, after }: { readonly appendix: Appendix | UnnamedAppendix; readonly after: readonly RootNode[] },
  { type, pointInTime }: Pick<Subject, 'type' | 'pointInTime'>,
  document: ParsedDocument,
  context: AknContext,
): XmlElement {
  const eId = context.ids.next('', 'attachment');
  return element('attachment', { eId }, [
    element('doc', { name: 'appendix' }, [
      attachmentMeta(document.metadata, { type, component: eId, pointInTime }),
      body('mainBody', [appendix, ...after], eId, document, context),
    ]),
  ]);
}

/**
 * Writes a document in Akoma Ntoso 3.0: as an act if it has articles, else as a generic document. The output is valid
 * for any tree: text in places where the schema only allows units gets a container.
 */
export function toAkn(document: ParsedDocument | ConsolidatedDocument): string {
  const ids = createIds();
  const consolidation = consolidationOf(document);
  const periods = periodsOf(document, consolidation, ids);
  const dayOf = new Map(
    consolidation?.applied.map(({ id, operation: { effectiveOn } }) => [id, effectiveOn] as const),
  );
  const context: AknContext = {
    ids,
    units: createPlaces(),
    quotations: createPlaces(),
    periodOf: (changes) =>
      periods.of(
        (changes ?? [])
          .flatMap((id) => dayOf.get(id) ?? [])
          .toSorted()
          .at(-1) ?? null,
      ),
    find: createMentionFinder(document),
    hrefOf: createHref(document),
    structure,
  };
  const { main, attached } = splitAtAppendices(document.body.children);
  const type = main.some(hasArticle) ? 'act' : 'doc';
  const firstBody = main.findIndex((node) => node.type !== 'heading' && node.type !== 'preamble');
  const front = firstBody === -1 ? main : main.slice(0, firstBody);
  const rest = firstBody === -1 ? [] : main.slice(firstBody);
  const lastBody = rest.findLastIndex((node) => node.type !== 'closing');
  const headings = front.filter((node) => node.type === 'heading');
  const preambles = front.filter((node) => node.type === 'preamble');
  const closings = rest.slice(lastBody + 1).filter((node) => node.type === 'closing');
  const framed = (name: 'preface' | 'conclusions', parts: readonly Frame[]): readonly XmlElement[] => {
    const written = parts.flatMap((part) => lines(part, name, document.metadata, context));
    return written.length === 0 ? [] : [element(name, { eId: name }, written)];
  };
  const pointInTime = pointInTimeOf(consolidation);
  // What the metadata points at is written before it.
  const content = [
    ...framed('preface', headings),
    ...preamble(preambles, document.metadata, context),
    body(type === 'act' ? 'body' : 'mainBody', rest.slice(0, lastBody + 1), '', document, context),
    ...framed('conclusions', closings),
    ...(attached.length === 0
      ? []
      : [
          element(
            'attachments',
            {},
            attached.map((part) => attachment(part, { type, pointInTime }, document, context)),
          ),
        ]),
  ];
  const subject: Subject = { type, component: '!main', pointInTime };
  const meta = mainMeta(document.metadata, document.works, subject, {
    lifecycle: periods.lifecycle,
    analysis: analysis(document, consolidation, `#${TOOL}`, { ...context, periods }),
    temporalData: periods.temporalData,
    references: [...periods.references, ...(consolidation === null ? [] : passiveReferences(consolidation))],
  });
  const contains = consolidation === null ? 'originalVersion' : 'singleVersion';
  const root = element('akomaNtoso', { xmlns: NAMESPACE }, [
    element(type, { name: document.metadata.kind ?? 'document', contains }, [meta, ...content]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(root)}`;
}
