// The program on real files and real git, in this process: what it prints, and all that it says beside it.
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli.ts';
import type { World } from '../../src/model/world.ts';
import { readSchemas } from '../../src/shell/files.ts';
import { readWorkspace } from '../../src/shell/source-tree.ts';
import { realWorld } from '../../src/shell/index.ts';

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const shipped = (part: string): string => fileURLToPath(new URL(`../../${part}`, import.meta.url));

/** @param instead what replaces a part of the world */
export async function duban(args: readonly string[], instead: Partial<World> = {}): Promise<Ran> {
  const said: string[] = [];
  const world: World = {
    ...realWorld(),
    readShippedPlan: () => readWorkspace(shipped('plan-data')),
    readSchemas: () => readSchemas(shipped('schemas')),
    say: (text) => said.push(text),
    ...instead,
  };
  const result = await run(args, world, '9.8.7');
  return { ...result, stderr: said.join('') + result.stderr };
}

/** The same with an environment of the test's own, on a day of its own and in no terminal; absolute paths only. */
export const dubanIn = async (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  today = '2026-03-02',
): Promise<Ran> => duban(args, { env, terminal: { isTty: false, columns: 100, color: false }, today: () => today });
