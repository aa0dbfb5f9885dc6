// English: the story of one item.
import type { HistorySaying } from '../../model/history-phrase.ts';
import { plural } from './plural.ts';

export function historyEn(value: HistorySaying): string {
  switch (value.say) {
    case 'heading':
      return value.of === 'events'
        ? `What happened (${value.count})`
        : `Lights at the end of each period (${value.count})`;
    case 'commits': {
      const { events, shallow } = value;
      const commits = plural(value.commits, 'commit');
      const about = `${plural(events, 'change')} ${events === 1 ? 'concerns' : 'concern'} this, in the order in which they were recorded.`;
      return shallow
        ? `Only ${commits} of the plan's data ${value.commits === 1 ? 'is' : 'are'} here (a shallow clone): what came before stands with the oldest one, and who recorded it and when is not known. ${about} To see it all, fetch the whole history first: git fetch --unshallow.`
        : `The plan's data has ${commits}; ${about}`;
    }
    case 'without':
      return `When each of these was recorded is not known (${value.because.en.replace(/\.$/, '')}): they stand by the days that the data names, and what was there before a change is not seen.`;
    case 'unread':
      return `These files could not be read in some versions, and what they held before was kept: ${value.files.join(', ')}.`;
    case 'judged-now':
      return 'Lights are judged anew from the data and rules as they are; what was issued then may differ.';
    case 'recorded':
      return value.orEarlier ? `${value.day} or earlier` : value.day;
    case 'pending':
      return 'not committed yet';
  }
}
