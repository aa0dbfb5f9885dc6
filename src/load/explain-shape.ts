// Shape errors as findings, one for each mistake: what follows from another error is left out.
import { stepsOf } from '../lib/pointer.ts';
import type { Finding } from '../model/diagnostic.ts';
import { explainChoice } from './explain-choice.ts';
import { explainForm } from './explain-form.ts';
import { explainMissingKeys, explainUnknownKey } from './explain-keys.ts';
import { explainRange } from './explain-range.ts';
import { explainType } from './explain-type.ts';
import { firstOf } from './limited-findings.ts';
import { keyMeant } from './schema-words.ts';
import type { ShapeError } from './shape-error.ts';
import { type Explain, type Explanation, type Known, shapeFinding } from './shape-finding.ts';

/** A mistake: the error that shows it and how it is explained. */
interface Mistake {
  readonly error: ShapeError;
  readonly explain: Explain;
}

export function explainShape(file: string, errors: readonly ShapeError[], known: Known): readonly Finding[] {
  return firstOf(mistakesIn(errors), ({ error, explain }) => {
    const explanation: Explanation = explain(error, known);
    return shapeFinding(file, error.instancePath, explanation, known);
  });
}

const missingOf = ({ params }: ShapeError): string => String(params['missingProperty']);
const unknownOf = ({ params }: ShapeError): string => String(params['additionalProperty']);

function mistakesIn(errors: readonly ShapeError[]): readonly Mistake[] {
  const missing = new Map<string, string[]>();
  for (const error of errors) {
    if (error.keyword !== 'required') continue;
    const keys = missing.get(error.instancePath);
    if (keys === undefined) missing.set(error.instancePath, [missingOf(error)]);
    else keys.push(missingOf(error));
  }
  const seen = new Set<string>();
  const mistakes: Mistake[] = [];
  // Unknown keys first: each may take one of the missing ones with it.
  for (const error of errors)
    if (error.keyword === 'additionalProperties') {
      mistakes.push({ error, explain: mistakes.length < mostLookedAt ? unknownKey(error, missing) : unknown(error) });
      seen.add(error.instancePath);
    }
  for (const error of errors) {
    if (error.keyword === 'additionalProperties') continue;
    const { instancePath } = error;
    if (error.keyword === 'required') {
      const keys = missing.get(instancePath) ?? [];
      missing.delete(instancePath);
      if (keys.length > 0) mistakes.push({ error, explain: explainMissingKeys(keys) });
    } else if (!seen.has(instancePath)) {
      // Of a value with several faults the first is the one to mend; how many keys there are says little beside unknown ones.
      seen.add(instancePath);
      mistakes.push({ error, explain: explainerOf(error) });
    }
  }
  return mistakes;
}

/** Looking for what was meant takes time: not more often than findings are shown, and a few times over. */
const mostLookedAt = 200;

const unknown = (error: ShapeError): Explain => explainUnknownKey(unknownOf(error), {});

/** What an unknown key was meant to be, here or further up; the key that it was meant to be is then not missing as well. */
function unknownKey(error: ShapeError, missing: ReadonlyMap<string, string[]>): Explain {
  const key = unknownOf(error);
  const here = missing.get(error.instancePath) ?? [];
  const meant = keyMeant(key, error.parentSchema.properties ?? {}, here);
  const taken = meant === undefined ? -1 : here.indexOf(meant);
  if (taken !== -1) here.splice(taken, 1);
  else if (meant === undefined || meant === key)
    for (let steps = stepsOf(error.instancePath).length - 1; steps >= 0; steps -= 1) {
      const above = missing.get(
        error.instancePath
          .split('/')
          .slice(0, steps + 1)
          .join('/'),
      );
      const index = above?.indexOf(key) ?? -1;
      if (above === undefined || index === -1) continue;
      above.splice(index, 1);
      return explainUnknownKey(key, { isOfLevelAbove: true });
    }
  return explainUnknownKey(key, { meant });
}

function explainerOf({ keyword }: ShapeError): Explain {
  switch (keyword) {
    case 'type':
      return explainType;
    case 'enum':
    case 'const':
      return explainChoice;
    case 'pattern':
      return explainForm;
    default:
      return explainRange;
  }
}
