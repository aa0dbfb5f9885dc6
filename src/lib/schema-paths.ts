// Which files of a repository say what plan data look like: schemas, what is made from them, and what tells editors which is for what.

/**
 * Where editors are told which schema belongs to which file: VS Code (the yaml.schemas of redhat-developer/vscode-yaml, in
 * the settings of a folder or of several) and those of JetBrains (JsonSchemaMappingsProjectConfiguration of
 * intellij-community).
 */
const editorFile = /(?:^|\/)(?:\.vscode\/settings\.json|[^/]+\.code-workspace|\.idea\/jsonSchemas\.xml)$/;

const schemaFile = /\.schema\.json$/;

/** In the repository of the program itself: its own checks, and what makes them from its schemas. */
const programFile = /^(?:bin\/generate(?:\.js$|\/)|src\/(?:load|mend|model)\/generated\/)/;
const programMark = 'src/load/generated/checks.js';

/**
 * @param paths of all files, from the top of the repository
 * @param below the workspace from there, with `/` at its end; empty at the top
 */
export function schemaPaths(paths: readonly string[], below: string): readonly string[] {
  const isProgram = paths.includes(programMark);
  const own = `${below}schemas/`;
  return paths.filter(
    (path) =>
      schemaFile.test(path) || path.startsWith(own) || editorFile.test(path) || (isProgram && programFile.test(path)),
  );
}
