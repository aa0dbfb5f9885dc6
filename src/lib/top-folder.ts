// The folder at the top of the workspace that a file lies in: a plan's, where it has one.

/** @param path of a file from the workspace; empty for a file at its top */
export const topFolder = (path: string): string => path.slice(0, Math.max(0, path.indexOf('/')));
