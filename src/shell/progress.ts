// One line on a terminal that says how far a long run has come, and is gone before anything else is written.

/** What matters of stderr. */
interface Stream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

export type Progress = (text: (() => string) | undefined) => void;

const quietFor = 1000;
const between = 200;
const clearLine = '\r\u001b[2K';

/**
 * Asked for as often as anything is done, shown seldom: from the second second on, five times a second. Nothing in a pipe or in CI.
 * @param streamOf where it is shown: asked for only once there is something to show, since opening it takes its time
 * @param now milliseconds that only go forward
 */
export function progressOn(streamOf: () => Stream, env: NodeJS.ProcessEnv, now: () => number): Progress {
  if (env['TERM'] === 'dumb' || (env['CI'] ?? '') !== '') return () => undefined;
  const start = now();
  let shownAt: number | undefined;
  return (text) => {
    if (text === undefined) {
      if (shownAt !== undefined) streamOf().write(clearLine);
      shownAt = undefined;
      return;
    }
    const at = now();
    if (at - start < quietFor || (shownAt !== undefined && at - shownAt < between)) return;
    const stream = streamOf();
    if (stream.isTTY !== true) return;
    stream.write(clearLine + text());
    shownAt = at;
  };
}
