import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import { onTestFinished } from 'vitest'

/** Chromium as npm brings it. Its own arguments switch the safety of the web off; these do not. */
export const browserOf = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--headless=new', '--disable-gpu'],
    headless: true,
  })

/** A page whose faults fail the test. */
export const pageIn = async (browser: Browser, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
  const page = await browser.newPage(options)
  page.on('pageerror', (error) => {
    throw error
  })
  onTestFinished(() => page.close())
  return page
}

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'variorum.js')

/** A desk in a process of its own. */
export interface RunningDesk {
  readonly address: string
  readonly process: ChildProcess
}

/** Starts `variorum review` on a database and waits until it tells its address. */
export const startDesk = (db: string, ...more: readonly string[]): Promise<RunningDesk> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, 'review', '--db', db, '--by', 'Anna Riis', '--port', '0', ...more])
    onTestFinished(() => void child.kill('SIGKILL'))
    let told = ''
    child.stderr.on('data', (chunk) => {
      told += chunk
    })
    child.stdout.on('data', (chunk) => {
      told += chunk
      const address = /http:\S+/.exec(told)?.[0]
      if (address !== undefined) resolve({ address, process: child })
    })
    child.on('exit', (code) => reject(new Error(`the desk ended with ${code}: ${told}`)))
  })
