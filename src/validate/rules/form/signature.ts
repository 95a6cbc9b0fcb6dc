import { once } from '../../../chars/index.js';
import {
  authorityMarkPattern,
  namedIn,
  officeAt,
  officePattern,
  personTitlePattern,
  prescribedAuthorityPattern,
} from '../../../lexicon/index.js';
import type { Field, Span } from '../../../model/index.js';
import { decisionOf } from '../../example-documents.js';
import { appendixOne } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { stateDocuments } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import { isCutShort } from '../../truncation.js';

const NO_SIGNATURE = {
  vi: 'văn bản không có phần ký: quyền hạn, chức vụ và họ tên người ký',
  en: 'the document has no signature: authority, position and name of the signer',
};

const NO_NAME = {
  vi: 'phần ký không có họ tên người ký',
  en: 'the signature has no name',
};

const noPosition = (signer: string) => ({
  vi: `phần ký của “${signer}” không có chức vụ`,
  en: `the signature of "${signer}" has no position`,
});

const noOwnPosition = (authority: string) => ({
  vi: `dưới “${authority}” không có chức vụ của người ký`,
  en: `there is no position of the signer below "${authority}"`,
});

const samePosition = (authority: string, position: string) => ({
  vi: `dưới “${authority}” phải là chức vụ của cấp phó, không phải “${position}”`,
  en: `below "${authority}" the position of a deputy was expected, not "${position}"`,
});

const noAuthority = (position: string) => ({
  vi: `cấp phó “${position}” ký thay nhưng không ghi quyền hạn “KT.”`,
  en: `the deputy "${position}" signs for the head, but "KT." is missing`,
});

const wrongAuthority = (found: string) => ({
  vi: `quyền hạn “${found}” không phải một trong “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.”`,
  en: `the authority "${found}" is none of "TM.", "Q.", "KT.", "TL.", "TUQ."`,
});

const rankBeforeName = (found: string) => ({
  vi: `trước họ tên không ghi học hàm, học vị, quân hàm: “${found}”`,
  en: `no title or rank should stand before the name: "${found}"`,
});

const AUTHORITY = new RegExp(`^${prescribedAuthorityPattern()}`, 'u');
const RANK = new RegExp(`^${personTitlePattern}+`, 'u');
/** If a reader has put two columns on one line, position and authority are next to the recipients. */
const OFFICE_BESIDE = once(() => new RegExp(officePattern('capital'), 'u'));
const AUTHORITY_BESIDE = new RegExp(`(?<!\\p{L})${prescribedAuthorityPattern()}`, 'u');

const closingText = ({ closing, source }: RuleContext) =>
  closing === null ? '' : source.slice(spanOf(closing));

/** The armed forces and institutions of education, health and science may put ranks and degrees before names. */
const mayHaveRanks = ({ value }: Field): boolean => namedIn(value).some(({ facts }) => facts.hasRanks);

function* checkNames(signers: readonly Field[], context: RuleContext): Iterable<Finding> {
  const exempt = context.fields('issuer', 'parentIssuer').some(mayHaveRanks);
  for (const signer of exempt ? [] : signers) {
    const found = RANK.exec(context.source.slice(spanOf(signer)))?.[0];
    if (found === undefined) continue;
    const { start } = spanOf(signer);
    yield { at: { start, end: start + found.trimEnd().length }, message: rankBeforeName(found.trim()) };
  }
}

const ODD_AUTHORITY = new RegExp(
  `^[^\\S\\n]*(${authorityMarkPattern()}[.:,]?\\s?\\p{Lu}{2}[^\\n]{0,80})$`,
  'gmu',
);

/** A line that is meant as an authority but is not recognised because of its spelling. */
function oddAuthority(context: RuleContext, recognised: readonly Field[]): Span | null {
  const text = closingText(context);
  const offset = context.closing?.position.start.offset ?? 0;
  for (const match of text.matchAll(ODD_AUTHORITY)) {
    const [line, written = ''] = match;
    const start = offset + match.index + line.length - written.length;
    const known = recognised.some((field) => spanOf(field).start === start);
    if (!known && !AUTHORITY.test(written)) return { start, end: start + written.trimEnd().length };
  }
  return null;
}

