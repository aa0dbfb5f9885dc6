// The comment by which a data file tells editors its schema: the form of redhat-developer/yaml-language-server.
import type { BesideChange } from '../model/revision.ts';
import type { SourceFile } from '../model/source-file.ts';

const form = /^#[ \t]+yaml-language-server:[ \t]*\$schema=(\S+)/m;

/** Longer than any head of a file; what stands further down no editor takes. */
const most = 4096;

const schemaOf = ({ bytes }: SourceFile): string | undefined =>
  form.exec(new TextDecoder().decode(bytes.subarray(0, most)))?.[1];

/** Files that named one schema and name another one now, or none; which one a new file names is its own affair. */
export function changedModelines(before: readonly SourceFile[], after: readonly SourceFile[]): readonly BesideChange[] {
  const known = new Map(after.map((file) => [file.path, file]));
  return before.flatMap((file): readonly BesideChange[] => {
    const now = known.get(file.path);
    const from = now === undefined || now.bytes === file.bytes ? undefined : schemaOf(file);
    if (now === undefined || from === undefined || schemaOf(now) === from) return [];
    return [{ path: file.path, as: 'schema', from, to: schemaOf(now) ?? '' }];
  });
}
