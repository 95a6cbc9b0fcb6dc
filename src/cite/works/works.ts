import { nameKey, oneOf, remember } from '../../chars/index.js';
import { kindNamed, type Law, placeTypes } from '../../lexicon/index.js';
import type { Metadata, Work } from '../../model/index.js';
import type { Mention } from '../mentions/index.js';
import { identifiedLaws, isNamed, lawMeant } from './law-meant.js';
import { factsOfNumber, type NumberFacts, withoutZeros } from './number-facts.js';
import { urnOf } from './urn.js';

/** What the citing document says about itself, for mentions that leave it out. */
export type Self = Pick<Metadata, 'kind' | 'number' | 'issuedOn' | 'issuer'>;

/** A work as a mention means it. */
export interface MeantWork {
  readonly id: string;
  /** Whether several laws have the name in the mention, of which this is the likeliest. */
  readonly isOpen: boolean;
}

interface Draft {
  /** Index in reading order. */
  readonly place: number;
  readonly id: string;
  kind: string | null;
  number: string | null;
  date: string | null;
  issuer: string | null;
  name: string | null;
  mentions: number;
}

/** Works with one number, each of another place, that are compared; a document cites a few. */
const MAX_SAME_NUMBER = 100;
const LEVEL = new RegExp(`${oneOf(placeTypes.map(({ full }) => full))}$`, 'u');
const yearOf = (date: string | null): string | null => date?.slice(0, 4) ?? null;

/** The sort of place that an issuer ends with, without the name of the place. */
const levelOf = remember((issuer) => ({ level: LEVEL.exec(issuer)?.[0] ?? null }));

/** The name of the place of a level in the citing document's issuer: "Vĩnh Phúc" of "UBND tỉnh Vĩnh Phúc". */
const placeIn = (issuer: string, level: string): string | undefined =>
  new RegExp(`${level} (\\p{Lu}.*)$`, 'u').exec(issuer)?.[1];

function placedIssuer({ issuer }: Mention, facts: NumberFacts | null, self: Self): string | null {
  if (issuer === null) return facts?.issuer ?? null;
  if (self.issuer === null) return issuer;
  const { level } = levelOf(issuer);
  const place = level !== null ? placeIn(self.issuer, level) : undefined;
  return place === undefined ? issuer : `${issuer} ${place}`;
}

/** The body that passed a law or an ordinance cited by name. */
function legislatorOf({ kind, date }: Mention, law: Law | null): string | null {
  const { soleIssuer = null, formerIssuer = null } = kindNamed(kind) ?? {};
  const passedOn = law?.passedOn ?? date;
  return formerIssuer !== null && passedOn !== null && passedOn <= formerIssuer.until
    ? formerIssuer.name
    : soleIssuer;
}

/** The citing document's own issuer, for numbers that every province may have; `null` for others. */
const ownIssuer = (number: string | null, self: Self): string | null =>
  number !== null && factsOfNumber(number).local ? self.issuer : null;

/**
 * Unites mentions of the same document, in reading order.
 *
 * @param mentions - all mentions in the document, since a later one may identify the law that an earlier one means
 */
