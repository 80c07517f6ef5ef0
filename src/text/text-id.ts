import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { reportId, type ReportId } from '../model/id.ts';

/** Id of a text: lower-case hex SHA-256 of its UTF-8 bytes (a lone surrogate counts as U+FFFD). */
export function textId(text: string): ReportId {
  return reportId(bytesToHex(sha256(utf8ToBytes(text))));
}
