// Two thousand mutated files: nothing crashes, nothing raw is printed, every finding stands in its file. `npm run fuzz` runs many more.
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';
import { workspacesOf } from './workspaces.ts';

it('checks two thousand mutated files without a fault', async () => {
  const workspaces = await workspacesOf(fileURLToPath(new URL('../../plan-data', import.meta.url)));
  const { files, findings, faults } = await fuzz(workspaces, {
    seed: 20_241_231,
    files: 2000,
    together: 20,
    now: () => 0,
  });
  expect(faults).toEqual([]);
  expect(files).toBeGreaterThanOrEqual(2000);
  expect(findings).toBeGreaterThan(1000);
});
