// A cell of a document as text in one language, and the light it shows; what formats share.
import type { Words } from '../messages/index.ts';
import type { Light } from '../model/assessment.ts';
import type { Cell } from '../model/document.ts';

/** Lines within a cell are joined by `\n`. */
export function cellText(cell: Cell, words: Words): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'phrase':
      return words.phrase(cell.phrase);
    case 'number': {
      if (cell.value === undefined) return '';
      const digits = cell.value.toFixed(cell.decimals);
      const text = cell.signed === true && cell.value > 0 ? `+${digits}` : digits;
      return words.quantity(text, cell.unit ?? '');
    }
    case 'date':
      if (cell.day === undefined) return '';
      return cell.precision === 'month' ? words.day(cell.day, 'month') : cell.day;
    case 'status':
      // A colour never travels without its word.
      return `${words.lights[cell.light]} ${words.statuses[cell.status]}`;
    case 'lines':
      return cell.lines
        .map((line) => cellText(line, words))
        .filter((line) => line !== '')
        .join('\n');
  }
}

export function lightOf(cell: Cell): Light | undefined {
  if (cell.kind === 'status') return cell.light;
  return cell.kind === 'phrase' && cell.phrase.key === 'light' ? cell.phrase.light : undefined;
}
