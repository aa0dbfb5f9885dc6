// XML that is known to be well formed, as a tree.
export interface Element {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\/[^>]*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_all, hex?: string, decimal?: string, name?: string) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (named[name] ?? ''),
  );

export function treeOf(xml: string): Element {
  interface Open {
    readonly tag: string;
    readonly attrs: Record<string, string>;
    readonly children: (Element | string)[];
  }
  const open: Open[] = [{ tag: '', attrs: {}, children: [] }];
  for (const [all, raw, tag, attributes = '', closed, text] of xml.matchAll(token)) {
    const last = open.at(-1);
    if (last === undefined) break;
    if (raw !== undefined) last.children.push(raw);
    else if (text !== undefined) last.children.push(plain(text));
    else if (tag !== undefined) {
      const attrs: Record<string, string> = {};
      for (const [, name = '', , value = ''] of attributes.matchAll(/([^\s=]+)\s*=\s*(["'])([\s\S]*?)\2/g))
        attrs[name] = plain(value);
      const element: Open = { tag, attrs, children: [] };
      last.children.push(element);
      if (closed === '') open.push(element);
    } else if (all.startsWith('</')) open.pop();
  }
  const root = open[0]?.children.find((child): child is Element => typeof child !== 'string');
  if (root === undefined) throw new Error('no element');
  return root;
}

export const elements = ({ children }: Element): readonly Element[] =>
  children.filter((child): child is Element => typeof child !== 'string');

export const everyElement = (root: Element): readonly Element[] => [root, ...elements(root).flatMap(everyElement)];

export const elementsNamed = (root: Element, tag: string): readonly Element[] =>
  everyElement(root).filter((element) => element.tag === tag);

export const textOf = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
