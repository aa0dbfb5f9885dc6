// The colours of lights in office files: behind words, and in charts.
import type { Light } from '../../model/assessment.ts';

/** Light enough that black print stays readable on it; the word stands in the cell as well. */
export const shades: Readonly<Record<Light, string>> = {
  red: 'F8D7DA',
  yellow: 'FFF2CC',
  blue: 'DDEBF7',
  grey: 'EDEDED',
  green: 'E2EFDA',
};

export const chartColours: Readonly<Record<Light, string>> = {
  red: 'C00000',
  yellow: 'FFC000',
  blue: '2E75B6',
  grey: 'A6A6A6',
  green: '70AD47',
};
