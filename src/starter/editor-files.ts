// What editors and git read beside the data: line ends, indents, and which schema belongs to which file.
import type { StarterFile } from './index.ts';

/** The files that stand in the workspace itself: both programs read such a file in any folder. */
const inWorkspace: readonly StarterFile[] = [
  { path: '.gitattributes', text: '*.yaml text eol=lf\n*.yml text eol=lf\n' },
  {
    path: '.editorconfig',
    text: '[*.{yaml,yml}]\ncharset = utf-8\nend_of_line = lf\nindent_style = space\nindent_size = 2\ninsert_final_newline = true\n',
  },
];

/** The data files by the name of their schema, as paths in a workspace. */
const patterns: readonly (readonly [schema: string, pattern: string])[] = [
  ['workspace', 'duban.yaml'],
  ['organizations', 'organizations.yaml'],
  ['escalation', 'escalation.yaml'],
  ['calendar', 'calendar/*.yaml'],
  ['plan', '*/plan.yaml'],
  ['task', '*/tasks/*.yaml'],
  ['assignments', '*/assignments.yaml'],
  ['adjustments', '*/adjustments.yaml'],
  ['errata', '*/errata.yaml'],
  ['slips', '*/slips.yaml'],
  ['return', '*/returns/*/*.yaml'],
];

/**
 * @param data the workspace from the top of the repository; `.` where it is the top
 * @param schemas the schemas that are written into the workspace
 */
export function editorFiles(
  data: string,
  schemas: readonly string[],
): { readonly workspace: readonly StarterFile[]; readonly repository: readonly StarterFile[] } {
  const below = data === '.' ? '' : `${data}/`;
  const known = patterns.filter(([schema]) => schemas.includes(schema));
  const settings = {
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'yaml.schemas': Object.fromEntries(
      known.map(([schema, pattern]) => [`./${below}schemas/${schema}.schema.json`, [`${below}${pattern}`]]),
    ),
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.formatOnSave': false },
  };
  return {
    workspace: inWorkspace,
    repository: [
      { path: '.vscode/settings.json', text: `${JSON.stringify(settings, null, 2)}\n` },
      {
        path: '.vscode/extensions.json',
        text: `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`,
      },
    ],
  };
}
