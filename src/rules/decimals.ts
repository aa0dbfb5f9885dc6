// Whether a number is as fine as its unit of measurement allows.
import { rational } from '../lib/rational.ts';

export function fitsDecimals(value: number, decimals: number): boolean {
  const { n, d } = rational(value);
  return (n * 10n ** BigInt(decimals)) % d === 0n;
}
