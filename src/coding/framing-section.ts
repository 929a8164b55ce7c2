import { groupsOf } from '../framing/matrix.ts'
import { isSure, type Share, type Shift } from '../framing/shift.ts'
import type { Change, Section, Telling } from '../telling/changes/index.ts'
import { sourceName } from '../telling/source-name.ts'
import { type Framing, judged, readFramings, type UnjudgedFraming } from './framings.ts'
import { FEW_SOURCES, type NamedSide, type Sides, shiftOfSides } from './shift-of-sides.ts'

/** Who frames whom by which codebook. Authors are one holder here: outlets come and go with what is taken in. */
const view = {
  keyOf: ({ found: { body } }: Pick<UnjudgedFraming, 'found'>): string =>
    JSON.stringify([body.codebook, body.holder, body.target]),
  inOrder: false,
}

/** The sources that were there before the period, and those that came in it. */
const sidesOf = ({ board, period }: Telling): Sides => {
  const side = (name: string, isOf: (source: string) => boolean): NamedSide => ({
    name,
    sources: [...board.sources.values()].filter(({ id }) => isOf(id)),
  })
  return [side('before', period.wasThere), side('new', period.isNew)]
}

const areEnough = (framings: readonly UnjudgedFraming[]): boolean =>
  new Set(framings.map(({ source }) => source.id)).size >= FEW_SOURCES

/** The framings of either side by view, without what people rejected: of the old ones just those that enough new ones may move. */
const readViews = async ({ reader }: Telling, [before, fresh]: Sides): Promise<readonly (readonly Framing[])[]> => {
  if (before.sources.length < FEW_SOURCES || fresh.sources.length < FEW_SOURCES) return []
  const came = await readFramings(reader, { sources: fresh.sources })
  const views = new Set(groupsOf(came, view).flatMap(({ key, items }) => (areEnough(items) ? [key] : [])))
  if (views.size === 0) return []
  const answers = (framing: Pick<Framing, 'found'>): boolean => views.has(view.keyOf(framing))
  const stood = await readFramings(reader, { sources: before.sources, answers })
  const counted = judged([...came.filter(answers), ...stood], await reader.codingReviews())
  return groupsOf(
    counted.filter(({ status }) => status !== 'rejected'),
    view,
  ).map(({ items }) => items)
}

const ofAll = ({ count }: Share, all: readonly Framing[]): string =>
  `${count.toLocaleString('en-US')} of ${all.length.toLocaleString('en-US')}`

/** "Authors frame Belmora as partner", with a sentence of the new sources; of the old ones where no new one says so any more. */
const rowsOf = (framings: readonly Framing[], sides: Sides): readonly Change[] => {
  const { a, b, shifts } = shiftOfSides(framings, sides)
  if (!areEnough(a.framings) || !areEnough(b.framings)) return []
  const rowOf = ({ frame, a: before, b: now }: Shift): readonly Change[] => {
    const isFresh = now.count > 0
    const said = (isFresh ? b : a).framings.find(({ found }) => found.body.frame === frame)
    if (said === undefined) return []
    const { holder, target } = said.found.body
    const text = said.sentence.replaceAll(/\s+/g, ' ')
    return [
      {
        ...{ id: said.found.id, at: { codebook: said.found.body.codebook, holder, target, frame }, sign: 'frames' },
        title: `${holder === 'author' ? 'Authors frame' : `${holder} frames`} ${target} as ${frame}`,
        pieces: [{ text, source: sourceName(said.source), isNew: isFresh }],
        note: `${ofAll(before, a.framings)} → ${ofAll(now, b.framings)} framings`,
      },
    ]
  }
  return shifts.filter(isSure).flatMap(rowOf)
}

/**
 * How the sources of a period frame otherwise than those that were there before: a row for each frame whose share moved by
 * more than chance. Of few sources a side nothing is said.
 */
export const framingSection = async (telling: Telling): Promise<Section> => {
  const sides = sidesOf(telling)
  const rows = (await readViews(telling, sides)).flatMap((framings) => rowsOf(framings, sides))
  return { name: 'framing', total: rows.length, rows: rows.slice(0, telling.most.rows) }
}
