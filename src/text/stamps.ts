import type { RawLine } from './line-sorts.js';

const STAMP_START = /^(?:Ký bởi|Digitally signed by|Signed by) ?:|^Người ký ?: ?C[ỔổÔô][Nn][Gg] /u;

const isOfPage = (line: RawLine | undefined): boolean =>
  line?.sort === 'head' || line?.sort === 'number' || line?.sort === 'blank';

/** A stamp is the line that says who signed and the lines of its kind below it; "Người ký:" alone may be a list's. */
export function markStamps(lines: readonly RawLine[]): ReadonlySet<number> {
  const stamped = new Set<number>();
  for (let i = 0; i < lines.length; i += 1) {
    if (lines[i]?.sort !== 'stamp') continue;
    let end = i;
    while (lines[end]?.sort === 'stamp') {
      end += 1;
      // A page may end in the middle of it, too.
      const below = end;
      while (isOfPage(lines[end])) end += 1;
      if (lines[end]?.sort !== 'stamp') end = below;
    }
    const starts = STAMP_START.test(lines[i]?.text ?? '');
    const signed = lines.slice(i, end).some((line) => /^(?:Thời gian ký|Ngày ký)/u.test(line.text));
    if (starts || (signed && end - i > 1)) {
      for (let k = i; k < end; k += 1) if (lines[k]?.sort === 'stamp') stamped.add(k);
    }
    i = end;
  }
  return stamped;
}
