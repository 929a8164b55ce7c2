import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { variorum } from '../cli/run.ts'

const head = (publisher: string, title: string) =>
  `---\npublisher: "${publisher}"\ntitle: "${title}"\npublished: 2031-05-03\n---\n\n`

/** One director has two names, an authority an acronym; a flood and cranes are two things, each in dispute. */
const ARTICLES: Readonly<Record<string, string>> = {
  'first.md': `${head('The Morning', 'Ellery')}Anna Riis is the director general of the Ellery Crossing Authority (ECA). The Orrin Fund paid, Lena Dahl said.`,
  'second.md': `${head('<img src=x onerror=alert(1)>', '\u202eyrellE')}Anna Holm is the director general of the Ellery Crossing Authority. The Orrin Fund paid \\<script\\>alert(1)\\</script\\> &amp; left, Lena Dahl said.`,
  'third.md': `${head('The Night', 'Late')}The tunnel is late, Ms. Dahl said on Monday. The Orrin Fund and ECA were told.`,
  'fourth.md': `${head('The Week', 'Flood')}The flood at Velm killed 31 people. Orrin Hall has 137 seats.`,
  'fifth.md': `${head('The Month', 'Flood')}The flood at Velm killed 37 people, Oskar Brandt said.`,
  'sixth.md': `${head('The Year', 'Flood')}The flood at Velm killed 39 people. The yard ordered nine cranes.`,
  'seventh.md': `${head('The Age', 'Yard')}The yard ordered six cranes.`,
}

/** A database of articles in which names and things ask to be merged; removed after the last test of the file. */
export const namedDatabase = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-named-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), `${text}\n`)
  const db = join(folder, 'named.db')
  await variorum('ingest', folder, '--db', db)
  return db
}
