// An office file as parts that lead to one another, and what it says of them: ECMA-376 part 2.
import { packages, relations } from './namespaces.ts';
import { type ZipPart, partOf, partOfText, writeParts } from './zip-parts.ts';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface Relationship {
  readonly id: string;
  /** The last word of it. */
  readonly type: string;
  /** The part, from the top of the file. */
  readonly target: string;
}

export interface Part {
  /** From the top of the file. */
  readonly name: string;
  /** What stands behind `application/vnd.openxmlformats-`. */
  readonly type: string;
  readonly content: string | Uint8Array;
  /** The parts that it refers to by their ids. */
  readonly leads?: readonly Relationship[];
}

export interface Properties {
  readonly title: string;
  /** The day that it is said to be made on. */
  readonly day: string;
}

/** Its id is the name of its file, its type the last word of what the part is. */
export const leadTo = ({ name, type }: Part): Relationship => ({
  id: name.replace(/^.*\/|\.xml$/g, ''),
  type: type.replace(/^.*\.|\+xml$/g, ''),
  target: name,
});

/** @param parts the main one first; titles and texts as XML has them */
export function writePackage(parts: readonly Part[], properties: Properties): Uint8Array {
  const core: Part = {
    name: 'docProps/core.xml',
    type: 'package.core-properties+xml',
    content: propertiesOf(properties),
  };
  const all = [...parts, core];
  return writeParts([
    partOfText('[Content_Types].xml', contentTypesOf(all)),
    partOfText('_rels/.rels', rootRelationships(parts[0]?.name ?? '', core.name)),
    ...all.flatMap(({ name, content, leads = [] }): readonly ZipPart[] => [
      typeof content === 'string' ? partOfText(name, content) : partOf(name, content),
      ...(leads.length === 0 ? [] : [partOfText(besides(name), relationshipsOf(name, leads))]),
    ]),
  ]);
}

/** Where it is written what a part leads to. */
const besides = (name: string): string => name.replace(/[^/]*$/, '_rels/$&.rels');

const typeOf = (words: string): string => `application/vnd.openxmlformats-${words}`;

export function contentTypesOf(parts: readonly Pick<Part, 'name' | 'type'>[]): string {
  const own = parts.map(({ name, type }) => `<Override PartName="/${name}" ContentType="${typeOf(type)}"/>`);
  const usual = `<Default Extension="rels" ContentType="${typeOf('package.relationships+xml')}"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `${declaration}<Types xmlns="${packages}/content-types">${usual}${own.join('')}</Types>`;
}

const relationshipOf = ({ id, type, target }: Relationship): string =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;

const written = (relationships: string): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${relationships}</Relationships>`;

export const relationshipsOf = (from: string, list: readonly Relationship[]): string =>
  written(list.map((one) => relationshipOf({ ...one, target: pathTo(one.target, from) })).join(''));

/** As it is written in a part: from the folder that this stands in. */
function pathTo(target: string, from: string): string {
  const [steps, folders] = [target.split('/'), from.split('/').slice(0, -1)];
  const shared = folders.findIndex((folder, index) => folder !== steps[index]);
  const common = shared === -1 ? folders.length : shared;
  return [...folders.slice(common).map(() => '..'), ...steps.slice(common)].join('/');
}

/** Those of the whole file: its main part and, where it has one, who made it when. */
export function rootRelationships(main: string, core?: string): string {
  const toMain = relationshipOf({ id: 'rId1', type: 'officeDocument', target: main });
  if (core === undefined) return written(toMain);
  const type = `${packages}/relationships/metadata/core-properties`;
  return written(`${toMain}<Relationship Id="rId2" Type="${type}" Target="${core}"/>`);
}

function propertiesOf({ title, day }: Properties): string {
  const days = ['created', 'modified'].map(
    (what) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${what}>`,
  );
  return `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>duban</dc:creator><cp:lastModifiedBy>duban</cp:lastModifiedBy>${days.join('')}</cp:coreProperties>`;
}
