// Whether two files that were read hold the same bytes.
import type { SourceFile } from '../model/source-file.ts';

type Content = Pick<SourceFile, 'bytes' | 'refused'>;

/** Files that are the same on both sides of a comparison are mostly the same in memory. */
export const isSameFile = (a: Content, b: Content): boolean =>
  a.refused === b.refused &&
  (a.bytes === b.bytes || (a.bytes.length === b.bytes.length && a.bytes.every((byte, at) => byte === b.bytes[at])));
