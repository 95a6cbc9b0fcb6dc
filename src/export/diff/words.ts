import {
  type ChangeKind,
  type ComparedFact,
  type ComparedType,
  type FieldName,
  type Lang,
  sayDay,
} from '../../model/index.js';

/** The kinds of changes, in the order in which they are counted. */
export const changeKinds: readonly ChangeKind[] = ['added', 'removed', 'moved', 'renumbered', 'changed'];

/** The wording for differences in one language. */
export interface DiffWords {
  readonly title: string;
  readonly equal: string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  /** The numbers of words: "+12 −3 words". */
  readonly words: (added: number, removed: number) => string;
  readonly facts: Readonly<Record<ComparedFact, string>>;
  /** Names of the metadata. */
  readonly ofItself: string;
  readonly nothing: string;
  /** Names of units that only have a number, and of those that have none. */
  readonly types: Readonly<Partial<Record<ComparedType | 'column', string>>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  /** "row 3 from above" for a row without a number. */
  readonly nth: (name: string, index: number) => string;
  readonly column: (head: string | null, index: number | null) => string;
  readonly movedFrom: (place: string) => string;
  readonly wholeText: string;
  readonly lines: (from: number | null, to: number | null) => string;
  readonly more: (count: number) => string;
  readonly before: string;
  readonly after: string;
}

const EN: DiffWords = {
  title: 'Differences',
  equal: 'No differences in structure or words.',
  kinds: {
    added: 'added',
    removed: 'removed',
    moved: 'moved',
    renumbered: 'renumbered',
    changed: 'changed',
  },
  words: (added, removed) => `+${added} −${removed} words`,
  facts: {
    kind: 'Kind',
    number: 'Number',
    issuedOn: 'Date',
    place: 'Place',
    issuer: 'Issuer',
    title: 'Title',
    effectiveOn: 'In force',
    expiresOn: 'Expires',
    urgency: 'Urgency',
    secrecy: 'Secrecy',
    addressees: 'Addressees',
    signers: 'Signed by',
    recipients: 'Recipients',
  },
  ofItself: 'The document',
  nothing: '(nothing)',
  types: {
    heading: 'heading lines',
    preamble: 'preamble',
    closing: 'closing',
    clause: 'clause',
    point: 'point',
    appendix: 'attached text',
    form: 'form',
    quotation: 'quoted text',
    footnote: 'footnote',
    table: 'table',
    row: 'row',
    column: 'column',
  },
  fields: {
    nationalName: 'national name',
    motto: 'motto',
    parentIssuer: 'parent body',
    issuer: 'issuer',
    number: 'number',
    placeDate: 'place and date',
    urgency: 'urgency',
    secrecy: 'secrecy',
    kind: 'kind',
    title: 'title',
    addressee: 'addressee',
    enactingAuthority: 'enacting authority',
    basis: 'legal basis',
    proposal: 'proposal',
    enactingLine: 'enacting line',
    authority: 'authority',
    signerPosition: 'position of the signer',
    signer: 'signer',
    recipients: 'recipients',
  },
  nth: (name, index) => `${name} ${index}`,
  column: (head, index) => (head ? `column “${head}”` : `column ${index ?? ''}`.trim()),
  movedFrom: (place) => `from ${place}`,
  wholeText: 'the whole text',
  lines: (from, to) =>
    from !== null && to !== null && from !== to ? `line ${from} → ${to}` : `line ${to ?? from ?? ''}`,
  more: (count) => `… and ${count} more ${count === 1 ? 'paragraph' : 'paragraphs'}`,
  before: 'Before',
  after: 'After',
};

const VI: DiffWords = {
  title: 'So sánh hai văn bản',
  equal: 'Không khác nhau về bố cục và câu chữ.',
  kinds: {
    added: 'thêm',
    removed: 'bỏ',
    moved: 'chuyển chỗ',
    renumbered: 'đổi số',
    changed: 'sửa',
  },
  words: (added, removed) => `+${added} −${removed} chữ`,
  facts: {
    kind: 'Loại văn bản',
    number: 'Số, ký hiệu',
    issuedOn: 'Ngày ban hành',
    place: 'Nơi ban hành',
    issuer: 'Cơ quan ban hành',
    title: 'Trích yếu',
    effectiveOn: 'Hiệu lực từ',
    expiresOn: 'Hết hiệu lực',
    urgency: 'Độ khẩn',
    secrecy: 'Độ mật',
    addressees: 'Kính gửi',
    signers: 'Người ký',
    recipients: 'Nơi nhận',
  },
  ofItself: 'Thông tin văn bản',
  nothing: '(không có)',
  types: {
    heading: 'phần đầu',
    preamble: 'phần mở đầu',
    closing: 'phần ký',
    clause: 'khoản',
    point: 'điểm',
    appendix: 'phần kèm theo',
    form: 'biểu mẫu',
    quotation: 'phần trích dẫn',
    footnote: 'chú thích',
    table: 'bảng',
    row: 'hàng',
    column: 'cột',
  },
  fields: {
    nationalName: 'quốc hiệu',
    motto: 'tiêu ngữ',
    parentIssuer: 'cơ quan chủ quản',
    issuer: 'cơ quan ban hành',
    number: 'số, ký hiệu',
    placeDate: 'địa danh, ngày tháng',
    urgency: 'độ khẩn',
    secrecy: 'độ mật',
    kind: 'loại văn bản',
    title: 'trích yếu',
    addressee: 'kính gửi',
    enactingAuthority: 'thẩm quyền ban hành',
    basis: 'căn cứ',
    proposal: 'đề nghị',
    enactingLine: 'lời ban hành',
    authority: 'quyền hạn ký',
    signerPosition: 'chức vụ người ký',
    signer: 'người ký',
    recipients: 'nơi nhận',
  },
  nth: (name, index) => `${name} thứ ${index}`,
  column: (head, index) => (head ? `cột “${head}”` : `cột ${index ?? ''}`.trim()),
  movedFrom: (place) => `từ ${place}`,
  wholeText: 'toàn văn bản',
  lines: (from, to) =>
    from !== null && to !== null && from !== to ? `dòng ${from} → ${to}` : `dòng ${to ?? from ?? ''}`,
  more: (count) => `… và ${count} đoạn nữa`,
  before: 'Trước',
  after: 'Sau',
};

const WORDS: Readonly<Record<Lang, DiffWords>> = { en: EN, vi: VI };

const DAYS: ReadonlySet<ComparedFact> = new Set(['issuedOn', 'effectiveOn', 'expiresOn']);

/** What a document says of itself, on one line, with days as people of the language write them. */
export const sayFact = (fact: ComparedFact, lines: readonly string[], lang: Lang): string =>
  lines.map((line) => (DAYS.has(fact) ? sayDay(line, lang) : line)).join('; ') || WORDS[lang].nothing;

/** The wording for differences in one language. */
export const diffWords = (lang: Lang): DiffWords => WORDS[lang];
