// The page of a rule: what it asks and why, its options, and what duban says of a place where it does not hold.
import type { Block, Cell, Document } from '../../model/document.ts';
import type { RuleRecord } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import { type RuleExamples, loadExamples } from '../../rules/index.ts';

type RuleExample = RuleExamples['examples'][string];

const text = (of: string): Extract<Block & Cell, { kind: 'text' }> => ({ kind: 'text', text: of });

const heading = (of: 'why' | 'remedy' | 'options' | 'example'): Block => ({
  kind: 'heading',
  level: 2,
  phrase: { key: 'heading', of },
});

/** @returns the page, and what its JSON form says of the rule */
export async function explainRule(
  rule: RuleRecord,
  language: Language,
): Promise<{ readonly document: Document; readonly json: unknown }> {
  const all = await loadExamples();
  const example = all.examples[rule.id];
  const options = all.options[rule.id] ?? [];
  const { id, severity, title, why, remedy } = rule;
  const blocks: readonly Block[] = [
    text(id),
    text(title[language]),
    heading('why'),
    text(why[language]),
    heading('remedy'),
    text(remedy[language]),
    ...(options.length === 0 ? [] : [heading('options')]),
    ...options.map(({ name, meaning }) => text(`${name}: ${meaning[language]}`)),
    ...(example === undefined ? [] : exampleBlocks(example, language)),
  ];
  return {
    document: { simulated: false, blocks },
    json: {
      id,
      severity,
      title,
      why,
      remedy,
      ...(options.length === 0 ? {} : { options }),
      ...(example === undefined ? {} : { example }),
    },
  };
}

function exampleBlocks({ file, lines, line, message, hint }: RuleExample, language: Language): readonly Block[] {
  // A table keeps the lines below each other in every format; blanks at a line's start are YAML's structure.
  const rows = lines.map((entry) => [
    text(`${entry.line === line ? '> ' : ''}${entry.line}`),
    text(entry.text.replace(/^ +/, (blanks) => '\u00a0'.repeat(blanks.length))),
  ]);
  return [
    heading('example'),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            id: 'example',
            columns: [
              { key: 'place', whole: true, align: 'right' },
              { key: 'line', grow: 1 },
            ],
            rows,
          } as const,
        ]),
    text(`${file}${line === undefined ? '' : `:${line}`} ${message[language]}`),
    ...(hint === undefined ? [] : hint[language].split('\n').map(text)),
  ];
}
