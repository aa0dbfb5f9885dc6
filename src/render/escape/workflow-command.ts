// Text in a command to GitHub's runner, which reads them out of what a step prints (actions/runner, ActionCommand.cs).
import { escapeControls } from '../../lib/width.ts';

/** The text of a command. The runner turns %0D, %0A and, last of all, %25 back; line feeds stay, other controls are written out. */
export const escapeCommandData = (text: string): string =>
  escapeControls(text, { keepNewline: true }).replaceAll('%', '%25').replaceAll('\n', '%0A');

/** A property of a command, such as its file: within it the runner also turns %3A and %2C back. */
export const escapeCommandProperty = (text: string): string =>
  escapeControls(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
