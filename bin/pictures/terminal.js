// What a terminal shows, as a page: the colours and weights that the program uses, nothing else.

const colours = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  36: '#56d4dd',
  90: '#8b949e',
  91: '#ff7b72',
  92: '#7ee787',
  93: '#e3b341',
  94: '#79c0ff',
  96: '#56d4dd',
};
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const plain = { weight: 400, opacity: 1, line: 'none', colour: '#e6edf3' };

/** @throws Error for a code that it does not know, which would be missing from the picture */
function spansOf(text) {
  const look = { ...plain };
  // oxlint-disable-next-line no-control-regex -- what steers a terminal is what is looked for
  return text.split(/\u001b\[([\d;]*)m/).map((piece, index) => {
    // Texts and codes take turns.
    if (index % 2 === 0) {
      return `<span style="color:${look.colour};font-weight:${look.weight};opacity:${look.opacity};text-decoration:${look.line}">${escaped(piece)}</span>`;
    }
    for (const part of piece.split(';').map(Number)) take(look, part);
    return '';
  });
}

function take(look, code) {
  if (code === 0) Object.assign(look, plain);
  else if (code === 1) look.weight = 700;
  else if (code === 2) look.opacity = 0.6;
  else if (code === 4) look.line = 'underline';
  else if (code === 22) Object.assign(look, { weight: 400, opacity: 1 });
  else if (code === 24) look.line = 'none';
  else if (code === 39) look.colour = plain.colour;
  else if (code in colours) look.colour = colours[code];
  else throw new Error(`a picture knows no code ${code}`);
}

/** Chinese is twice as wide as Latin, as in a terminal: DejaVu Sans Mono is 0.602 of its size wide. */
export const terminalPage = (command, output) => `<!doctype html><meta charset="utf-8">
<style>
  @font-face { font-family: chinese; src: local("Noto Sans Mono CJK SC"); size-adjust: 120.4%; }
  @font-face { font-family: chinese; src: local("Noto Sans Mono CJK SC Bold"); size-adjust: 120.4%; font-weight: 700; }
  body { margin: 0; background: transparent; }
  pre { display: inline-block; margin: 0; padding: 28px; border-radius: 10px; background: #161b22; color: ${plain.colour};
    font: 14px/1.45 "DejaVu Sans Mono", chinese, monospace; }
</style>
<pre>$ ${escaped(command)}
${spansOf(output.trimEnd()).join('')}</pre>`;
