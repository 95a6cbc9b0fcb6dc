import type { Rule } from '../rule.js';
import { rule as dateConflict } from './citation/date-conflict.js';
import { rule as firstMentionIncomplete } from './citation/first-mention-incomplete.js';
import { rule as fromTheFuture } from './citation/from-the-future.js';
import { rule as impossibleDate } from './citation/impossible-date.js';
import { rule as kindMismatch } from './citation/kind-mismatch.js';
import { rule as malformedNumber } from './citation/malformed-number.js';
import { rule as repealed } from './citation/repealed.js';
import { rule as repeatedInFull } from './citation/repeated-in-full.js';
import { rule as self } from './citation/self.js';
import { rule as termMismatch } from './citation/term-mismatch.js';
import { rule as unknownLaw } from './citation/unknown-law.js';
import { rule as yearMismatch } from './citation/year-mismatch.js';
import { rule as appendixReference } from './form/appendix-reference.js';
import { rule as document } from './form/document.js';
import { rule as enactingLine } from './form/enacting-line.js';
import { rule as endMark } from './form/end-mark.js';
import { rule as issuer } from './form/issuer.js';
import { rule as kind } from './form/kind.js';
import { rule as legalBasis } from './form/legal-basis.js';
import { rule as nationalEmblemLines } from './form/national-emblem-lines.js';
import { rule as number } from './form/number.js';
import { rule as numberFormat } from './form/number-format.js';
import { rule as placeDate } from './form/place-date.js';
import { rule as recipients } from './form/recipients.js';
import { rule as signature } from './form/signature.js';
import { rule as title } from './form/title.js';
import { rule as lookAddressee } from './layout/addressee.js';
import { rule as lookAppendix } from './layout/appendix.js';
import { rule as lookArticle } from './layout/article.js';
import { rule as lookBodyAlignment } from './layout/body-alignment.js';
import { rule as lookBodyLetters } from './layout/body-letters.js';
import { rule as lookColor } from './layout/color.js';
import { rule as lookFirstLineIndent } from './layout/first-line-indent.js';
import { rule as lookFont } from './layout/font.js';
import { rule as lookHeadLines } from './layout/head-lines.js';
import { rule as lookIssuer } from './layout/issuer.js';
import { rule as lookKind } from './layout/kind.js';
import { rule as lookLegalBasis } from './layout/legal-basis.js';
import { rule as lookLineSpacing } from './layout/line-spacing.js';
import { rule as lookMargins } from './layout/margins.js';
import { rule as lookMotto } from './layout/motto.js';
import { rule as lookNationalName } from './layout/national-name.js';
import { rule as lookNumber } from './layout/number.js';
import { rule as lookOrientation } from './layout/orientation.js';
import { rule as lookPageNumber } from './layout/page-number.js';
import { rule as lookPaper } from './layout/paper.js';
import { rule as lookParagraphSpacing } from './layout/paragraph-spacing.js';
import { rule as lookPlaceDate } from './layout/place-date.js';
import { rule as lookRecipients } from './layout/recipients.js';
import { rule as lookSignature } from './layout/signature.js';
import { rule as lookTableWidth } from './layout/table-width.js';
import { rule as lookTitle } from './layout/title.js';
import { rule as lookUnitHeads } from './layout/unit-heads.js';
import { rule as emptyUnit } from './outline/empty-unit.js';
import { rule as headingMissing } from './outline/heading-missing.js';
import { rule as internalReference } from './outline/internal-reference.js';
import { rule as letterOrder } from './outline/letter-order.js';
import { rule as levelSkipped } from './outline/level-skipped.js';
import { rule as numeralStyle } from './outline/numeral-style.js';
import { rule as sequence } from './outline/sequence.js';
import { rule as singleChild } from './outline/single-child.js';
import { rule as truncated } from './outline/truncated.js';
import { rule as unclosedQuotation } from './outline/unclosed-quotation.js';
import { rule as gluedWords } from './text/glued-words.js';
import { rule as repeatedWord } from './text/repeated-word.js';
import { rule as tonePlacement } from './text/tone-placement.js';
import { rule as unfilledBlank } from './text/unfilled-blank.js';
import { rule as unicodeForm } from './text/unicode-form.js';

/** All rules by group, each group in the order of the parts of a document. */
export const rules: readonly Rule[] = [
  document,
  nationalEmblemLines,
  issuer,
  number,
  numberFormat,
  placeDate,
  kind,
  title,
  legalBasis,
  enactingLine,
  signature,
  recipients,
  endMark,
  appendixReference,
  sequence,
  letterOrder,
  numeralStyle,
  headingMissing,
  levelSkipped,
  singleChild,
  emptyUnit,
  unclosedQuotation,
  internalReference,
  truncated,
  impossibleDate,
  dateConflict,
  yearMismatch,
  fromTheFuture,
  kindMismatch,
  malformedNumber,
  termMismatch,
  unknownLaw,
  firstMentionIncomplete,
  repeatedInFull,
  repealed,
  self,
  unicodeForm,
  tonePlacement,
  repeatedWord,
  gluedWords,
  unfilledBlank,
  lookPaper,
  lookOrientation,
  lookMargins,
  lookFont,
  lookColor,
  lookPageNumber,
  lookNationalName,
  lookMotto,
  lookIssuer,
  lookHeadLines,
  lookNumber,
  lookPlaceDate,
  lookKind,
  lookTitle,
  lookAddressee,
  lookLegalBasis,
  lookUnitHeads,
  lookArticle,
  lookBodyLetters,
  lookBodyAlignment,
  lookFirstLineIndent,
  lookParagraphSpacing,
  lookLineSpacing,
  lookTableWidth,
  lookSignature,
  lookRecipients,
  lookAppendix,
];
