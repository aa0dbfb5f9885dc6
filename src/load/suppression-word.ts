// The word with which a comment begins that sets findings aside.
export const suppressionWord = 'duban-ignore';