export function createWorks(self: Self, mentions: readonly Mention[] = []) {
  const isIdentified = identifiedLaws(mentions);
  const works: Draft[] = [];
  const byKey = new Map<string, Draft[]>();
  /** The latest work of a kind whose number begins with a serial: what "Nghị định 30" means. */
  const bySerial = new Map<string, Draft>();

  const keys = new Map<string, string>();
  const keyOf = (issuer: string): string => {
    const known = keys.get(issuer);
    if (known !== undefined) return known;
    const key = nameKey(issuer);
    keys.set(issuer, key);
    return key;
  };
  const file = (key: string, work: Draft): void => {
    const filed = byKey.get(key);
    if (filed) filed.push(work);
    else byKey.set(key, [work]);
  };
  const fileSerial = (work: Draft): void => {
    if (work.kind === null || work.number === null) return;
    const { serial } = factsOfNumber(work.number);
    if (serial === null) return;
    const key = `${work.kind}|${serial}`;
    if ((bySerial.get(key)?.place ?? -1) < work.place) bySerial.set(key, work);
  };
  const create = (key: string, mention: Mention, issuer: string | null, law: Law | null): Draft => {
    const work: Draft = {
      place: works.length,
      id: `w${works.length + 1}`,
      kind: mention.kind ?? law?.kind ?? null,
      number: mention.numberElsewhere ?? mention.whole ?? mention.number ?? law?.number ?? null,
      date: mention.date ?? law?.passedOn ?? null,
      issuer,
      name: mention.name ?? law?.name ?? null,
      mentions: 0,
    };
    works.push(work);
    file(key, work);
    fileSerial(work);
    return work;
  };

  function numbered(mention: Mention, facts: NumberFacts): Draft {
    const issuer = placedIssuer(mention, facts, self);
    const { key, year: ownYear, law, local } = facts;
    const year = ownYear === null ? yearOf(mention.date) : null;
    const same = byKey
      .get(key)
      ?.slice(-MAX_SAME_NUMBER)
      .findLast((work) => {
        if (year !== null && work.date !== null && yearOf(work.date) !== year) return false;
        if (!local || issuer === null || work.issuer === null) return true;
        return keyOf(issuer).includes(keyOf(work.issuer)) || keyOf(work.issuer).includes(keyOf(issuer));
      });
    return same ?? create(key, mention, issuer, law);
  }

  function short(mention: Mention, number: string): Draft {
    const serial = withoutZeros(number);
    return (
      bySerial.get(`${mention.kind}|${serial}`) ??
      byKey.get(`${mention.kind}|${serial}`)?.[0] ??
      create(`${mention.kind}|${serial}`, mention, mention.issuer, null)
    );
  }

  function named(mention: Mention, law: Law | null): Draft {
    if (law?.number) {
      const { key } = factsOfNumber(law.number);
      return byKey.get(key)?.[0] ?? create(key, mention, mention.issuer ?? legislatorOf(mention, law), law);
    }
    const year = yearOf(mention.date) ?? yearOf(law?.passedOn ?? null);
    const key = `${mention.kind}|${nameKey(mention.name ?? '')}|`;
    const known = byKey
      .get(key)
      ?.find((work) => year === null || work.date === null || yearOf(work.date) === year);
    return known ?? create(key, mention, mention.issuer ?? legislatorOf(mention, law), law);
  }

  function dated(mention: Mention): Draft {
    const key = `${mention.kind}||${mention.date}`;
    return byKey.get(key)?.[0] ?? create(key, mention, placedIssuer(mention, null, self), null);
  }

  return {
    /** The work that a mention means, completed with what the mention says about it. */
    meant(mention: Mention): MeantWork {
      const { law, isOpen } = lawMeant(mention, self.issuedOn, isIdentified);
      const number = mention.numberElsewhere ?? mention.whole ?? mention.number;
      const facts = number === null ? null : factsOfNumber(number);
      const work = facts?.whole
        ? numbered(mention, facts)
        : number !== null
          ? short(mention, number)
          : isNamed(mention)
            ? named(mention, law)
            : dated(mention);
      work.mentions += 1;
      if (work.kind === null && mention.kind !== null) {
        work.kind = mention.kind;
        fileSerial(work);
      }
      if (mention.date !== null && (work.date === null || work.date.length < mention.date.length))
        work.date = mention.date;
      work.issuer ??= placedIssuer(mention, facts, self);
      work.name ??= mention.name;
      return { id: work.id, isOpen };
    },
    /** All works, each with its URN (RFC 9676). `titleOf` gives the subject that mentions of a work give. */
    finish: (titleOf: (id: string) => string | null): readonly Work[] =>
      works.map((work) => ({
        id: work.id,
        urn: urnOf({ ...work, issuer: work.issuer ?? ownIssuer(work.number, self) }),
        kind: work.kind,
        number: work.number,
        date: work.date,
        issuer: work.issuer,
        name: work.name,
        title: titleOf(work.id),
        mentions: work.mentions,
      })),
  };
}
