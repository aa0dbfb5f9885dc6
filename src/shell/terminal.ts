// The terminal: how wide it is and whether it wants colour.
import type { Terminal } from '../model/world.ts';

/** Without a terminal a line is as wide as a page of a log; COLUMNS has the last word. */
const widthOfALog = 100;

/** What matters of stdout; a pipe or a file has neither. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export function terminalOf(env: NodeJS.ProcessEnv, stdout: Stream): Terminal {
  const { isTTY: isTty = false } = stdout;
  const asked = Number(env['COLUMNS']);
  const columns = Number.isInteger(asked) && asked > 0 ? asked : isTty ? (stdout.columns ?? 0) || 80 : widthOfALog;
  return { isTty, columns: Math.min(Math.max(columns, 40), 200), color: wantsColor(env, isTty) };
}

/** https://no-color.org: NO_COLOR wins over a terminal, FORCE_COLOR over both. */
function wantsColor(env: NodeJS.ProcessEnv, isTty: boolean): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0';
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  return isTty && env['TERM'] !== 'dumb';
}
