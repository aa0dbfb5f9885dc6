// The process: runs the program on the real world, prints what came of it, and sets the exit code.
import { breakCommands, lostText, run } from './cli.ts';
import { realWorld } from './shell/index.ts';
import { onInterrupt, print, printDefect, setExitCode, write } from './shell/process.ts';

/** The version in package.json, written in by the build. */
declare const DUBAN_VERSION: string;

export async function main(args: readonly string[]): Promise<void> {
  onInterrupt();
  try {
    const world = realWorld();
    const result = await run(args, world, DUBAN_VERSION).finally(() => {
      world.progress(undefined);
    });
    // Who interrupts a run wants nothing more of it.
    await world.pause();
    // What cannot be written has a code of its own.
    setExitCode(result.exitCode);
    const tellLost = async (error: unknown): Promise<void> => {
      write('stderr', await lostText(error, args, world));
    };
    print(result.stdout, result.stderr, (error) => {
      void tellLost(error);
    });
  } catch (error) {
    setExitCode(3);
    printDefect(error, breakCommands);
  }
}
