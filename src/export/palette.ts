/** Colours of a kind of document: of its shape, and of text on it. */
export interface Colour {
  readonly fill: string;
  readonly text: string;
}

/** Kinds by their colour; light enough for dark text (WCAG AA). */
const COLOURS: Readonly<Record<string, string>> = {
  'hiến pháp': '#f2a5a5',
  'bộ luật': '#f7b98b',
  luật: '#fad08a',
  'pháp lệnh': '#f5e08c',
  lệnh: '#e9e29c',
  'nghị quyết': '#c9e29a',
  'nghị quyết liên tịch': '#b4dba0',
  'nghị định': '#9bd8ae',
  'thông tư': '#94dcd0',
  'thông tư liên tịch': '#8fd0dd',
  'quyết định': '#9cc8f0',
  'chỉ thị': '#aab8f5',
  'kế hoạch': '#c3b1f2',
  'chương trình': '#d6adec',
  'thông báo': '#e8b0dc',
  'công văn': '#f0b3c8',
  'tờ trình': '#d8c4b4',
  'báo cáo': '#cbd3b8',
};

const OTHER = '#d5d9de';

/** The colour of a kind. */
export function kindColour(kind: string | null): Colour {
  return { fill: COLOURS[(kind ?? '').toLowerCase()] ?? OTHER, text: '#1b1f24' };
}
