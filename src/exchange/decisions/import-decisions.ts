import type { AllDecisions, Store } from '../../store/index.ts'
import { type Fault, type ReadDecision, readDecision } from './read-decision.ts'
import { NAMES, SORTS } from './sorts.ts'

/** A line that was not taken. */
interface RefusedLine extends Fault {
  readonly file: string
  readonly line: number
}

/** What an import did: how many decisions were new, how many there already, and what was refused. */
export interface Imported {
  readonly added: Readonly<Record<keyof AllDecisions, number>>
  readonly known: number
  readonly refused: readonly RefusedLine[]
}

interface Text {
  readonly file: string
  readonly text: string
}

const linesOf = ({ file, text }: Text) =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((content, index) => ({ file, line: index + 1, content }))
    .filter(({ content }) => content.trim() !== '')

/** Everything that the files hold, and the lines that are refused. */
const read = (texts: readonly Text[]) => {
  const taken: ReadDecision[] = []
  const refused: RefusedLine[] = []
  for (const { file, line, content } of texts.flatMap(linesOf)) {
    const found = readDecision(content)
    if ('reason' in found) refused.push({ file, line, ...found })
    else taken.push(found)
  }
  return { taken, refused }
}

const idsIn = async (store: Store): Promise<ReadonlySet<string>> =>
  new Set((await Promise.all(NAMES.map((name) => SORTS[name].read(store)))).flatMap((all) => all.map(({ id }) => id)))

/** Parts what was read by its sort; each was checked against the shape of that sort. */
const bySort = (decisions: readonly ReadDecision[]): AllDecisions => {
  const ofSort = (name: keyof AllDecisions) =>
    decisions.filter((each) => each.name === name).map(({ decision }) => decision)
  return Object.fromEntries(NAMES.map((name) => [name, ofSort(name)])) as unknown as AllDecisions
}

/** Adds the decisions of some files to a store: what is there already is left, what was altered is refused. */
export const importDecisions = async (store: Store, texts: readonly Text[]): Promise<Imported> => {
  const { taken, refused } = read(texts)
  const known = await idsIn(store)
  const fresh = new Map(
    taken.filter(({ decision }) => !known.has(decision.id)).map((each) => [each.decision.id, each] as const),
  )
  const all = bySort([...fresh.values()])
  await store.putAllDecisions(all)
  const added = Object.fromEntries(NAMES.map((name) => [name, all[name].length])) as Imported['added']
  return { added, known: taken.length - fresh.size, refused }
}
