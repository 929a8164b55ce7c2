import compromise from 'compromise'
import { annotate, inUnits } from './annotate.mjs'
import { pairs, Tally } from './match.mjs'
import { rowsOf } from './rows.mjs'

/** @typedef {{ start: number, end: number, type: string, text?: string }} Mention */
/** @typedef {(text: string, published: string) => Promise<readonly Mention[]>} Finder */

/** What GUM calls our labels; it has none for laws, and counts facilities among places. */
const TYPES = {
  PERSON: 'person',
  ORG: 'organization',
  GPE: 'place',
  LOC: 'place',
  FACILITY: 'place',
  EVENT: 'event',
  LAW: 'abstract',
}
const SCORED = new Set(['person', 'organization', 'place', 'event'])

/** @type {Finder} */
const ours = async (text, published) =>
  ((await annotate(text, published))?.entities ?? []).map(({ start, end, body }) => ({
    start,
    end,
    type: TYPES[/** @type {keyof typeof TYPES} */ (body.label)],
  }))

/** @type {Finder} */
const byCompromise = async (text) => {
  const document = compromise(text)
  const views = { person: document.people(), place: document.places(), organization: document.organizations() }
  return Object.entries(views).flatMap(([type, view]) =>
    view.json({ offset: true }).map((/** @type {any} */ { offset }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      type,
    })),
  )
}

/** A capitalised word that is no pronoun. */
const NAME = /^(?!(?:He|She|It|We|They|You|I|Who|His|Her|Its|Their|Our|My|Your|This|That|These|Those|Here)\b)\p{Lu}/u

/** @param {Mention} outer @param {Mention} inner */
const holds = (outer, inner) => outer !== inner && outer.start <= inner.start && inner.end <= outer.end

/**
 * Proper names: mentions of the scored types whose head is a name, as in "the Indonesian Navy" but not in "a minority of
 * Muslims". One that holds two of its own type is a list ("Ann Lee
 * and Bo Ek") and no name.
 * @param {readonly any[]} mentions @param {string} text @returns {Mention[]}
 */
const namesAmong = (mentions, text) => {
  const named = mentions.filter(
    ({ proper, wiki, type, head }) =>
      (proper || wiki) &&
      SCORED.has(type) &&
      NAME.test(
        Array.from(text)
          .slice(...head)
          .join(''),
      ),
  )
  const inside = (/** @type {Mention} */ outer) =>
    named.filter((inner) => inner.type === outer.type && holds(outer, inner)).length
  return named.filter((mention) => inside(mention) < 2)
}

/** @param {readonly Record<string, any>[]} documents @param {Finder} find */
const measure = async (documents, find) => {
  const tally = new Tally()
  const spans = new Tally()
  /** @type {import('./report.mjs').Miss[]} */
  const misses = []
  for (const { text, entities, date_created: published } of documents) {
    const all = inUnits(text, entities)
    const gold = namesAmong(all, text)
    const found = await find(text, published)
    const { paired, missed, false: wrong } = pairs(gold, found, (g, f) => g.type === f.type)
    // GUM flags not every name: what lies in another mention of its type is right, and what lies in an object, a work or
    // an idea is neither right nor wrong, as we have no label for these.
    const isSpared = (/** @type {Mention} */ { start, end, type }) =>
      all.some((g) => (g.type === type || !SCORED.has(g.type)) && g.start <= start && end <= g.end)
    const noise = wrong.filter((each) => SCORED.has(each.type) && !isSpared(each))
    tally.hits += paired.length
    tally.missed += missed.length
    tally.false += noise.length
    const loose = pairs(gold, found)
    spans.hits += loose.paired.length
    spans.missed += loose.missed.length
    spans.false += noise.filter((each) => loose.false.includes(each)).length
    const words = (/** @type {Mention} */ { start, end, type }) => `${text.slice(start, end)} (${type})`
    const around = ({ start, end }) => text.slice(Math.max(0, start - 50), end + 30)
    for (const each of missed) misses.push({ what: 'missed', words: words(each), in: around(each) })
    for (const each of noise) misses.push({ what: 'false', words: words(each), in: around(each) })
  }
  return { ...tally.figures(), spanF1: spans.figures().f1, misses }
}

/** Names of persons, bodies, places and events: overlapping span and type. @param {string} folder */
export const measureEntities = async (folder) => {
  /** @type {import('./report.mjs').Row[]} */
  const report = []
  for (const genre of ['news', 'interview', 'speech']) {
    const rows = rowsOf(folder, `gum/${genre}.jsonl`)
    for (const [system, find] of rows === null ? [] : Object.entries({ variorum: ours, compromise: byCompromise })) {
      const { valueF1: _, ...figures } = await measure(rows ?? [], find)
      report.push({ layer: 'entities', on: `GUM ${genre}`, system, ...figures })
    }
  }
  return report
}
