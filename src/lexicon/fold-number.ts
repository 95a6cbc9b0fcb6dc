/** The number in upper case without leading zeros; `null` for a blank in a draft ("/KH-SCT"). */
export function foldNumber(number: string): string | null {
  const folded = number
    .normalize('NFC')
    .toUpperCase()
    .replace(/Ð/g, 'Đ')
    .replace(/\s+/g, '')
    .replace(/[‐-―]/g, '-')
    .replace(/^0+(?=\d)/, '');
  return /^\d/.test(folded) ? folded : null;
}
