import { setImmediate, setTimeout } from 'node:timers/promises'
import { type Framing, readFramings, type UnjudgedFraming } from '../../../coding/framings.ts'
import { ourCodebook, ourCodebooks } from '../../../coding/our-codebooks.ts'
import { type Question, questionsOf } from '../../../coding/suggestions.ts'
import { overlaps } from '../../../domain/index.ts'
import type { Codebook } from '../../../stages/frames/codebook.ts'
import type { SourceSummary, Store } from '../../../store/index.ts'
import type { CodebookChoice } from '../../contract/index.ts'
import { keeper } from '../keeper.ts'

/** In whose voice a framing stands: a framing belongs to its holder, so they are told apart. */
export type Voice = 'author' | 'quoted' | 'described'

/** A framing with the voice of its holder. */
export interface Voiced extends Framing {
  readonly voice: Voice
}

type Unjudged = UnjudgedFraming & Pick<Voiced, 'voice'>

/** What was read up to now. */
interface SoFar<T> {
  readonly found: readonly T[]
  readonly read: number
  readonly sources: number
}

/** What the frames page is made from, by the name of a codebook; kept until the sources change. */
export interface Framed {
  readonly codebooks: () => Promise<readonly CodebookChoice[]>
  readonly framings: (codebook: string) => Promise<readonly Unjudged[]>
  readonly questions: (codebook: string) => Promise<readonly Question[]>
  /** The questions that are found until somebody has waited long enough, and from how many of all sources. */
  readonly questionsSoFar: (codebook: string) => Promise<SoFar<Question>>
}

const withVoice = async (store: Store, framings: readonly UnjudgedFraming[]): Promise<readonly Unjudged[]> => {
  const voiced: Unjudged[] = []
  const sources = new Set(framings.map(({ source }) => source.id))
  for (const id of sources) {
    const speeches = await store.annotations(id, 'speech')
    for (const framing of framings.filter(({ source }) => source.id === id)) {
      const { holder } = framing.found.body
      const isQuoted = speeches.some(({ span, body }) => body.speaker === holder && overlaps(span, framing.found.span))
      voiced.push({ ...framing, voice: holder === 'author' ? 'author' : isQuoted ? 'quoted' : 'described' })
    }
  }
  return voiced
}

/** The codebook of this version, or of this name, among ours; null where it is none of them. */
const codebookOf = (name: string): Codebook | null =>
  ourCodebook(name) ??
  ourCodebooks()
    .map(ourCodebook)
    .find((one) => one?.version === name) ??
  null

/** So long a person waits for a first answer, in milliseconds. */
const PATIENCE = 1500

/** What is being read: what is found up to now, and all of it. */
interface Reading<T> {
  readonly soFar: () => SoFar<T>
  readonly all: Promise<readonly T[]>
}

/** Reads one source after the other and lets other requests have their turn in between. */
const reading = async <T>(
  store: Store,
  read: (source: SourceSummary) => Promise<readonly T[]>,
): Promise<Reading<T>> => {
  const sources = await store.sources()
  const found: T[] = []
  let done = 0
  const readAll = async (): Promise<readonly T[]> => {
    for (const source of sources) {
      for (const one of await read(source)) found.push(one)
      done += 1
      await setImmediate()
    }
    return found
  }
  const all = readAll()
  // Whoever waits hears of what went wrong; that nobody waits any more must not end the desk.
  all.catch(() => undefined)
  return { soFar: () => ({ found: [...found], read: done, sources: sources.length }), all }
}

const ofAll = async <T>(store: Store, read: (source: SourceSummary) => Promise<readonly T[]>): Promise<readonly T[]> =>
  (await reading(store, read)).all

const choicesOf = (stored: readonly Unjudged[]): readonly CodebookChoice[] => {
  const counts = new Map<string, number>()
  for (const { found } of stored) counts.set(found.body.codebook, (counts.get(found.body.codebook) ?? 0) + 1)
  const versions = [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name)
  const others = ourCodebooks().filter((name) => !versions.includes(ourCodebook(name)?.version ?? name))
  return [...versions.map((name) => ({ name, isStored: true })), ...others.map((name) => ({ name, isStored: false }))]
}

/** Framings and questions of the stored sources, under codebooks. */
export const framedOf = (store: Store): Framed => {
  const framings = keeper<readonly Unjudged[]>(store)
  const questions = keeper<Reading<Question>>(store)
  const questionsOn = async (name: string): Promise<Reading<Question>> => {
    const codebook = codebookOf(name)
    const read = async (source: SourceSummary): Promise<readonly Question[]> =>
      codebook === null ? [] : questionsOf(store, source, { codebook, model: null })
    return questions(name, () => reading(store, read))
  }
  const stored = () =>
    framings('', async () =>
      withVoice(store, await ofAll(store, (source) => readFramings(store, { sources: [source] }))),
    )
  const tried = (codebook: Codebook) =>
    framings(codebook.name, async () =>
      withVoice(store, await ofAll(store, (source) => readFramings(store, { sources: [source], codebook }))),
    )
  return {
    codebooks: async () => choicesOf(await stored()),
    framings: async (name) => {
      const of = (await stored()).filter(({ found }) => found.body.codebook === name)
      const codebook = of.length > 0 ? null : codebookOf(name)
      return codebook === null ? of : tried(codebook)
    },
    questions: async (name) => (await questionsOn(name)).all,
    questionsSoFar: async (name) => {
      const { all, soFar } = await questionsOn(name)
      await Promise.race([all, setTimeout(PATIENCE)])
      return soFar()
    },
  }
}
