import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { unitsBelow } from '../model/index.js';
import {
  DEFAULT_ITEMS,
  folder,
  limit,
  MAX_CITATION,
  MAX_TEXT,
  MAX_TO_VERIFY,
  offset,
  path,
  READ_ONLY,
  section,
} from './inputs.js';
import type { Library, OpenedDocument } from './library.js';
import { outlineOf } from './outline.js';
import { pageOf } from './pages.js';
import { verify } from './verify.js';

const answer = (value: unknown) => ({ content: [{ type: 'text' as const, text: JSON.stringify(value) }] });

const unitIn = ({ document, path: name }: OpenedDocument, labels: string, { findUnit }: Library) => {
  const search = findUnit(document.body, labels);
  if (search.found) return search;
  const below = search.nearest.length === 0 ? name : search.nearest.join('.');
  throw new Error(
    `no unit "${labels}"; the units of ${below} are ${search.siblings.slice(0, 50).join(', ') || 'none'}`,
  );
};

/** Creates a server whose tools read the documents of a library and change nothing. */
export function makeServer(library: Library, version: string): McpServer {
  const server = new McpServer(
    { name: 'plan-parse', version },
    {
      instructions:
        'Reads Vietnamese administrative and legal documents below one folder. Use outline and read_unit to quote them, and verify_citations before you cite: only "confirmed" is known to be right.',
    },
  );

  server.registerTool(
    'list_documents',
    {
      description: 'The documents in a folder and below it',
      inputSchema: z.strictObject({ folder, offset, limit }),
      annotations: READ_ONLY,
    },
    async (args) => answer(pageOf(await library.list(args.folder), args.offset, args.limit)),
  );
  server.registerTool(
    'parse',
    {
      description:
        'What a document is: kind, number, issuer, date, title, signers, effect, and counts of what it contains',
      inputSchema: z.strictObject({ path }),
      annotations: READ_ONLY,
    },
    async (args) => {
      const { document, text } = await library.open(args.path);
      const { source, metadata, citations, works, effects, standards, diagnostics } = document;
      const counts = {
        letters: text.length,
        units: outlineOf(unitsBelow(document.body), [], Number.POSITIVE_INFINITY).length,
        citations: citations.length,
        works: works.length,
        standards: standards.length,
      };
      return answer({
        source,
        metadata,
        counts,
        effects: pageOf(effects, 0, DEFAULT_ITEMS),
        diagnostics: pageOf(diagnostics, 0, DEFAULT_ITEMS),
      });
    },
  );
  server.registerTool(
    'outline',
    {
      description: 'The units of a document (parts, chapters, articles, clauses, points) with their headings',
      inputSchema: z.strictObject({
        path,
        section: section.optional(),
        depth: z.number().int().min(1).max(20).default(20).describe('How many levels'),
        offset,
        limit,
      }),
      annotations: READ_ONLY,
    },
    async (args) => {
      const opened = await library.open(args.path);
      const within = args.section === undefined ? null : unitIn(opened, args.section, library).match;
      const above = within?.labels ?? [];
      const units = unitsBelow(within?.unit ?? opened.document.body);
      return answer(pageOf(outlineOf(units, above, above.length + args.depth), args.offset, args.limit));
    },
  );
  server.registerTool(
    'read_unit',
    {
      description: 'The verbatim text of a unit, or of the whole document, in parts',
      inputSchema: z.strictObject({
        path,
        section: section.optional(),
        offset,
        length: z
          .number()
          .int()
          .min(1)
          .max(MAX_TEXT)
          .default(MAX_TEXT)
          .describe('The largest number of characters'),
      }),
      annotations: READ_ONLY,
    },
    async (args) => {
      const opened = await library.open(args.path);
      const search = args.section === undefined ? null : unitIn(opened, args.section, library);
      const { start, end } = (search?.match.unit ?? opened.document.body).position;
      const whole = search === null ? opened.text : opened.text.slice(start.offset, end.offset);
      const text = whole.slice(args.offset, args.offset + args.length);
      const next = args.offset + text.length;
      return answer({
        path: opened.path,
        labels: search?.match.labels ?? [],
        heading: search?.match.unit.heading ?? null,
        page: search?.match.unit.page ?? null,
        line: start.line,
        namesakes: search?.others.length ?? 0,
        text,
        letters: whole.length,
        nextOffset: next < whole.length ? next : null,
      });
    },
  );
  server.registerTool(
    'citations',
    {
      description: 'What a document cites: each mention with number, date, provisions, relation and place',
      inputSchema: z.strictObject({ path, section: section.optional(), offset, limit }),
      annotations: READ_ONLY,
    },
    async (args) => {
      const opened = await library.open(args.path);
      const { citations, works } = opened.document;
      const within =
        args.section === undefined ? null : unitIn(opened, args.section, library).match.unit.position;
      const inside = citations.filter(
        ({ position: { start, end } }) =>
          within === null || (start.offset >= within.start.offset && end.offset <= within.end.offset),
      );
      const byId = new Map(works.map((work) => [work.id, work]));
      const page = pageOf(
        inside.map(({ position, ...citation }) => ({
          ...citation,
          line: position.start.line,
          urn: byId.get(citation.work)?.urn ?? null,
        })),
        args.offset,
        args.limit,
      );
      return answer(page);
    },
  );
  server.registerTool(
    'verify_citations',
    {
      description:
        'Checks citations that somebody wrote against the documents of a folder and the register of laws: confirmed, unconfirmed, contradicted (with what is wrong), ambiguous, not-found or no-citation, and where they are mentioned',
      inputSchema: z.strictObject({
        citations: z.array(z.string().min(1).max(MAX_CITATION)).min(1).max(MAX_TO_VERIFY),
        folder,
      }),
      annotations: READ_ONLY,
    },
    async (args) => {
      const found = await library.graphOf(args.folder);
      const results = [];
      for (const given of args.citations) results.push(await verify(given, found, library));
      const { read, failures, leftOut } = found;
      return answer({ documents: { read, leftOut, failures: pageOf(failures, 0, DEFAULT_ITEMS) }, results });
    },
  );
  server.registerTool(
    'tasks',
    {
      description: 'Who has to do what by when, according to a plan, directive or decision',
      inputSchema: z.strictObject({ path, offset, limit }),
      annotations: READ_ONLY,
    },
    async (args) => {
      const { tasks, ...named } = library.tasksOf((await library.open(args.path)).document);
      return answer({ ...named, tasks: pageOf(tasks, args.offset, args.limit) });
    },
  );
  server.registerTool(
    'validate',
    {
      description:
        'What is wrong with the form of a document under Decree 30/2020/NĐ-CP, and with its citations',
      inputSchema: z.strictObject({
        path,
        preset: z.enum(['recommended', 'draft', 'published', 'strict']).optional(),
        offset,
        limit,
      }),
      annotations: READ_ONLY,
    },
    async (args) => {
      const opened = await library.open(args.path);
      return answer(pageOf(await library.findingsOf(opened, args.preset), args.offset, args.limit));
    },
  );
  server.registerTool(
    'graph',
    {
      description:
        'The works that the documents of a folder are or cite, and the relations between them, in parts',
      inputSchema: z.strictObject({
        folder,
        part: z.enum(['works', 'relations', 'conflicts']).default('works'),
        offset,
        limit,
      }),
      annotations: READ_ONLY,
    },
    async (args) => {
      const { graph, read, failures, leftOut } = await library.graphOf(args.folder);
      const parts = {
        works: graph.nodes,
        relations: graph.edges.map(({ places, ...edge }) => ({ ...edge, places: places.slice(0, 3) })),
        conflicts: graph.conflicts,
      };
      const page = pageOf<unknown>(parts[args.part], args.offset, args.limit);
      return answer({ documents: { read, leftOut, failures: pageOf(failures, 0, DEFAULT_ITEMS) }, ...page });
    },
  );
  return server;
}
