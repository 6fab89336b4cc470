// Loads reports of examples/inspect in a real browser, wide and narrow, light and dark, and fails where the console
// complains, something is fetched, the page is wider than the window, or what should be shown is not.
//
//   cargo run --release --example inspect --features _internals -- PAGE --out report.html
//   npm install --no-save playwright-core && node tests/browser/inspect.mjs report.html... [--pictures FOLDER]

import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const WIDTHS = [400, 1400];
const SCHEMES = ['light', 'dark'];

const args = process.argv.slice(2);
const at = args.indexOf('--pictures');
const pictures = at < 0 ? null : args.splice(at, 2)[1];
if (pictures) mkdirSync(pictures, { recursive: true });
const wrong = [];

// Runs in the browser: what is not as it should be.
function look() {
  const found = [];
  const expect = (isRight, what) => isRight || found.push(what);
  const root = document.documentElement;
  expect(root.scrollWidth <= root.clientWidth, `wider than the window: ${root.scrollWidth} px`);
  const blocks = document.querySelectorAll('.block');
  expect(blocks.length > 0, 'no blocks');
  expect(document.querySelectorAll('.glance .strip a').length === blocks.length, 'not a bar for each block');
  expect(document.querySelector('.block.kept'), 'nothing kept');
  expect(document.querySelector('#article article p'), 'no article');
  expect(document.querySelector('.metadata .won'), 'no metadata');
  expect(document.scripts.length === 0, 'a script');
  const dead = [...document.querySelectorAll('a[href^="#"]')].filter((a) => !document.getElementById(a.hash.slice(1)));
  expect(dead.length === 0, `links to nowhere: ${dead.length}`);
  return found;
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
for (const file of args) {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const name = `${basename(file, '.html')} ${width} ${colorScheme}`;
      const complain = (what) => wrong.push(`${name}: ${what}`);
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      page.on('console', (message) => complain(`console: ${message.text()}`));
      page.on('pageerror', (error) => complain(`error: ${error}`));
      page.on('request', (request) => /^(file|data):/.test(request.url()) || complain(`fetches ${request.url()}`));
      await page.goto(pathToFileURL(resolve(file)).href);
      for (const what of await page.evaluate(look)) complain(what);
      if (pictures) await page.screenshot({ path: join(pictures, `${name.replaceAll(' ', '-')}.png`) });
      // By keyboard: the first block opens and shows what moved its score; a filter hides what it names.
      await page.locator('.block.kept summary').first().focus();
      await page.keyboard.press('Enter');
      if (!await page.locator('.block.kept .families').first().isVisible()) complain('a block does not open');
      if (pictures) await page.screenshot({ path: join(pictures, `${name.replaceAll(' ', '-')}-open.png`) });
      await page.locator('#show-kept').focus();
      await page.keyboard.press('Space');
      if (await page.locator('.block.kept').first().isVisible()) complain('the filter does nothing');
      for (const what of (await page.evaluate(look)).filter((one) => one.startsWith('wider'))) complain(`open, ${what}`);
      await context.close();
    }
  }
}
await browser.close();
for (const what of wrong) console.log(what);
console.log(`${args.length} reports, ${WIDTHS.length * SCHEMES.length} ways each: ${wrong.length} complaints`);
process.exit(wrong.length > 0 || args.length === 0 ? 1 : 0);
