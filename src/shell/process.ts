// The process itself: its streams, its exit code, its end.

const watched = new WeakSet<NodeJS.WriteStream>();

/** A reader that has seen enough (`| head`) closes the pipe: a quiet end, not an error. */
export function write(stream: NodeJS.WriteStream, text: string): void {
  if (!watched.has(stream))
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exitCode = 2;
    });
  watched.add(stream);
  stream.write(text);
}

/** A stream that nothing is written to is not even opened. */
export function print(stdout: string, stderr: string): void {
  if (stderr !== '') write(process.stderr, stderr);
  if (stdout !== '') write(process.stdout, stdout);
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
  write(process.stderr, `duban: 程序自身出错，请报告 / a defect of duban, please report it: ${message}\n`);
  if (process.env['DUBAN_DEBUG'] !== undefined && error instanceof Error)
    write(process.stderr, `${error.stack ?? ''}\n`);
  else write(process.stderr, '  DUBAN_DEBUG=1 显示细节 / shows the details\n');
}
