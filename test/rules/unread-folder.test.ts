// A folder that cannot be opened is told once: what lies in it is not missing, and nobody is blamed for naming it.
import { expect, it } from 'vitest';
import { checkWorkspace } from '../../src/pipeline.ts';
import { everyLight } from '../cli/fake-world.ts';
import { sourcesOf } from '../support/workspace.ts';

it.each(['2024/tasks', '2024/returns', '2024/returns/2024-Q1'])('%s', async (folder) => {
  const there = sourcesOf(everyLight).filter(({ path }) => !path.startsWith(`${folder}/`));
  const sources = [...there, { path: folder, bytes: new Uint8Array(), refused: 'unreadable' as const }];
  const { all } = await checkWorkspace(sources, () => '2024-10-12');
  const errors = all.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, place }) => `${rule} ${place.file}`)).toEqual([`file-readable ${folder}`]);
});
