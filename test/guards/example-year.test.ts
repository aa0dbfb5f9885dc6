// A year of honest work passes: every commit of the simulated year, judged on its own day, without a word from a guard.
import { expect, it, vi } from 'vitest';
import { runIn } from '../cli/fake-world.ts';
import type { Files } from '../rules/fixtures.ts';
import { guard } from './fixtures.ts';

vi.setConfig({ testTimeout: 120_000 });

it('has nothing to refuse in it', async () => {
  const { commits } = await runIn({}, ['example', '--output', 'there']);
  expect(commits.length).toBeGreaterThan(50);
  let base: Files = new Map();
  const refused: string[] = [];
  for (const { date, message, files } of commits) {
    const yaml = files.filter(({ path }) => path.endsWith('.yaml'));
    const head = new Map([...base, ...yaml.map(({ path, text }) => [path, new TextEncoder().encode(text)] as const)]);
    const { found } = await guard({ guard: '', name: '', base, head, expected: [], asOf: date, actor: undefined });
    for (const { finding } of found) refused.push(`${date} ${message}: ${finding.rule} ${finding.message.en}`);
    base = head;
  }
  expect(refused).toEqual([]);
});
