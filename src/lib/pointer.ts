// JSON pointers (RFC 6901): the way to a value inside a file.

/** Hardly any key needs it, and every rule makes pointers to every item. */
export const escapeStep = (step: string): string =>
  step.includes('~') || step.includes('/') ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;

export function pointerTo(...steps: readonly (string | number)[]): string {
  let pointer = '';
  for (const step of steps) pointer += typeof step === 'number' ? `/${step}` : `/${escapeStep(step)}`;
  return pointer;
}

export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
