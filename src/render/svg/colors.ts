// The colours of lights in pictures: a class for a style sheet, a colour for where there is none, a pattern for print.
import { lightsByUrgency } from '../../lib/lights.ts';
import type { Light } from '../../model/assessment.ts';
import { type Markup, html } from '../html/tag.ts';
import { type Ink, fixed } from './text.ts';

interface Paint {
  readonly fill: string;
  readonly on: string;
  /** What is drawn over the fill, so that lights differ without their colours; undefined for a plain fill. */
  readonly strokes: string | undefined;
}

const paints: Readonly<Record<Light, Paint>> = {
  red: { fill: '#b3261e', on: '#ffffff', strokes: 'M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6' },
  yellow: { fill: '#f2b824', on: '#2b2100', strokes: 'M0,4 L8,4' },
  blue: { fill: '#2563b8', on: '#ffffff', strokes: 'M4,0 L4,8' },
  grey: { fill: '#68717d', on: '#ffffff', strokes: undefined },
  green: { fill: '#1d7a45', on: '#ffffff', strokes: undefined },
};

/** The ink of text upon a light's colour. */
export const inkOn = (light: Light): Ink => ({
  name: `on-${light}`,
  color: paints[light].on,
});

/** Patterns are named per picture: several stand on one page. */
export const patterns = (id: string): Markup =>
  html`<defs>${lightsByUrgency.map((light) => {
    const { strokes } = paints[light];
    return strokes === undefined
      ? ''
      : html`<pattern id="${id}-${light}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="${strokes}" stroke="#ffffff" stroke-opacity="0.35" stroke-width="1.5" fill="none"/></pattern>`;
  })}</defs>`;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const placeOf = ({ x, y, width, height }: Box): Markup =>
  html`x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}"`;

export const lightBox = (light: Light, box: Box): Markup =>
  html`<rect ${placeOf(box)} class="fill-${light}" fill="${paints[light].fill}"/>`;

/** A box in a light's colour, with its pattern over it where it has one. */
export const patternedBox = (id: string, light: Light, box: Box): Markup =>
  paints[light].strokes === undefined
    ? lightBox(light, box)
    : html`${lightBox(light, box)}<rect ${placeOf(box)} fill="url(#${id}-${light})"/>`;

export const lightFill = (light: Light): string => paints[light].fill;
