import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'word/document.xml';
const OWN = '[^>]*w:author="plan-parse"[^>]*';

/** The main part of a Word file. */
export const mainOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)[MAIN] ?? new Uint8Array());

const withMain = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array =>
  zipSync({ ...unzipSync(bytes), [MAIN]: strToU8(change(mainOf(bytes))) });

/** A Word file with this program's tracked changes rejected. */
export const rejected = (bytes: Uint8Array): Uint8Array =>
  withMain(bytes, (xml) =>
    xml
      .replace(new RegExp(`<w:ins ${OWN}>.*?</w:ins>`, 'gsu'), '')
      .replace(new RegExp(`<w:del ${OWN}>(.*?)</w:del>`, 'gsu'), (_, inner: string) =>
        inner.replace(/(<\/?w:)delText/gu, '$1t'),
      )
      .replace(
        new RegExp(
          `<w:(rPr|pPr|sectPr)\\b([^>]*)>((?:(?!<w:\\1\\b).)*?)<w:\\1Change ${OWN}><w:\\1>(.*?)</w:\\1></w:\\1Change></w:\\1>`,
          'gsu',
        ),
        (_, name: string, attributes: string, now: string, before: string) => {
          const kept = now.match(/<w:(?:header|footer)Reference[^>]*>/gu)?.join('') ?? '';
          const own = name === 'pPr' ? (/<w:(rPr|sectPr)\b.*<\/w:\1>|<w:rPr\/>/su.exec(now)?.[0] ?? '') : '';
          return `<w:${name}${attributes}>${kept}${before}${own}</w:${name}>`;
        },
      ),
  );

/** A Word file with this program's tracked changes accepted. */
export const accepted = (bytes: Uint8Array): Uint8Array =>
  withMain(bytes, (xml) =>
    xml
      .replace(new RegExp(`<w:del ${OWN}>.*?</w:del>`, 'gsu'), '')
      .replace(new RegExp(`<w:ins ${OWN}>(.*?)</w:ins>`, 'gsu'), '$1')
      .replace(new RegExp(`<w:(rPr|pPr|sectPr)Change ${OWN}>.*?</w:\\1Change>`, 'gsu'), ''),
  );
