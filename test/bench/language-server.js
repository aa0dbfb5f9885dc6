#!/usr/bin/env node
// yaml-language-server as a checker: one process, spoken to over stdio, is handed every file as an editor would open it, all at
// once, so that its own pause after a change (0.2 s) counts once; done when each file was reported on. Exit code 1 for problems.
// Usage: node language-server.js SERVER SCHEMA FOLDER
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [server, schema, folder] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /^2.*\.yaml$/.test(path));
const yaml = {
  validate: true,
  hover: false,
  completion: false,
  schemaStore: { enable: false },
  schemas: { [pathToFileURL(schema).href]: '2*/**/*.yaml' },
};
/** Beside the files one with a key too many: without a problem in it nothing was checked. */
const probe = '2000/probe.yaml';
/** Without the line that names a schema of its own, which would be taken instead. */
const textOf = (path) => readFileSync(join(folder, path), 'utf8').replace('# yaml-language-server: $schema=', '# ');
const uriOf = (path) => pathToFileURL(join(folder, path)).href;
const waiting = new Set([probe, ...files].map(uriOf));
let problems = 0;
let isChecking = false;

const child = spawn(process.execPath, [server, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
const send = (message) => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
};

function open(path, text) {
  const textDocument = { uri: uriOf(path), languageId: 'yaml', version: 1, text };
  send({ method: 'textDocument/didOpen', params: { textDocument } });
}

function hear({ id, method, params, result }) {
  if (method === 'workspace/configuration') {
    send({ id, result: params.items.map(({ section }) => (section === 'yaml' ? yaml : {})) });
    // The settings are with the server now, before the first file is.
    if (isChecking) return;
    isChecking = true;
    for (const path of files) open(path, textOf(path));
    open(probe, `${textOf(files[0])}notAKey: 1\n`);
  } else if (method === 'textDocument/publishDiagnostics') report(params);
  else if (method !== undefined && id !== undefined) send({ id, result: null });
  else if (result?.capabilities !== undefined) {
    send({ method: 'initialized', params: {} });
    send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml } } });
  }
}

function report({ uri, diagnostics }) {
  if (!waiting.delete(uri)) return;
  if (uri !== uriOf(probe)) problems += diagnostics.length;
  else if (diagnostics.length === 0) end(3);
  if (waiting.size === 0) end(problems > 0 ? 1 : 0);
}

function end(code) {
  child.kill();
  process.exit(code);
}

// Chunks are joined once a message is whole: there may be megabytes of them.
let parts = [];
let size = 0;
let needed = 0;
child.stdout.on('data', (chunk) => {
  parts.push(chunk);
  size += chunk.length;
  if (size < needed) return;
  let rest = Buffer.concat(parts);
  for (;;) {
    const head = rest.indexOf('\r\n\r\n');
    if (head === -1) break;
    const length = Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, head))?.[1]);
    needed = head + 4 + length;
    if (rest.length < needed) break;
    hear(JSON.parse(rest.toString('utf8', head + 4, needed)));
    rest = rest.subarray(needed);
    needed = 0;
  }
  parts = [rest];
  size = rest.length;
});
child.on('exit', () => end(2));

const root = pathToFileURL(folder).href;
const capabilities = { workspace: { configuration: true, workspaceFolders: true } };
const workspaceFolders = [{ uri: root, name: 'workspace' }];
send({
  id: 1,
  method: 'initialize',
  params: { processId: process.pid, rootUri: root, workspaceFolders, capabilities },
});
