// Entries of lists get definitions of their own before they are compiled: a function for each kind of entry is small, called
// for every entry, and soon fast; a file's shape in one piece stays slow however many entries it holds.

/**
 * @param {object} schema of one kind of file, without `$defs` names that begin with `entry-`
 * @returns {object} a schema that accepts the same values, in which every entry that is a mapping stands in `$defs`
 */
export function itemsApart(schema) {
  const entries = {};
  const apart = (node) => {
    if (Array.isArray(node)) return node.map(apart);
    if (node === null || typeof node !== 'object') return node;
    const parts = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, apart(value)]));
    const { items } = parts;
    if (items === undefined || Array.isArray(items) || items.properties === undefined) return parts;
    const name = `entry-${Object.keys(entries).length}`;
    entries[name] = items;
    return { ...parts, items: { $ref: `#/$defs/${name}` } };
  };
  const whole = apart(schema);
  return { ...whole, $defs: { ...whole.$defs, ...entries } };
}
