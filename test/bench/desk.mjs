import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COMMAND, openBrowser, openDesk } from '../../scripts/open-desk.mjs'
import { generateArticles } from './generate.mjs'

/** How many times the next dispute is opened, and a decision made, where there are as many. */
const MOVES = 20
const DECISIONS = 10

/** @param {readonly number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/**
 * Milliseconds from a key until the page shows what it asks for: read in the page, with the frame that shows it.
 * @param {import('playwright-core').Page} page @param {string} key @param {string} selector What changes.
 */
const answerTo = async (page, key, selector) => {
  await page.evaluate((watched) => {
    const words = () => document.querySelector(watched)?.textContent ?? ''
    const before = words()
    globalThis.answered = new Promise((resolve) => {
      const begin = ({ timeStamp }) => {
        const look = () =>
          words() !== '' && words() !== before ? resolve(performance.now() - timeStamp) : requestAnimationFrame(look)
        requestAnimationFrame(look)
      }
      addEventListener('keydown', begin, { capture: true, once: true })
    })
  }, selector)
  await page.keyboard.press(key)
  return page.evaluate(() => globalThis.answered)
}

/** @param {string} db Gives how many there are of each noun. */
const countsIn = (db) => {
  const told = execFileSync(process.execPath, [COMMAND, 'stats', '--db', db, '--json'], { encoding: 'utf8' })
  return JSON.parse(told).counts
}

/** @param {import('playwright-core').Page} page @param {string} address */
const measurePage = async (page, address) => {
  await page.goto(`${address}disputes`)
  await page.locator('.dispute h1').waitFor()
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
  const firstDispute = await page.evaluate(() => performance.now())
  const moves = []
  const count = Number(/\d+$/.exec((await page.locator('.place').textContent()) ?? '')?.[0])
  for (let turn = 0; turn < Math.min(MOVES, count - 1); turn += 1) moves.push(await answerTo(page, 'j', '.place'))
  const decisions = []
  await page.keyboard.press('Home')
  for (let turn = 0; turn < Math.min(DECISIONS, count - 1); turn += 1) {
    decisions.push(await answerTo(page, 'c', '.place'))
    await page.locator('.said', { hasText: 'Saved' }).waitFor()
  }
  return { firstPaint, firstDispute, move: median(moves), slowestMove: Math.max(...moves), decision: median(decisions) }
}

/**
 * How long an analyst waits at the review desk on a database of so many articles; all in milliseconds. The first visit
 * finds the server cold.
 * @param {{ count: number, seed: number }} order
 */
export const measureDesk = async (order) => {
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
  const browser = await openBrowser()
  try {
    const [articles, db] = [join(scratch, 'articles'), join(scratch, 'desk.db')]
    mkdirSync(articles)
    for (const { name, text } of generateArticles(order)) writeFileSync(join(articles, name), text)
    execFileSync(process.execPath, [COMMAND, 'ingest', articles, '--db', db], { stdio: 'ignore' })
    const desk = await openDesk(db)
    const cold = await measurePage(await browser.newPage(), desk.address)
    const warm = await measurePage(await browser.newPage(), desk.address)
    desk.close()
    const { claim: claims, dispute: disputes } = countsIn(db)
    return { articles: order.count, claims, disputes, coldDispute: cold.firstDispute, ...warm }
  } finally {
    await browser.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}
