// The process itself: its streams, its exit code, its end.

/** A reader that has seen enough (`| head`) closes the pipe: a quiet end, not an error. */
function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exitCode = 2;
    });
}

export function print(stdout: string, stderr: string): void {
  endQuietlyOnClosedPipe();
  if (stderr !== '') process.stderr.write(stderr);
  if (stdout !== '') process.stdout.write(stdout);
}

/** Never process.exit: a pipe would lose what is still to be written. */
export function setExitCode(code: number): void {
  process.exitCode = code;
}

export function onInterrupt(): void {
  process.once('SIGINT', () => {
    process.exit(130);
  });
}

/** A defect of ours: one sentence for everybody, the trace only for whoever asks for it. */
export function printDefect(error: unknown): void {
  // One line, and nothing in it that steers a terminal: the message may quote anything.
  const message = (error instanceof Error ? error.message : String(error)).replaceAll(/\p{Cc}+/gu, ' ');
  process.stderr.write(`duban: 程序自身出错，请报告 / a defect of duban, please report it: ${message}\n`);
  if (process.env['DUBAN_DEBUG'] !== undefined && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  else process.stderr.write('  DUBAN_DEBUG=1 显示细节 / shows the details\n');
}
