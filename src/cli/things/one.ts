import { groupBy } from '../../compare/group-by.ts'
import { type Link, linksOf } from '../../compare/links.ts'
import type { Thing } from '../../domain/index.ts'
import type { Reader, StoredClaim, ThingFigures } from '../../store/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { valueInShort } from '../../telling/value-in-short.ts'
import { claimRecord } from '../conflicts/records.ts'
import { oneById, shortIdOf } from '../known-id.ts'
import { indented } from '../layout/indented.ts'
import { wrapped } from '../layout/wrap.ts'
import { claimQuote, type Quoter, quoter } from '../quotes.ts'
import { origin, saidLines } from '../said-lines.ts'
import type { Terminal } from '../terminal.ts'
import { whoAndWhy } from '../who-and-why.ts'

const INDENT = 3

/** A thing with all that is shown of it. */
interface OpenThing {
  readonly thing: Thing
  readonly figures: ThingFigures | undefined
  /** Its claims by slot, those of one slot by path and place. */
  readonly slots: readonly (readonly [slot: string, claims: readonly StoredClaim[]])[]
  readonly links: readonly Link[]
  readonly quoteOf: Quoter
}

/** The thing that an id or its beginning names. */
export const thingById = (things: readonly Thing[], wanted: string): Thing =>
  oneById(things, wanted, { noun: 'thing', listedBy: 'variorum things' })

/** Reads a thing, its claims and why they are linked. */
export const openThing = async (reader: Reader, wanted: string): Promise<OpenThing> => {
  const thing = thingById(await reader.things(), wanted)
  const { claims } = await reader.claims({ ids: thing.mentions })
  const slots = [...groupBy(claims, ({ body }) => body.slot)].sort(([a], [b]) => (a < b ? -1 : 1))
  const [sources, comparisons] = [await reader.comparedSources(), await reader.comparisons()]
  const links = linksOf(thing, {
    sources,
    comparisons,
    decisions: await reader.decisions(),
    terms: await reader.terms(),
  })
  const figures = (await reader.thingFigures()).find(({ id }) => id === thing.id)
  return { thing, figures, slots, links, quoteOf: quoter(reader) }
}

/** A thing for programs; offsets of quotes are code points, as in the export. */
export const thingRecord = async ({ thing, figures, slots, links, quoteOf }: OpenThing) => ({
  ...{ id: thing.id, kind: thing.kind, name: thing.name },
  ...figures,
  slots: await Promise.all(
    slots.map(async ([slot, claims]) => ({
      slot,
      claims: await Promise.all(claims.map((claim) => claimRecord(claim, quoteOf))),
    })),
  ),
  links: links.map(({ claims, likeness, comparison, decision }) => ({
    ...{ claims, likeness, comparison: comparison?.id ?? null, verdict: comparison?.verdict ?? null },
    ...{ rule: comparison?.rule ?? null, decision: decision?.id ?? null },
  })),
})

const linkInWords = ({ claims, likeness, comparison, decision }: Link): string => {
  const reasons = [
    ...(comparison === null ? [] : [`${comparison.verdict} by “${comparison.rule}”`]),
    ...(decision === null ? [] : [`decided in ${shortIdOf(decision.id)} by ${whoAndWhy(decision)}`]),
    `likeness ${likeness.toFixed(2)}`,
  ]
  return `${claims.map(shortIdOf).join(' – ')}: ${reasons.join(' · ')}`
}

const claimLines = async (
  claim: StoredClaim,
  quoteOf: Quoter,
  { paint, columns }: Terminal,
): Promise<readonly string[]> => {
  const said = await claimQuote(claim, quoteOf)
  const value = claim.body.value.type === 'wording' ? '' : valueInShort(claim.body.value)
  return [
    ...wrapped([shortIdOf(claim.id), value, origin(said)].filter((part) => part !== '').join(' · '), columns).map(
      paint.cyan,
    ),
    ...saidLines(said, columns, paint),
  ]
}

/** A thing for a person: its claims by slot in their own words, then the links that hold them together. */
export const thingInWords = async (
  { thing, figures, slots, links, quoteOf }: OpenThing,
  terminal: Terminal,
): Promise<string> => {
  const { paint, columns } = terminal
  const inner = { ...terminal, columns: columns - INDENT }
  const { sources = 0, claims = 0, conflicts = 0 } = figures ?? {}
  const facts = [thing.kind, countOf(sources, 'source'), countOf(claims, 'claim'), countOf(conflicts, 'conflict')]
  const head = [
    ...wrapped(thing.name, columns).map(paint.bold),
    ...wrapped([...facts, shortIdOf(thing.id)].join(' · '), columns).map(paint.dim),
  ]
  const bySlot = slots.map(async ([slot, among]) => {
    const lines = await Promise.all(among.map((claim) => claimLines(claim, quoteOf, inner)))
    return [...wrapped(slot, columns).map(paint.bold), ...indented(lines.flat(), INDENT)]
  })
  const why = [
    paint.bold('Linked by'),
    ...indented(
      links.flatMap((link) => wrapped(linkInWords(link), inner.columns)),
      INDENT,
    ),
  ]
  return `${[head, ...(await Promise.all(bySlot)), why].map((block) => block.join('\n')).join('\n\n')}\n`
}
