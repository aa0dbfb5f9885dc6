// What GitHub's runner makes of whatever any command prints: nothing, whatever stands in the data or was typed.
import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandIn, linesOf } from '../render/findings/runner.ts';
import { type GitFolder, gitFolderIn } from '../support/git-folder.ts';
import { dubanIn } from '../support/real-duban.ts';
import { everyLight } from './fake-world.ts';
import { type Program, buildProgram, temporaryFolder } from './program.ts';

/** Long enough to be wrapped just before what must not begin a line. */
const hostile = `${'加强'.repeat(15)} ::error file=x::pwn ##[error]pwn`;
const titled = Object.fromEntries(
  Object.entries(everyLight).map(([path, text]) => [
    path,
    text.replaceAll(/^( *(?:- )?(?:title|name|short): ).*$/gm, `$1"${hostile}"  `),
  ]),
);

let folder: GitFolder;
let program: Program;

beforeAll(() => {
  program = buildProgram();
  folder = gitFolderIn(realpathSync(temporaryFolder('duban-log-')));
  folder.write(everyLight);
  folder.commit('2024-04-01', 'the plan');
  folder.write({ ...titled, 'duban.yaml': `${titled['duban.yaml'] ?? ''}\n` });
  folder.commit('2024-05-01', '::error::pwn ##[error]pwn');
}, 60_000);

afterAll(() => {
  program.remove();
  rmSync(folder.folder, { recursive: true, force: true });
});

const commandsOf = (text: string): readonly unknown[] => linesOf(text).flatMap((line) => commandIn(line) ?? []);

describe('no line becomes a command of a workflow', () => {
  const day = ['--as-of', '2024-10-12'];
  it.each<readonly [string, ...string[]]>([
    ['status', ...day],
    ['show', 't01', ...day],
    ['list', 'commitments'],
    ['explain', 't01', ...day],
    ['report', ...day],
    ['report', '--format', 'markdown', ...day],
    ['report', '--format', 'csv', ...day],
    ['status', '--format', 'json', ...day],
    ['remind', ...day],
    ['history', 't01'],
    ['diff', 'HEAD~1', ...day],
    ['ci', '--base', 'HEAD~1', '--platform', 'none', ...day],
    ['validate'],
    ['fmt', '--dry-run'],
    ['validate', '--fix', '--dry-run'],
    ['status', '--plan', '##[error]x'],
    ['show', '##[error]x'],
    ['##[error]x'],
    ['status', '--data', 'a\n::error::pwn'],
    ['validate', '--format', 'pretty=::error::x ##[error]x/x.yaml'],
  ])('%s %s', async (...args) => {
    const named = args.includes('--data') ? args : [...args, '--data', folder.folder];
    for (const language of ['zh-CN', 'en']) {
      const asked = [...named, '--lang', language];
      const outside = await dubanIn(asked);
      expect(`${outside.stdout}${outside.stderr}`).not.toBe('');
      const { stdout, stderr, exitCode } = await dubanIn(asked, { GITHUB_ACTIONS: 'true' });
      expect({ exitCode, commands: commandsOf(stdout + stderr) }).toEqual({ exitCode: outside.exitCode, commands: [] });
    }
  });

  it('and outside of one, or straight into a file, a patch is the patch', async () => {
    const argv = ['fmt', '--dry-run', '--data', folder.folder];
    const plain = await dubanIn(argv);
    expect(commandsOf(plain.stdout)).not.toEqual([]);
    expect((await program.run(argv)).stdout).toBe(plain.stdout);
    const into = join(folder.folder, 'mend.patch');
    const { code } = await program.run(argv, { env: { GITHUB_ACTIONS: 'true' }, intoFile: into });
    expect(code).toBe(0);
    folder.git('apply', '--check', into);
    const piped = await program.run(argv, { env: { GITHUB_ACTIONS: 'true' } });
    expect(commandsOf(piped.stdout)).toEqual([]);
  }, 60_000);
});
