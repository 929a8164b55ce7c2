#!/usr/bin/env node
// Takes the pictures of the review desk in docs/: the sample articles, each page, in Chromium as npm brings it.
//
//   node scripts/screenshots.mjs
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { COMMAND, openBrowser, openDesk } from './open-desk.mjs'

const ROOT = join(import.meta.dirname, '..')

const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

/** Keys that find a name and open it. @param {string} words */
const find = (words) => ['t', 'Control+a', ...words, 'Enter']

/** A draft of somebody who was not careful. */
const DRAFT = readFileSync(join(ROOT, 'test', 'memos', 'flights-and-tunnel.md'), 'utf8')

/** Each picture: the page, what is written in its field, the keys that are pressed on it, and how it is looked at. */
const PICTURES = [
  { name: 'today', path: 'today' },
  { name: 'dispute', path: 'disputes', keys: ['j', 'j'] },
  { name: 'dispute-dark', path: 'disputes', colorScheme: 'dark' },
  { name: 'dispute-phone', path: 'disputes', viewport: PHONE },
  { name: 'claims', path: 'claims' },
  { name: 'source', path: 'sources', first: 'td a', keys: ['j', 'j', '6', '7'] },
  { name: 'ledger', path: 'ledger', keys: ['j', 'j', 'j'] },
  {
    ...{ name: 'entities', path: 'entities', wait: 'dialog .figures' },
    keys: [...find('solheim'), 'Space', ...find('brandt'), 't', 'Control+a', 'Delete', 'Escape', 'm'],
  },
  { name: 'frames', path: 'frames', keys: ['Enter'] },
  { name: 'sources', path: 'sources' },
  { name: 'search', path: 'search?q=flooded' },
  { name: 'check', path: 'check', write: DRAFT, keys: ['Control+Enter'], wait: '.finding.selected' },
]

/** What two people judge before the page Reviews is looked at: they differ on the second dispute. */
const JUDGED = [
  ['Lena Dahl', ['c', 'c', 'c', '1']],
  ['Anna Riis', ['c', 'Home', 'j', 'x', 't', 'Enter', 'Home', 'j', 'j', 'c']],
]

/** @param {import('playwright-core').Browser} browser @param {string} address @param {typeof PICTURES[number]} picture */
const take = async (
  browser,
  address,
  { name, path, write, keys = [], first, wait, colorScheme = 'light', viewport = DESKTOP },
) => {
  const page = await browser.newPage({ colorScheme, viewport })
  await page.goto(`${address}${path}`)
  await page.locator('main h1').first().waitFor()
  if (first !== undefined) await page.locator(first).first().click()
  await page.waitForLoadState('networkidle')
  if (write !== undefined) await page.locator('textarea').fill(write)
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForLoadState('networkidle')
  }
  if (wait !== undefined) await page.locator(wait).waitFor()
  await page.screenshot({ path: join(ROOT, 'docs', `${name}.png`) })
  await page.close()
}

/** The brief of one topic, as it is looked at. */
const BRIEFS = [
  { name: 'brief', colorScheme: 'light', viewport: DESKTOP },
  { name: 'brief-dark', colorScheme: 'dark', viewport: DESKTOP },
  { name: 'brief-phone', colorScheme: 'light', viewport: PHONE },
]

/** @param {import('playwright-core').Browser} browser @param {string} folder where its database and file may lie */
const takeBriefs = async (browser, folder) => {
  const [db, out] = [join(folder, 'transfers.db'), join(folder, 'brief.html')]
  const run = (/** @type {string[]} */ ...args) =>
    execFileSync(process.execPath, [COMMAND, ...args, '--db', db], { stdio: 'ignore' })
  run('ingest', join(ROOT, 'sources', 'prisoner-transfers'))
  run('brief', '--title', 'Prisoners transferred from Belmora to Kestria', '--out', out)
  for (const { name, ...how } of BRIEFS) {
    const page = await browser.newPage(how)
    await page.goto(pathToFileURL(out).href)
    await page.screenshot({ path: join(ROOT, 'docs', `${name}.png`) })
    await page.close()
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'variorum-pictures-'))
const browser = await openBrowser()
try {
  mkdirSync(join(ROOT, 'docs'), { recursive: true })
  await takeBriefs(browser, scratch)
  const db = join(scratch, 'samples.db')
  execFileSync(process.execPath, [COMMAND, 'ingest', join(ROOT, 'sources'), '--db', db], { stdio: 'ignore' })
  const desk = await openDesk(db)
  for (const picture of PICTURES) await take(browser, desk.address, picture)
  desk.close()
  for (const [by, keys] of JUDGED) {
    const own = await openDesk(db, by)
    await take(browser, own.address, { name: 'reviews', path: 'disputes?state=all', keys })
    await take(browser, own.address, {
      name: 'reviews',
      path: 'reviews',
      first: by === 'Anna Riis' ? 'main a' : undefined,
    })
    own.close()
  }
} finally {
  await browser.close()
  rmSync(scratch, { recursive: true, force: true })
}
