// Text on its way into a log that GitHub's runner, or one like it, reads line by line for commands.

/**
 * Lines that are no commands, kept from becoming any (actions/runner, ActionCommand.cs): the runner takes `::` after blanks
 * (.NET's, so also U+3000, U+00A0 and U+0085) at the start of a line and `##[` anywhere in it; a line ends at LF or CR. What
 * is changed stays readable, as an escape.
 */
export const breakCommands = (text: string): string =>
  text.replace(/^([\s\u0085]*):(?=:)/gm, '$1\\u{3a}').replaceAll('##[', '##\\u{5b}');
