// What the receipt in words leaves out: where the light rule comes from, and every file that was read.
import type { ReviewPack } from '../../model/pack.ts';
import type { Labels } from './labels.ts';
import { colours } from './look.ts';
import type { Piece } from './page.ts';
import { shownText } from './sheet-text.ts';

export function receiptPieces({ receipt }: ReviewPack, { again, inputs, lightRule }: Labels): readonly Piece[] {
  const files = receipt.inputs.map(({ path, sha256 }) => [path, sha256].map((text) => textValue(shownText(text))));
  const [path, hash] = inputs;
  return [
    { kind: 'fact', label: lightRule, text: receipt.lightRule.source },
    { kind: 'text', as: 'note', text: again },
    ...(files.length === 0
      ? []
      : [
          {
            kind: 'grid',
            grid: {
              columns: [
                { head: path, fill: colours.head, shape: { grow: 1 } },
                { head: hash, fill: colours.head, shape: { grow: 1 } },
              ],
              rows: files,
            },
          } as const,
        ]),
  ];
}

const textValue = (shown: string) => ({ value: shown === '' ? undefined : shown, shown });
