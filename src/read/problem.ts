/** Problems without further details. */
type BareCode =
  | 'missing'
  | 'notInFolder'
  | 'folder'
  | 'forbidden'
  | 'tooDeep'
  | 'binary'
  | 'empty'
  | 'protected'
  | 'workbook'
  | 'presentation'
  | 'ebook'
  | 'zip'
  | 'webArchive'
  | 'officeWithoutText'
  | 'damagedPackage'
  | 'damagedPdf'
  | 'damagedPicture'
  | 'damagedRtf'
  | 'damagedWord'
  | 'docxWithoutBody'
  | 'odtWithoutText';

type Bare<Code extends BareCode> = Code extends unknown ? { readonly code: Code } : never;

/**
 * Why something could not be read, or only partly, as data, so that the message can be given in the user's language.
 */
export type ReadProblem =
  | Bare<BareCode>
  /** The system's reason: "EIO". */
  | { readonly code: 'unreadable'; readonly reason: string }
  | { readonly code: 'tooLarge'; readonly mostMebibytes: number }
  | { readonly code: 'tooLong'; readonly mostLetters: number }
  | { readonly code: 'unpacksTooLarge'; readonly mostMebibytes: number }
  | { readonly code: 'tooManyPages'; readonly pages: number; readonly most: number }
  /** Seconds that passed without progress. */
  | { readonly code: 'tooSlow'; readonly seconds: number }
  | { readonly code: 'tooHeavy'; readonly mebibytes: number }
  | { readonly code: 'heavyPage'; readonly page: number }
  | { readonly code: 'slowPage'; readonly page: number; readonly seconds: number }
  | { readonly code: 'samePages'; readonly page: number; readonly times: number }
  /** Attached files. */
  | { readonly code: 'attachments'; readonly names: readonly string[] }
  /** The reader of the format failed; the reason is that given by its library. */
  | { readonly code: 'damaged'; readonly format: string; readonly reason: string }
  /** Bytes of no known format in a file whose name promises one: ".pdf". */
  | { readonly code: 'otherThanNamed'; readonly ending: string }
  | { readonly code: 'unknownFormat'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'unknownEncoding'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'notInEncoding'; readonly encoding: string }
  /** "JPEG". */
  | { readonly code: 'picture'; readonly kind: string }
  /** "RAR". */
  | { readonly code: 'archive'; readonly kind: string }
  /** A part of the package with separate text: "word/afchunk.mht". */
  | { readonly code: 'partNotRead'; readonly part: string }
  /** `count` pages, written "1–12, 15". */
  | {
      readonly code: 'noTextLayer';
      readonly pages: string;
      readonly count: number;
      readonly canRecognize: boolean;
    };

/** A problem in English, and what to do about it; continues after the name of a file. */
export const describeProblem = (problem: ReadProblem): string => {
  switch (problem.code) {
    case 'missing':
      return 'no such file: check the name';
    case 'notInFolder':
      return 'no such file: a part of its path is not a folder';
    case 'folder':
      return 'contains no documents: give a folder or files of text, Word, PDF, HTML …';
    case 'forbidden':
      return 'cannot be read: check its permissions';
    case 'unreadable':
      return `cannot be read (${problem.reason})`;
    case 'tooLarge':
      return `is larger than ${problem.mostMebibytes} MiB: split it`;
    case 'tooLong':
      return `has more than ${problem.mostLetters / 1e6} million letters: split it`;
    case 'unpacksTooLarge':
      return `unpacks to more than ${problem.mostMebibytes} MiB: too large to be read`;
    case 'tooManyPages':
      return `has ${problem.pages} pages, more than ${problem.most}: split it`;
    case 'tooSlow':
      return `was not read within ${problem.seconds} s, more than a document of its size takes: allow more with --timeout, or save it again`;
    case 'tooHeavy':
      return `takes more than ${problem.mebibytes} MiB of memory to read: split it, or save it again`;
    case 'heavyPage':
      return `page ${problem.page} takes more time or memory than any real page: remove it, or print the file to a new PDF`;
    case 'slowPage':
      return `page ${problem.page} was not read within the ${problem.seconds} s allowed for the file: remove it, or print the file to a new PDF`;
    case 'samePages':
      return `repeats page ${problem.page} another ${problem.times} times: not a document that can be read`;
    case 'attachments':
      return `contains attached files, which are not read: ${problem.names.join(', ')}`;
    case 'tooDeep':
      return 'is too deeply nested to be read';
    case 'damaged':
      return `cannot be read as ${problem.format} (${problem.reason}): the file is damaged or has another format`;
    case 'unknownFormat':
      return `unknown format "${problem.name}": use one of ${problem.known.join(', ')}`;
    case 'unknownEncoding':
      return `unknown encoding "${problem.name}": use one of ${problem.known.join(', ')}`;
    case 'notInEncoding':
      return `is not ${problem.encoding}: omit the encoding to have it detected`;
    case 'binary':
      return 'contains binary data (NUL bytes), not text: give the document itself';
    case 'empty':
      return 'is empty (0 bytes): get the file again';
    case 'otherThanNamed':
      return `is damaged, or no ${problem.ending} file though its name says so: get the file again`;
    case 'protected':
      return 'is protected with a password: save it without one';
    case 'picture':
      return `is a ${problem.kind} image: save it as PNG`;
    case 'archive':
      return `is a ${problem.kind} archive: unpack it and give the documents in it`;
    case 'zip':
      return 'is a zip archive: unpack it and give the documents in it';
    case 'workbook':
      return 'is an Excel workbook: save it as text';
    case 'presentation':
      return 'is a PowerPoint presentation: save it as text';
    case 'ebook':
      return 'is an e-book: save it as HTML';
    case 'webArchive':
      return 'is a web archive (.mht): save the page as HTML';
    case 'officeWithoutText':
      return 'is an Office file without a Word document, or a truncated one: save it as .docx';
    case 'damagedPackage':
      return 'is a damaged or truncated package: get the file again';
    case 'damagedPdf':
      return 'is a damaged or truncated PDF: get the file again';
    case 'damagedPicture':
      return 'is a damaged or truncated image: get the file again';
    case 'damagedRtf':
      return 'is a damaged or truncated RTF file: get the file again';
    case 'damagedWord':
      return 'is a damaged Word file, or older than Word 97: open it in Word and save it as .docx';
    case 'docxWithoutBody':
      return 'is not a Word document (it has no body): open it in Word and save it as .docx';
    case 'odtWithoutText':
      return 'is not an OpenDocument text: save it as .odt or .docx';
    case 'partNotRead':
      return `the text of its part ${problem.part} cannot be read and is omitted: open it in Word and save it as .docx`;
    case 'noTextLayer':
      return `no text layer on ${problem.count === 1 ? 'page' : 'pages'} ${problem.pages}: ${problem.canRecognize ? 'omit --ocr never to read them' : 'to read them, npm install tesseract.js @tesseract.js-data/vie'}`;
  }
};
