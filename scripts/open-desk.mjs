// A review desk and a browser to look at it with, for pictures and for the benchmark.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'

/** The command as it stands in the repository. */
export const COMMAND = join(import.meta.dirname, '..', 'bin', 'variorum.js')

/**
 * Opens a desk on a database, in a process of its own.
 * @param {string} db
 * @param {string} by who decides
 * @returns {Promise<{ readonly address: string, readonly close: () => void }>}
 */
export const openDesk = (db, by = 'Anna Riis') =>
  new Promise((resolve, reject) => {
    const desk = spawn(process.execPath, [COMMAND, 'review', '--db', db, '--by', by, '--port', '0'])
    desk.stdout.on('data', (chunk) => {
      const address = /http:\S+/.exec(String(chunk))?.[0]
      if (address !== undefined) resolve({ address, close: () => desk.kill() })
    })
    desk.on('error', reject)
    desk.on('exit', (code) => reject(new Error(`the desk ended with ${code}`)))
  })

/** Chromium as npm brings it, without the arguments by which it would switch the safety of the web off. */
export const openBrowser = async () =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--headless=new', '--disable-gpu'],
  })
