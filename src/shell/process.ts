// The process itself: its streams, its exit code, its end.
import { fstatSync, statSync, writeSync } from 'node:fs';

type Output = 'stdout' | 'stderr';

const descriptors: Readonly<Record<Output, number>> = { stdout: 1, stderr: 2 };

/** Those that Node's own streams write to; what they still hold comes first. */
const streamed = new Set<Output>();

/**
 * Writes to a file or a pipe as it is: Node's stream for it takes longer to open than a file to check. The stream gets what
 * a pipe has no room for, and all that may be meant for a terminal.
 */
export function write(output: Output, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    if (!streamed.has(output) && !mayBeTerminal(output))
      while (written < bytes.length) written += writeSync(descriptors[output], bytes, written);
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') {
      endAfter(output, error);
      return;
    }
  }
  if (written < bytes.length) writeToStream(output, bytes.subarray(written));
}

function writeToStream(output: Output, bytes: Uint8Array): void {
  const stream = process[output];
  if (!streamed.has(output))
    stream.on('error', (error: unknown) => {
      endAfter(output, error);
    });
  streamed.add(output);
  stream.write(bytes);
}

/** What is done about output that is lost, once. */
let tellLost: ((error: unknown) => void) | undefined;

/** A reader that has seen enough (`| head`) closes the pipe: a quiet end, not an error. */
function endAfter(output: Output, error: unknown): void {
  if (codeOf(error) === 'EPIPE') return;
  process.exitCode = 2;
  if (output === 'stdout') tellLost?.(error);
  tellLost = undefined;
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Asked of the system alone: no file, no pipe and not the null device, as far as it can be told here. */
function mayBeTerminal(output: Output): boolean {
  if (process.platform === 'win32') return true;
  const stat = fstatSync(descriptors[output]);
  return stat.isCharacterDevice() && stat.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

/** What Node's stream knows of stdout as a terminal; nothing of what is none. */
export const terminalStream = (): Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>> =>
  mayBeTerminal('stdout') ? process.stdout : {};

/** A product on its way into a file, and not into a log. */
export const isStdoutFile = (): boolean => fstatSync(descriptors.stdout).isFile();

/**
 * What nothing is written to is not even looked at.
 * @param lost is told once if stdout does not take all of it, with the system's error
 */
export function print(stdout: string, stderr: string, lost: (error: unknown) => void): void {
  tellLost = lost;
  if (stderr !== '') write('stderr', stderr);
  if (stdout !== '') write('stdout', stdout);
}

/** Never process.exit: a pipe would lose what is still to be written. */
export function setExitCode(code: number): void {
  process.exitCode = code;
}

/** Signals are told of between two turns of the event loop, and one turn may be all of a long run. */
export const pause = async (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Ends with the code that shells give to a program that a signal ended: what is being written is written whole before. */
export function onInterrupt(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => {
      process.exit(code);
    });
}

/** Has something done should the process end before `work` is done, or `work` fail. */
export async function orElse<T>(undo: () => void, work: () => Promise<T>): Promise<T> {
  process.once('exit', undo);
  try {
    const done = await work();
    await pause();
    return done;
  } catch (error) {
    undo();
    throw error;
  } finally {
    process.removeListener('exit', undo);
  }
}

/** A defect of ours: one sentence for everybody, the trace only for whoever asks for it. */
export function printDefect(error: unknown, fitForLog: (text: string) => string): void {
  // One line, and nothing in it that steers a terminal: the message may quote anything.
  const message = (error instanceof Error ? error.message : String(error)).replaceAll(/\p{Cc}+/gu, ' ');
  write('stderr', fitForLog(`duban: 程序自身出错，请报告 / a defect of duban, please report it: ${message}\n`));
  if (process.env['DUBAN_DEBUG'] !== undefined && error instanceof Error)
    write('stderr', fitForLog(`${error.stack ?? ''}\n`));
  else write('stderr', '  DUBAN_DEBUG=1 显示细节 / shows the details\n');
}
