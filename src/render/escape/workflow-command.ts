// Text on its way through GitHub's runner, which reads commands out of what a step prints (actions/runner, ActionCommand.cs).
import { escapeControls } from '../../lib/width.ts';

/** The text of a command. The runner turns %0D, %0A and, last of all, %25 back; line feeds stay, other controls are written out. */
export const escapeCommandData = (text: string): string =>
  escapeControls(text, { keepNewline: true }).replaceAll('%', '%25').replaceAll('\n', '%0A');

/** A property of a command, such as its file: within it the runner also turns %3A and %2C back. */
export const escapeCommandProperty = (text: string): string =>
  escapeControls(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Lines that are no commands, kept from becoming any: the runner takes `::` after blanks (.NET's, so also U+3000, U+00A0
 * and U+0085) at the start of a line and `##[` anywhere in it. What is changed stays readable, as an escape.
 */
export const breakCommands = (text: string): string =>
  text.replace(/^([\s\u0085]*):(?=:)/gm, '$1\\u{3a}').replaceAll('##[', '##\\u{5b}');