function* checkAuthority(context: RuleContext): Iterable<Finding> {
  const authorities = context.fields('authority');
  for (const field of authorities) {
    if (!AUTHORITY.test(field.value)) yield { at: spanOf(field), message: wrongAuthority(field.value) };
  }
  const odd = context.closing === null ? null : oddAuthority(context, authorities);
  if (odd !== null) yield { at: odd, message: wrongAuthority(context.source.slice(odd)) };
  if (odd !== null || authorities.length > 0 || AUTHORITY_BESIDE.test(closingText(context))) return;
  for (const field of context.fields('signerPosition')) {
    if (officeAt(field.value)?.isDeputy) yield { at: spanOf(field), message: noAuthority(field.value) };
  }
}

/** "Q. GIÁM ĐỐC": who is acting signs in the position that is named. */
const ACTING = /^Q\s?\./u;

/** Whoever signs for a body or another person has a position, which stands between that authority and the name. */
function* checkPositionBelow(signer: Field, context: RuleContext): Iterable<Finding> {
  const authority = context.fields('authority').at(-1);
  if (authority === undefined || ACTING.test(authority.value)) return;
  const position = context.fields('signerPosition').at(-1);
  if (position === undefined) {
    const between = { start: spanOf(authority).end, end: spanOf(signer).start };
    const isSaid = OFFICE_BESIDE().test(context.source.slice(between)) || / PHÓ /u.test(authority.value);
    if (!isSaid) yield { at: spanOf(authority), message: noOwnPosition(authority.value) };
  } else if (authority.value.replace(/^KT\s?\.\s?/u, '') === position.value) {
    yield { at: spanOf(position), message: samePosition(authority.value, position.value) };
  }
}

/** The last line of the body, below which the signature should be. */
function underBody(context: RuleContext) {
  const last = context.body.at(-1);
  const end = last?.position.end.offset ?? context.source.text.trimEnd().length;
  return { start: context.source.lineAt(Math.max(0, end - 1)).start, end };
}

function* check(context: RuleContext): Iterable<Finding> {
  const [signer] = context.fields('signer');
  const [position] = context.fields('signerPosition', 'authority');
  if (signer === undefined && position === undefined) {
    if (!isCutShort(context)) yield { at: underBody(context), message: NO_SIGNATURE };
  } else if (signer === undefined) {
    yield { at: context.nearest('signerPosition', 'authority'), message: NO_NAME, blank: true };
  } else if (position === undefined && !OFFICE_BESIDE().test(closingText(context))) {
    yield { at: spanOf(signer), message: noPosition(signer.value) };
  } else if (context.fields('signer').length === 1) {
    yield* checkPositionBelow(signer, context);
  }
  yield* checkAuthority(context);
  yield* checkNames(context.fields('signer'), context);
}

export const rule: Rule = {
  id: 'form/signature',
  severity: 'error',
  ground: [appendixOne('II', '7')],
  description: {
    vi: 'Văn bản phải có quyền hạn (TM., Q., KT., TL., TUQ.), chức vụ và họ tên người ký; không ghi học hàm, học vị trước họ tên.',
    en: 'A document must have the authority (TM., Q., KT., TL., TUQ.), position and name of its signer, without titles before the name.',
  },
  scope: stateDocuments,
  check,
  examples: () => [
    { text: decisionOf(), findings: [] },
    {
      text: decisionOf({ recipients: '', authority: '', position: '', signer: '' }),
      findings: [{ line: 14, column: 1, message: NO_SIGNATURE }],
    },
    {
      text: decisionOf({ authority: '\nT/M ỦY BAN NHÂN DÂN', signer: '\nTS. Trần Văn Bình' }),
      findings: [
        { line: 21, column: 1, message: wrongAuthority('T/M ỦY BAN NHÂN DÂN') },
        { line: 24, column: 1, message: rankBeforeName('TS.') },
      ],
    },
    {
      text: decisionOf({ authority: '\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', position: '' }),
      findings: [{ line: 22, column: 1, message: noOwnPosition('KT. CHỦ TỊCH') }],
    },
    {
      text: decisionOf({ position: '' }),
      findings: [{ line: 21, column: 1, message: noOwnPosition('TM. ỦY BAN NHÂN DÂN') }],
    },
    {
      text: decisionOf({ authority: '\nKT. CHỦ TỊCH', position: 'CHỦ TỊCH' }),
      findings: [{ line: 22, column: 1, message: samePosition('KT. CHỦ TỊCH', 'CHỦ TỊCH') }],
    },
    { text: decisionOf({ authority: '\nQ. CHỦ TỊCH', position: '' }), findings: [] },
    {
      text: decisionOf({ authority: '', position: '\nPHÓ CHỦ TỊCH' }),
      findings: [{ line: 21, column: 1, message: noAuthority('PHÓ CHỦ TỊCH') }],
    },
  ],
};
