// Text as a plain message of SARIF, which knows one piece of markup: `[text](address)` is a link (SARIF 2.1.0, 3.11.6).

/** A blank parts what would become a link; the rest of a message is text as it is. */
export const escapeSarifText = (text: string): string => text.replaceAll('](', '] (');
