// The ids of charts, which the library makes up anew each time, and the numbers of drawings, which it counts on from the document before.
import type { PartChange } from '../office/same-bytes.ts';

/** One for each document: ids are numbered as they are met. */
export function steadyIds(): PartChange {
  const ids = new Map<string, string>();
  let drawings = 0;
  return {
    parts: /^word\/(?:document\.xml|charts\/chart\d+\.xml|(?:charts\/)?_rels\/(?:document|chart\d+)\.xml\.rels)$/,
    change: (text) =>
      text
        .replace(/"rId[\w-]{8,}"/g, (id) => {
          const known = ids.get(id) ?? `"rIdChart${ids.size + 1}"`;
          ids.set(id, known);
          return known;
        })
        .replace(/(<wp:docPr [^>]*?\bid=")\d+"/g, (_match, before: string) => `${before}${(drawings += 1)}"`),
  };
}
