// Whole processes from outside, taken in alternation with a yardstick, so that a machine that changes speed changes both.
import { spawnSync } from 'node:child_process';

/**
 * @typedef {{ readonly name: string, readonly file: string, readonly args: readonly string[], readonly cwd?: string, readonly codes?: readonly number[], readonly limit?: number, readonly env?: NodeJS.ProcessEnv }} Job
 *   codes: the exit codes of a full run; 0 and 1 unless given
 *   limit: milliseconds after which it is stopped
 *   env: the variables of its environment; ours unless given
 */

/** Milliseconds of one whole process, infinitely many for one that was stopped; its output is taken and thrown away. */
export function timeOf({ name, file, args, cwd, codes = [0, 1], limit, env }) {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(file, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: limit,
    env,
  });
  const took = performance.now() - start;
  if (error?.code === 'ETIMEDOUT') return Infinity;
  if (error !== undefined || !codes.includes(status))
    throw new Error(`${name} ended with ${status}: ${error ?? stderr.slice(0, 2000)}`);
  return took;
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The median of a job, and those of its ratios to each yardstick and of what it takes more, round by round after one that does not count. */
export function compare(job, yardsticks, rounds) {
  for (const each of [job, ...yardsticks]) timeOf(each);
  const taken = Array.from({ length: rounds }, () => {
    const ms = timeOf(job);
    return { ms, others: yardsticks.map(timeOf) };
  });
  const against = (compared) =>
    yardsticks.map((_yardstick, index) => median(taken.map(({ ms, others }) => compared(ms, others[index]))));
  return {
    ms: median(taken.map(({ ms }) => ms)),
    ratios: against((ms, other) => ms / other),
    more: against((ms, other) => ms - other),
  };
}

/** Written by the process itself as it ends. */
const told = `process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))`;

/** The most memory that a Node job holds, in MiB, in a run of its own. */
export function peakOf({ args }) {
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(told)}`, ...args],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  return Number(/\npeak (\d+)$/.exec(stderr)?.[1] ?? Number.NaN) / 1024;
}
