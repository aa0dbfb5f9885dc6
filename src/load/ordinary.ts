// What a text is looked through for as a whole; a thread that reads ahead has done so for nearly all of them.
import { hasForeign } from './foreign.ts';
import { suppressionWord } from './suppression-word.ts';
import { excessIn } from './text-limits.ts';
import { mayHaveTightComment } from './tight-comment.ts';

/** Whether a comment in it may set findings aside. */
export const isSuppressing = (text: string): boolean => text.includes(suppressionWord);

/** Neither too much of anything, nor a character or a comment that something has to be done about. */
export const isOrdinary = (text: string): boolean =>
  excessIn(text) === undefined && !hasForeign(text) && !isSuppressing(text) && !mayHaveTightComment(text);
