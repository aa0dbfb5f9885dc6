import { expect, it } from 'vitest';
import { everyLight, realPlan, runIn } from './fake-world.ts';
import { faultsOf } from './output-schemas.ts';
for (const [n, files] of Object.entries({ everyLight, realPlan }))
for (const args of [['validate'],['status'],['status','--as-of','2024-02-15'],['report','2024-Q3'],['report','2024-Q1'],['show','t02.i7'],['show','t01.m4'],['show','t02'],['explain','t02.i1'],['explain','t01.m2'],['explain','t02'],['explain','census-matches'],['list','periods'],['list','organizations'],['list','tasks'],['list','commitments'],['list','indicators']] as string[][])
it(n + args.join(' '), async () => {
  const r = await runIn({ workspaces: { here: files } }, [...args, '--format', 'json']);
  expect(faultsOf(args[0]!, r.stdout)).toEqual([]);
});
