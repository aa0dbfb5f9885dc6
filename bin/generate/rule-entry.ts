// What the rule reference is made of, bundled for the generator: the rules, the run of them, and their fixtures.
export { allRules, checkWorkspace } from '../../src/pipeline.ts';
export {
  expectedIn,
  filesUnder,
  fixtureDay,
  foldersIn,
  overlaid,
  sourcesOf,
  withoutMarks,
  writtenLines,
} from '../../test/rules/fixtures.ts';
