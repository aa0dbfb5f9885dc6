// What a parser of Markdown (that of prettier: CommonMark with tables, strikethrough and bare addresses) finds in a text.
import { parsers } from 'prettier/plugins/markdown';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its types ask for all of prettier's options; it reads none
const parse = parsers.markdown.parse as unknown as (text: string, options?: object) => Node;

const lifeless = ['root', 'paragraph', 'text', 'strong', 'table', 'tableRow', 'tableCell', 'html:<br>'];

/** The kinds of nodes beyond those that a list of findings is made of: a table, breaks in it, a name in bold and text. */
export const liveNodes = (text: string): readonly string[] =>
  kindsOfNodes(text).filter((kind) => !lifeless.includes(kind));

/** The kind of every node, HTML with its text. */
function kindsOfNodes(text: string): readonly string[] {
  const root: Node = parse(text, {});
  const visit = (node: Node): readonly string[] => [
    node.type === 'html' ? `html:${node.value ?? ''}` : node.type,
    ...(node.children ?? []).flatMap(visit),
  ];
  return visit(root);
}
