// The commands in the order the help shows them.
import type { Command } from './command.ts';
import { explain } from './explain.ts';
import { list } from './list.ts';
import { report } from './report.ts';
import { show } from './show.ts';
import { statusCommand } from './status.ts';
import { validate } from './validate.ts';

export { type Command, type OptionRecord, type Outcome, UsageError } from './command.ts';

export const commands: readonly Command[] = [validate, statusCommand, report, show, list, explain];
