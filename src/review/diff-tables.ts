// The tables of a comparison that go by items: lights that flip, goal posts that moved, figures that differ.
import type { FigureMove, Flip, GoalMove, LightState } from '../model/comparison.ts';
import type { Cell, Table } from '../model/document.ts';
import { phrase, status, text } from './cells.ts';
import { diffPhrase, sentence } from './diff-cells.ts';

export const flipTable = (id: string, flips: readonly Flip[]): Table => ({
  kind: 'table',
  id,
  columns: [
    { key: 'id', whole: true },
    { key: 'item', grow: 1 },
    { key: 'from', whole: true },
    { key: 'to', whole: true },
    { key: 'cause', whole: true },
  ],
  rows: flips.map(({ subject, title, from, to, cause }) => [
    text(subject),
    text(title),
    stateCell(from),
    stateCell(to),
    phrase(diffPhrase({ say: 'cause', cause })),
  ]),
});

const stateCell = (state: LightState | null): Cell =>
  state === null ? phrase(diffPhrase({ say: 'absent' })) : status(state.status, state.light);

export const goalTable = (goals: readonly GoalMove[]): Table => ({
  kind: 'table',
  id: 'goals',
  columns: [
    { key: 'id', whole: true },
    { key: 'change', grow: 1 },
    { key: 'record', whole: true },
  ],
  rows: goals.map(({ subject, message, adjustment, assignment }) => [
    text(subject),
    sentence(message),
    phrase(diffPhrase({ say: 'explained', adjustment, assignment })),
  ]),
});

export const figureTable = (figures: readonly FigureMove[]): Table => ({
  kind: 'table',
  id: 'figures',
  columns: [
    { key: 'id', whole: true },
    { key: 'indicator', grow: 1 },
    { key: 'actual', whole: true },
    { key: 'gap', whole: true },
  ],
  rows: figures.map(({ subject, title, unit, decimals, from, to }) => [
    text(subject),
    text(title),
    phrase(diffPhrase({ say: 'figure', from: from.actual, to: to.actual, decimals, unit, signed: false })),
    phrase(diffPhrase({ say: 'figure', from: from.gap, to: to.gap, decimals: 1, unit: '', signed: true })),
  ]),
});
