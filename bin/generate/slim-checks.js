// Makes of ajv's compiled validators what only says yes or no: no error objects, no paths, no annotations.
// What every run of the program loads shrinks to a third, and nothing is built that nobody reads.

/** A call of another validator with the object that only error messages need: `{instancePath:…,dynamicAnchors}`. */
const callWithPaths = /\{instancePath:[^{}]*?,rootData,dynamicAnchors\}/g;

/** @type {readonly (readonly [pattern: RegExp, replacement: (...groups: string[]) => string])[]} */
const rewritten = [
  // A character takes one unit of a text's length or two, so that mostly the length alone decides; counting them goes
  // through every text of every file.
  [/\b(func\d+\((data\d*)\)) > (\d+)/g, (_, count, data, most) => `${data}.length > ${most} && ${count} > ${most}`],
  [
    /\b(func\d+\((data\d*)\)) < (\d+)/g,
    (_, count, data, least) => `${data}.length < ${2 * Number(least)} && ${count} < ${least}`,
  ],
  // Where there are many properties, their names are looked for in the schema, and nothing else is.
  [
    /^const (schema\d+) = (\{.*\});$/gm,
    (_, schema, text) => {
      const names = Object.keys(JSON.parse(text).properties ?? {}).map((name) => [name, 0]);
      return `const ${schema} = ${JSON.stringify({ properties: Object.fromEntries(names) })};`;
    },
  ],
];

/** @type {readonly (readonly [pattern: RegExp, replacement: string])[]} */
const steps = [
  [/^(function \w+\(data), \{instancePath="", [^)]*\}=\{\}\)/gm, '$1)'],
  [/^\w+\.errors = \[\{.*\}\];$/gm, ''],
  [/^\w+\.errors = vErrors;$/gm, ''],
  [/^\w+\.evaluated = .*;$/gm, ''],
  [
    /^const evaluated\d+ = .*;\nif\(evaluated\d+\.dynamicProps\)\{\n.*\n\}\nif\(evaluated\d+\.dynamicItems\)\{\n.*\n\}$/gm,
    '',
  ],
  [/^vErrors = vErrors === null \? .*;$/gm, ''],
  [/^errors = vErrors\.length;$/gm, 'errors++;'],
  [/^let vErrors = null;$/gm, ''],
];

/**
 * @param {string} source of a standalone module compiled with `allErrors: false`, `messages: false` and one statement a line
 * @throws when the shape of ajv's code has changed so that something of the errors is left, or more of a schema is needed
 */
export function slimChecks(source) {
  let slim = source.replace(callWithPaths, '0').replaceAll(/, 0\)/g, ')');
  for (const [pattern, replacement] of steps) slim = slim.replace(pattern, replacement);
  for (const [pattern, replacement] of rewritten) slim = slim.replace(pattern, replacement);
  const left = /^.*(?:instancePath|vErrors|\.errors\b|evaluated\d|\bschema\d+\.(?!properties\b)).*$/m.exec(slim);
  if (left !== null) throw new Error(`ajv compiles otherwise than expected: ${left[0].slice(0, 200)}`);
  return slim;
}
