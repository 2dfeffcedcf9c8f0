// Measures the editor in a real browser: node measure.mjs ADDRESS PASSWORD CHROMIUM. Exit status 1 if a goal is missed.
import { chromium } from "playwright-core";
import { clickToPainted, keyMillis, loadToPainted, noteKeys } from "./page.mjs";

const [address, password, executablePath] = process.argv.slice(2);
const LIST = `${address}/editor/content/session`;
const FIRST_ROW = '[role="grid"] [role="row"] a[href*="/content/session/"]';
const FORM = 'form [role="textbox"], form input[type="text"]';
const TIMES = 20;
const LETTERS = 200;
const MILLIS_BETWEEN_KEYS = 60;

const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
try {
  const page = await (await browser.newContext({ locale: "de-DE", viewport: { width: 1280, height: 800 } })).newPage();
  page.setDefaultTimeout(60_000);
  await signIn(page);
  const rows = [
    row("list of 10,000, opened by its link", 1000, await listByLink(page)),
    row("list of 10,000, loaded by its address", 1000, await listByAddress(page)),
    row("item, opened from the list", 500, await itemFromList(page)),
    row("item, loaded by its address", 500, await itemByAddress(page)),
    row("letter in a line of text", 50, await letters(page, await textLine(page))),
    row("letter in rich text", 50, await letters(page, page.locator('[contenteditable="true"]').first())),
  ];
  print(rows);
  process.exitCode = rows.every((one) => one.p95 <= one.goal) ? 0 : 1;
} finally {
  await browser.close();
}

async function signIn(page) {
  await page.goto(`${address}/editor/sign-in`);
  await page.locator('input[autocomplete="username"]').fill("superuser");
  await page.locator('input[autocomplete="current-password"]').fill(password);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
}

async function listByLink(page) {
  const millis = [];
  for (let time = 0; time < TIMES; time++) {
    await page.goto(`${address}/editor/`);
    await page.waitForSelector('nav a[href$="/content/session"]');
    millis.push(await clickToPainted(page, 'nav a[href$="/content/session"]', FIRST_ROW));
  }
  return millis;
}

function listByAddress(page) {
  return byAddress(page, LIST, FIRST_ROW);
}

async function itemFromList(page) {
  const millis = [];
  for (let time = 0; time < TIMES; time++) {
    await page.goto(LIST);
    await page.waitForSelector(FIRST_ROW);
    millis.push(await clickToPainted(page, `[data-index="${time % 8}"] a`, FORM));
  }
  return millis;
}

async function itemByAddress(page) {
  await page.goto(LIST);
  await page.waitForSelector(FIRST_ROW);
  const item = await page.locator(FIRST_ROW).first().getAttribute("href");
  return byAddress(page, new URL(item, address).href, FORM);
}

async function byAddress(page, url, awaited) {
  const millis = [];
  for (let time = 0; time < TIMES; time++) {
    await page.goto(url, { waitUntil: "commit" });
    millis.push(await loadToPainted(page, awaited));
  }
  return millis;
}

async function textLine(page) {
  await page.waitForSelector(FORM);
  return page.getByRole("textbox", { name: /^Titel/ }).first();
}

async function letters(page, field) {
  await field.click();
  await noteKeys(page);
  await page.keyboard.type("Litfass ".repeat(LETTERS / 8), { delay: MILLIS_BETWEEN_KEYS });
  return keyMillis(page);
}

function row(what, goal, millis) {
  const sorted = [...millis].sort((a, b) => a - b);
  const at = (percent) => sorted[Math.ceil((percent / 100) * sorted.length) - 1];
  return { what, goal, times: millis.length, p50: at(50), p95: at(95), most: at(100) };
}

function print(rows) {
  console.log("| what | times | p50 ms | p95 ms | most ms | goal ms, 95 of 100 |");
  console.log("| --- | --- | --- | --- | --- | --- |");
  for (const { what, times, p50, p95, most, goal } of rows) {
    console.log(`| ${what} | ${times} | ${Math.round(p50)} | ${Math.round(p95)} | ${Math.round(most)} | ${goal} |`);
  }
}
