// yaml-language-server, the one behind the YAML support of VS Code, as a process spoken to over stdio.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const program = fileURLToPath(
  new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url),
);
export const isInstalled = existsSync(program);

export interface Position {
  /** From 0, as the protocol counts. */
  readonly line: number;
  readonly character: number;
}
export interface Problem {
  readonly message: string;
  readonly range: { readonly start: Position };
}
export interface Suggestion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

export interface LanguageServer {
  /** Opens a document with this text, its own unless another is given, and resolves to what is reported in it. */
  readonly open: (path: string, text?: string) => Promise<readonly Problem[]>;
  readonly complete: (path: string, position: Position) => Promise<readonly Suggestion[]>;
  readonly hover: (path: string, position: Position) => Promise<string>;
  readonly stop: () => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: readonly Problem[];
    readonly items?: readonly { readonly section: string }[];
  };
  readonly result?: unknown;
}

/**
 * @param folder the folder that an editor has open
 * @param settings of the workspace, by their dotted names
 */
export async function startServer(
  folder: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, '--stdio'], { cwd: folder });
  const answers = new Map<number, (result: unknown) => void>();
  const reports = new Map<string, (problems: readonly Problem[]) => void>();
  const versions = new Map<string, number>();
  let last = 0;

  const notify = (method: string, params: unknown): void => {
    send(child, { method, params });
  };
  const ask = async (method: string, params: unknown): Promise<unknown> => {
    const id = (last += 1);
    return new Promise((resolve) => {
      answers.set(id, resolve);
      send(child, { id, method, params });
    });
  };
  onMessage(child, ({ id, method, params, result }) => {
    if (method === 'textDocument/publishDiagnostics') reports.get(params?.uri ?? '')?.(params?.diagnostics ?? []);
    else if (id !== undefined && method !== undefined)
      send(child, { id, result: (params?.items ?? []).map(({ section }) => sectionOf(settings, section)) });
    else if (id !== undefined) answers.get(id)?.(result);
  });

  const uri = pathToFileURL(folder).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'workspace' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { completion: { completionItem: { documentationFormat: ['plaintext'], snippetSupport: true } } },
    },
  });
  notify('initialized', {});
  notify('workspace/didChangeConfiguration', { settings: { yaml: sectionOf(settings, 'yaml') } });

  return {
    open: async (path, text = readFileSync(path, 'utf8')) => {
      const document = pathToFileURL(path).href;
      const version = (versions.get(document) ?? 0) + 1;
      versions.set(document, version);
      return new Promise((resolve) => {
        reports.set(document, resolve);
        if (version === 1)
          notify('textDocument/didOpen', { textDocument: { uri: document, languageId: 'yaml', version, text } });
        else notify('textDocument/didChange', { textDocument: { uri: document, version }, contentChanges: [{ text }] });
      });
    },
    complete: async (path, position) => {
      const result = await ask('textDocument/completion', at(path, position));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol's own shape of an answer
      return (result as { readonly items: readonly Suggestion[] } | null)?.items ?? [];
    },
    hover: async (path, position) => {
      const result = await ask('textDocument/hover', at(path, position));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol's own shape of an answer
      return (result as { readonly contents: { readonly value: string } } | null)?.contents.value ?? '';
    },
    stop: () => {
      child.kill();
    },
  };
}

const at = (path: string, position: Position): unknown => ({
  textDocument: { uri: pathToFileURL(path).href },
  position,
});

/** The settings below a section, nested as the protocol hands them over: `yaml.schemaStore.enable` in `yaml`. */
function sectionOf(settings: Readonly<Record<string, unknown>>, section: string): unknown {
  if (Object.hasOwn(settings, section)) return settings[section];
  const below = Object.entries(settings).filter(([name]) => name.startsWith(`${section}.`));
  if (below.length === 0) return {};
  const next = new Set(below.map(([name]) => name.slice(section.length + 1).split('.')[0] ?? ''));
  return Object.fromEntries([...next].map((name) => [name, sectionOf(settings, `${section}.${name}`)]));
}

function send(child: ChildProcessWithoutNullStreams, message: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function onMessage(child: ChildProcessWithoutNullStreams, hear: (message: Message) => void): void {
  let waiting = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      const head = waiting.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(waiting.toString('latin1', 0, head))?.[1]);
      if (head === -1 || waiting.length < head + 4 + length) return;
      hear(JSON.parse(waiting.toString('utf8', head + 4, head + 4 + length)));
      waiting = waiting.subarray(head + 4 + length);
    }
  });
}
