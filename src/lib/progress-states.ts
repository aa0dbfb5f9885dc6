// What the state that a return gives of a commitment says.

/** Done or closed: the work is said to be over. */
export const isFinished = (state: string | undefined): boolean => state === 'done' || state === 'closed';
