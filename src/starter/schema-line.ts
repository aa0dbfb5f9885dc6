// The first line of a data file: by which editors find its schema.

/** @param depth how many folders below the workspace the file lies */
export const schemaLine = (depth: number, kind: string): string =>
  `# yaml-language-server: $schema=${'../'.repeat(depth)}schemas/${kind}.schema.json`;
