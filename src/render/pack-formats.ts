// The formats of a review pack; what makes one is loaded only where it is asked for.
import type { Words } from '../messages/index.ts';
import type { Language } from '../model/language.ts';
import type { ReviewPack } from '../model/pack.ts';

export interface PackFile {
  /** Within the pack's folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface PackFormat {
  readonly name: string;
  /** `text` can go to a terminal or pipe, `bytes` only into a file, `files` are several. */
  readonly gives: 'text' | 'bytes' | 'files';
  /** Shows where each light comes from. */
  readonly explains: boolean;
  /** Holds the pages of the organisations only where they were asked for: a paper for a meeting, or a sheet for each. */
  readonly pagesOnRequest?: true;
  /** @param sha256 in hexadecimal, of the UTF-8 of a text */
  readonly files: (
    pack: ReviewPack,
    words: Words,
    language: Language,
    sha256: (text: string) => string,
  ) => Promise<readonly PackFile[]>;
}

/** One file, named by the period. */
const one = (pack: ReviewPack, ending: string, content: string | Uint8Array): readonly PackFile[] => [
  { path: `${pack.period}.${ending}`, content },
];

export const packFormats: readonly PackFormat[] = [
  {
    name: 'docx',
    gives: 'bytes',
    explains: false,
    pagesOnRequest: true,
    files: async (pack, words, language) =>
      one(pack, 'docx', (await import('./docx/index.ts')).renderDocx(pack, words, language)),
  },
  {
    name: 'xlsx',
    gives: 'bytes',
    explains: false,
    pagesOnRequest: true,
    files: async (pack, words, language) =>
      one(pack, 'xlsx', (await import('./xlsx/index.ts')).renderXlsx(pack, words, language)),
  },
  {
    name: 'markdown',
    gives: 'text',
    explains: false,
    files: async (pack, words) => {
      const [{ renderMarkdown }, { paperDocument }] = await Promise.all([
        import('./markdown.ts'),
        import('./paper-document.ts'),
      ]);
      return one(pack, 'md', renderMarkdown(paperDocument(pack), words));
    },
  },
  {
    name: 'html',
    gives: 'text',
    explains: true,
    files: async (pack, words, language, sha256) =>
      one(pack, 'html', (await import('./html/index.ts')).renderHtml(pack, words, language, sha256)),
  },
  {
    name: 'json',
    gives: 'text',
    explains: false,
    files: async (pack) => one(pack, 'json', (await import('./pack-json.ts')).renderPackJson(pack)),
  },
  {
    name: 'csv',
    gives: 'files',
    explains: false,
    files: async (pack, words) =>
      (await import('./csv.ts')).renderCsv(pack, words).map(({ name, text }) => ({
        path: `csv/${name}.csv`,
        content: text,
      })),
  },
];
