// What the rule reference is made of, bundled for the generator: the rules, the run of them, and their fixtures.
export { guards } from '../../src/guards/index.ts';
export { allRules, checkWorkspace } from '../../src/pipeline.ts';
export { guard, guardCases } from '../../test/guards/fixtures.ts';
export {
  besideOf,
  expectedIn,
  filesUnder,
  fixtureDay,
  foldersIn,
  overlaid,
  sourcesOf,
  withoutMarks,
  writtenLines,
} from '../../test/rules/fixtures.ts';
