// Loads the output of tests/xss.rs in a real browser and reports every script that runs, every frame sent to
// another origin, every live handler and every address that would run one.
//
//   XSS_OUT=artifacts/xss cargo test --all-features --test xss
//   npm install --no-save playwright-core && node tests/browser/xss.mjs artifacts/xss
//
// Each output is shown twice, parsed as a page and set as innerHTML, its links clicked and its elements pointed at.
// The pages with the payloads as they stand are loaded first: where none of them fires, the check itself is broken.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const BATCH = 50;
const TOGETHER = 20;

const folder = process.argv[2] ?? 'artifacts/xss';
const cases = readFileSync(join(folder, 'outputs.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
const context = await browser.newContext();
await context.route('**', (route) => route.request().url().startsWith('https://page.test/')
  ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><body>' })
  : route.abort());

// Runs in the browser: shows each piece of markup in a frame of its own and says which did something.
async function show(pieces) {
  const fired = new Set();
  const live = new Map();
  for (const [index, html] of pieces.entries()) {
    for (const way of ['parsed', 'innerHTML']) {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentWindow;
      inner.alert = () => fired.add(index);
      if (way === 'parsed') {
        frame.contentDocument.write(`<!doctype html><body>${html}`);
        frame.contentDocument.close();
      } else {
        frame.contentDocument.body.innerHTML = html;
      }
      inner.alert = () => fired.add(index);
      await new Promise((done) => setTimeout(done, 3));
      if (frame.contentDocument === null) {
        // The markup sent the frame to another origin, as a refresh to a data: address does.
        fired.add(index);
        frame.remove();
        continue;
      }
      const all = [...frame.contentDocument.querySelectorAll('*')];
      for (const element of all) {
        const bad = [...element.attributes].filter(({ name }) => name.startsWith('on') || name === 'srcdoc');
        const addresses = ['href', 'src', 'action', 'formAction', 'data'].map((key) => element[key]);
        const runs = addresses.some((url) => typeof url === 'string' && /^(javascript|vbscript|data:text)/i.test(url));
        if (bad.length > 0 || runs || element.localName === 'script') live.set(index, element.outerHTML.slice(0, 200));
      }
      for (const element of all) {
        if (!element.isConnected) continue;
        element.dispatchEvent(new inner.Event('focus'));
        element.dispatchEvent(new inner.MouseEvent('mouseover', { bubbles: true }));
        if (element.localName === 'a' && !/^javascript:/i.test(element.href)) continue;
        element.dispatchEvent(new inner.MouseEvent('click', { bubbles: true, cancelable: true }));
      }
      await new Promise((done) => setTimeout(done, 3));
      frame.remove();
    }
  }
  return { fired: [...fired], live: [...live] };
}

async function run(pieces) {
  const fired = [];
  const live = [];
  for (let start = 0; start < pieces.length; start += BATCH) {
    const page = await context.newPage();
    page.on('dialog', (dialog) => dialog.dismiss());
    await page.goto('https://page.test/');
    const result = await page.evaluate(show, pieces.slice(start, start + BATCH));
    fired.push(...result.fired.map((index) => pieces[start + index]));
    live.push(...result.live.map(([index, element]) => ({ html: pieces[start + index], element })));
    await page.close();
  }
  return { fired, live };
}

const payloads = cases.filter(({ name }) => name.endsWith(', in body')).map(({ page }) => page);
const outputs = [...new Set(cases.map(({ html }) => html))];
const together = [];
for (let start = 0; start < outputs.length; start += TOGETHER) together.push(outputs.slice(start, start + TOGETHER).join('\n'));

const before = await run(payloads);
let after = await run(together);
// Only where some of them do harm is it worth the time to find out which.
if (after.fired.length + after.live.length > 0) after = await run(outputs);
await browser.close();

const pages = (html) => cases.filter((one) => one.html === html).map(({ name, page }) => `${name}\n  ${page}`).join('\n');
console.log(`${payloads.length} payloads: as they stand ${before.fired.length} run a script, ${before.live.length} hold one`);
for (const html of after.fired) console.log(`RAN ${pages(html)}\n  ${html}`);
for (const { html, element } of after.live) console.log(`LIVE ${pages(html)}\n  ${element}`);
console.log(`${outputs.length} outputs: ${after.fired.length} run a script, ${after.live.length} hold one`);
const isBroken = before.fired.length === 0 || before.live.length === 0;
if (isBroken) console.log('none of the payloads fired: the check itself is broken');
process.exit(isBroken || after.fired.length + after.live.length > 0 ? 1 : 0);
