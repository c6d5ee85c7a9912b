// Renders Mermaid state diagrams in a document without a screen, and fails where one is refused, or an arrow or a state of it
// is not drawn. Text has no size without a screen; every text is taken to be of the same, which the layout does not mind.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
globalThis.window = window;
globalThis.document = window.document;
globalThis.CSSStyleSheet = class {
  cssRules = [];
  insertRule(rule) {
    this.cssRules.push({ cssText: rule });
  }
};
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 100, height: 20 });

const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false });

let drawn = 0;

async function render(text) {
  const { svg } = await mermaid.render(`diagram${drawn++}`, text);
  return new JSDOM(svg).window.document;
}

/** The text of a label without its line breaks, as the image has it. */
function plain(label) {
  return label.replace(/<br\/?>/g, '').replace(/#(\d+);/g, (_, point) => String.fromCodePoint(point)).trim();
}

function missing(labels, image, where) {
  const drawn = new Set([...image.querySelectorAll(where)].map((label) => label.textContent.trim()));
  return labels.map(plain).filter((label) => !drawn.has(label));
}

async function check(file) {
  const text = readFileSync(file, 'utf8');
  const image = await render(text);
  const arrows = text.split('\n').filter((line) => line.includes('-->'));
  const states = [...text.matchAll(/^ *state "([^"]*)" as/gm)].map(([, label]) => label);
  const labels = arrows.filter((line) => line.includes(' : ')).map((line) => line.replace(/^.*? : /, ''));
  const paths = image.querySelectorAll('path.transition').length;
  const lost = [...missing(states, image, '.nodeLabel'), ...missing(labels, image, '.edgeLabel')];
  if (arrows.length === 0 || paths !== arrows.length || lost.length > 0) {
    throw new Error(`${paths} of ${arrows.length} arrows are drawn; labels not drawn: ${lost.join(', ') || 'none'}`);
  }
  console.log(`${basename(file)}: ${states.length} states and ${arrows.length} arrows are drawn`);
}

try {
  await render('stateDiagram-v2\n  one --> --> two\n');
  throw new Error('Mermaid draws anything');
} catch (refusal) {
  if (!/parse error/i.test(refusal.message)) {
    throw refusal;
  }
}
let failed = process.argv.length === 2;
for (const file of process.argv.slice(2)) {
  try {
    await check(file);
  } catch (failure) {
    failed = true;
    console.error(`${basename(file)}: ${failure.message}`);
  }
}
process.exit(failed ? 1 : 0);
