import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { variorum } from './run.ts'

interface Article {
  readonly publisher: string
  readonly day: number
  readonly text: string
  readonly author?: string
}

/** A release, an agency that quotes it, a paper that carries the agency, and an outlet that says otherwise, twice. */
const ARTICLES: Readonly<Record<string, Article>> = {
  'ministry.md': {
    ...{ publisher: 'Velm Ministry of Mines', day: 3 },
    text: 'The flood at Velm killed 43 miners on Monday. The pumps of the mine failed at dawn.',
  },
  'agency.md': {
    ...{ publisher: 'Coastal News Agency', day: 3 },
    text: 'VELM, May 3 (Coastal News Agency) — The flood at Velm killed 43 miners on Monday, the Velm Ministry of Mines said.',
  },
  'post.md': {
    ...{ publisher: 'Velm Post', day: 4, author: 'Coastal News Agency' },
    text: 'The flood at Velm killed 43 miners on Monday, it is said here. Flags hang at half mast.',
  },
  'desk.md': {
    ...{ publisher: 'Orrin Desk', day: 4 },
    text: 'In Velm the flood killed 46 miners on Monday. Their names were read out.',
  },
  'desk-later.md': {
    ...{ publisher: 'Orrin Desk', day: 5 },
    text: 'The flood of Monday at Velm killed 47 miners. Forty of them were fathers.',
  },
}

const written = ({ publisher, author, day, text }: Article): string => {
  const by = author === undefined ? '' : `author: ${author}\n`
  return `---\ntitle: After the flood\npublisher: ${publisher}\n${by}published: 2031-05-0${day}\n---\n\n${text}\n`
}

/** A database of these articles, in which desk.md was corrected from 46 to 47; removed after the last test of the file. */
export const floodDatabase = async (): Promise<{ readonly db: string; readonly articles: string }> => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-flood-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const db = join(folder, 'flood.db')
  for (const [name, article] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), written(article))
  await variorum('ingest', folder, '--db', db)
  const { 'desk.md': desk } = ARTICLES
  if (desk !== undefined)
    writeFileSync(join(folder, 'desk.md'), written({ ...desk, text: desk.text.replace('46', '47') }))
  await variorum('ingest', join(folder, 'desk.md'), '--db', db)
  return { db, articles: folder }
}
