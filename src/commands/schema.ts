// `duban schema [KIND]`: the JSON Schemas of the data files and of the JSON outputs, each in one piece.
import { type Schema, bundleSchema, wholeSchemas } from '../lib/schema-bundle.ts';
import type { Language } from '../model/language.ts';
import { toJson } from '../render/json-text.ts';
import type { Command } from './command.ts';
import { outputOption, unknown } from './shared/common.ts';
import { emitDocument } from './shared/emit.ts';
import { emitText } from './shared/emit-text.ts';

export const command: Command = {
  words: [
    {
      name: '[kind]',
      summary: {
        'zh-CN': '哪一种，如 task、output/validate；不写则列出全部',
        en: 'which one, such as task or output/validate; all of them are listed without it',
      },
    },
  ],
  options: [outputOption],
  async run(input) {
    const texts = input.world.readSchemas();
    const whole = wholeSchemas(texts);
    const isOutput = (kind: string): boolean => kind.includes('/');
    const kinds = [...whole.keys()].toSorted((a, b) => Number(isOutput(a)) - Number(isOutput(b)));
    const [typed] = input.words;
    if (typed !== undefined) {
      if (!whole.has(typed)) throw unknown('类别', 'kind', typed, kinds);
      return emitText(input, toJson(bundleSchema(typed, texts)), 0);
    }
    const table = {
      kind: 'table',
      id: 'schemas',
      columns: [
        { key: 'kind', whole: true },
        { key: 'note', grow: 1 },
      ],
      rows: kinds.map((kind) => [
        { kind: 'text', text: kind } as const,
        { kind: 'text', text: noteOf(whole.get(kind) ?? {}, input.language) } as const,
      ]),
    } as const;
    return emitDocument(input, { simulated: false, blocks: [table] }, () => undefined, 0);
  },
};

/** What it is for; the title of an output is the command that writes it. */
function noteOf({ title, description }: Schema, language: Language): string {
  const [chinese = '', english = chinese] = String(description).split(' / ');
  const command = String(title).startsWith('duban ') ? [String(title)] : [];
  return language === 'zh-CN' ? [...command, chinese].join('：') : [...command, english].join(': ');
}
