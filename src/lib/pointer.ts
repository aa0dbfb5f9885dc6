// JSON pointers (RFC 6901): the way to a value inside a file.

export const escapeStep = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

export const pointerTo = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${escapeStep(String(step))}`).join('');

export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
