// What every office file says of its own parts: their types and what leads to them, by ECMA-376 part 2.
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What the types of relationships begin with. */
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

export interface Relationship {
  readonly id: string;
  /** The last word of it. */
  readonly type: string;
  /** From the folder of the part that it leads from. */
  readonly target: string;
}

const leadTo = (relationships: string): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${relationships}</Relationships>`;

const relationship = ({ id, type, target }: Relationship): string =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;

export const relationshipsOf = (list: readonly Relationship[]): string => leadTo(list.map(relationship).join(''));

/** Those of the whole file: its main part and, where it has one, who made it when. */
export const rootRelationships = (main: string, properties?: string): string =>
  leadTo(
    relationship({ id: 'rId1', type: 'officeDocument', target: main }) +
      (properties === undefined
        ? ''
        : `<Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="${properties}"/>`),
  );

/**
 * @param parts names from the top of the file and their types, of which the words that all share are left out
 * @param defaults the endings of names that tell the type by themselves
 */
export function contentTypesOf(
  parts: readonly (readonly [name: string, type: string])[],
  defaults: readonly (readonly [ending: string, type: string])[] = [],
): string {
  const kinds = [['rels', 'package.relationships+xml'], ...defaults].map(
    ([ending = '', type = '']) => `<Default Extension="${ending}" ContentType="${typeOf(type)}"/>`,
  );
  const own = parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${typeOf(`${type}+xml`)}"/>`);
  return `${declaration}<Types xmlns="${packages}/content-types">${kinds.join('')}${own.join('')}</Types>`;
}

const typeOf = (words: string): string => `application/vnd.openxmlformats-${words}`;

/** @param day the day that it is said to be made on */
export const propertiesOf = (title: string, day: string): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>duban</dc:creator><cp:lastModifiedBy>duban</cp:lastModifiedBy>${[
    'created',
    'modified',
  ]
    .map((what) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${what}>`)
    .join('')}</cp:coreProperties>`;
