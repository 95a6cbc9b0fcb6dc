import type { Citation, Edge, Work } from './citation.js';
import type { Diagnostic } from './diagnostic.js';
import type { Effect, TransitionalUnit } from './effect.js';
import type { Operation } from './operation.js';
import type { Standard } from './standard.js';
import type { Root } from './tree.js';

/** The file that was read. Where only text was passed, what that does not tell is `null`. */
export interface SourceInfo {
  readonly path: string | null;
  /** "text", "html", "docx", "doc", "pdf", "rtf", "odt" or "markdown". */
  readonly format: string;
  readonly encoding: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
}

/** Who signed. */
export interface Signer {
  readonly name: string;
  /** "Phó Chủ tịch", in normal case. */
  readonly position: string | null;
  /** On whose behalf, as written: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH". */
  readonly authority: string | null;
}

/** What the document says about itself; `null` or `[]` where it says nothing. */
export interface Metadata {
  readonly kind: string | null;
  readonly number: string | null;
  /** ISO date, or "2026-07" where the day is left blank. */
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly title: string | null;
  /**
   * ISO date from which it is in force, from its own provisions or else from the web page around it. The words are in
   * `effects`.
   */
  readonly effectiveOn: string | null;
  /**
   * ISO date of the first day on which it is no longer in force: 2027-01-01 both for "đến hết ngày 31 tháng 12 năm 2026"
   * and for "hết hiệu lực từ ngày 01 tháng 01 năm 2027". `until` in `effects` is the last day on which it is.
   */
  readonly expiresOn: string | null;
  /** The field of law, where the web page around the document gives it. */
  readonly field: string | null;
  /** How fast it has to be delivered, in normal case: "Khẩn", "Thượng khẩn", "Hỏa tốc", "Hỏa tốc hẹn giờ". */
  readonly urgency: string | null;
  /** How secret it is, in normal case: "Mật", "Tối mật", "Tuyệt mật". */
  readonly secrecy: string | null;
  /** Whom a letter, a submission or a telegram is sent to ("Kính gửi: …"), each as written. */
  readonly addressees: readonly string[];
  readonly signers: readonly Signer[];
  readonly recipients: readonly string[];
  readonly urn: string | null;
  readonly keywords: readonly string[];
}

/** Everything that is read from one document. */
export interface ParsedDocument {
  readonly schemaVersion: 2;
  readonly source: SourceInfo;
  readonly metadata: Metadata;
  readonly body: Root;
  readonly citations: readonly Citation[];
  readonly works: readonly Work[];
  readonly edges: readonly Edge[];
  /** Technical regulations and standards, which do not count as citations. */
  readonly standards: readonly Standard[];
  /**
   * When the document is in force, and which provisions are from or until another day; statements about the whole come
   * first.
   */
  readonly effects: readonly Effect[];
  /** Its transitional provisions. */
  readonly transitional: readonly TransitionalUnit[];
  /** Its changes of other acts, one for each provision; empty in a document that amends nothing. */
  readonly operations: readonly Operation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What an act changes in others, with the works that its changes name. */
export interface ActOperations extends Pick<ParsedDocument, 'source' | 'metadata' | 'works' | 'operations'> {}

/** Printed in place of an input that failed, where the output has one object a line. */
export interface FailedInput {
  readonly schemaVersion: 2;
  readonly source: Pick<SourceInfo, 'path'>;
  /** Why, in one line. */
  readonly failure: string;
}
