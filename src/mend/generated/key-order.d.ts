// Generated from schemas/ by `npm run generate`: types of the key order. Do not edit.
import type { FileKind } from '../../model/workspace-files.ts';
export declare const shapes: readonly Readonly<Record<string, number>>[];
export declare const roots: Readonly<Record<FileKind, number>>;
