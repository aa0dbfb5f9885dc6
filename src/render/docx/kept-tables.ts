// Tables go into the paper as text: the library, which builds a tree of objects for every cell, only keeps their places.
import { Table } from 'docx';

export interface KeptTables {
  /** An empty table where the full one will stand. */
  readonly keep: (markup: string) => Table;
  /** A part as the library wrote it, with every table in its place. */
  readonly fill: (part: string) => string;
}

/** By a style that nothing else has: what data says stands between tags and can never look like one. */
const styleOfPlace = 'TableGoesHere';
const places = new RegExp(`<w:tbl><w:tblPr><w:tblStyle w:val="${styleOfPlace}(\\d+)"/>.*?</w:tbl>`, 'gs');

export function keepTables(): KeptTables {
  const kept: string[] = [];
  return {
    keep: (markup) => {
      kept.push(markup);
      return new Table({ style: `${styleOfPlace}${kept.length - 1}`, columnWidths: [1], rows: [] });
    },
    fill: (part) => part.replace(places, (_place, index: string) => kept[Number(index)] ?? ''),
  };
}
