// Places in files: the way to a value, and the way on from there.
import { pointerTo } from '../lib/pointer.ts';
import type { Place } from '../model/diagnostic.ts';

type Steps = readonly (string | number)[];

export const placeIn = (file: string, ...steps: Steps): Place => ({ file, pointer: pointerTo(...steps) });

/** The key itself is at fault, and not what it holds. */
export const atKey = (place: Place): Place => ({ ...place, onKey: true });

export const below = (place: Place, ...steps: Steps): Place => ({
  file: place.file,
  pointer: place.pointer + pointerTo(...steps),
});
