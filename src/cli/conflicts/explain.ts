import { type Explanation, explain } from '../../compare/explain.ts'
import type { Comparison } from '../../domain/index.ts'
import type { Reader, StoredClaim } from '../../store/index.ts'
import { type Board, readBoard } from '../../telling/board.ts'
import { lineageOfClaims, type Witness } from '../../telling/lineage.ts'
import { originInWords, witnessInShort } from '../../telling/lineage-in-words.ts'
import { lineageRecord } from '../../telling/lineage-record.ts'
import { type Noted, readNoted } from '../../telling/noted.ts'
import { onPaper } from '../../telling/on-paper.ts'
import { valueInShort } from '../../telling/value-in-short.ts'
import { shortIdOf } from '../known-id.ts'
import { indented } from '../layout/indented.ts'
import { wrapped } from '../layout/wrap.ts'
import { noteLines, noteRecord } from '../notes/note-lines.ts'
import { UsageError } from '../plain-error.ts'
import { quoter } from '../quotes.ts'
import type { Terminal } from '../terminal.ts'
import { whoAndWhy } from '../who-and-why.ts'
import { quotePairs, quotesOf } from './pair-lines.ts'

const INDENT = 3

/** So many shared features are shown: the weightiest tell. */
const FEATURES = 8

const isId = (id: string, wanted: string): boolean => id === wanted || id.replace(/^[a-z]+_/, '').startsWith(wanted)

/** The comparisons of a dispute, or the one comparison, that an id or its beginning names. */
async function comparisonsOf(reader: Reader, wanted: string): Promise<readonly Comparison[]> {
  const comparisons = await reader.comparisons()
  const dispute = (await reader.disputes()).find(({ id }) => isId(id, wanted))
  const found = comparisons.filter(({ id }) =>
    dispute === undefined ? isId(id, wanted) : dispute.comparisons.includes(id),
  )
  if (/^[\w]{4,}$/.test(wanted) && found.length > 0) return found
  throw new UsageError(
    `No dispute or comparison has the id "${wanted}". "variorum conflicts" shows the ids of disputes, with --json those of comparisons.`,
  )
}

/** How a comparison came about, and the independent witnesses of each of its two claims. */
interface Explained extends Explanation {
  readonly witnesses: readonly (readonly Witness[])[]
}

/** Walks through pairing, check and settlers of each comparison once more. */
async function explanations(reader: Reader, wanted: string): Promise<readonly Explained[]> {
  const comparisons = await comparisonsOf(reader, wanted)
  const sources = await reader.comparedSources()
  const decided = { decisions: await reader.decisions(), terms: await reader.terms() }
  const witnessesOf = await lineageOfClaims(reader)
  const found = comparisons.flatMap((each) => explain(sources, each, decided) ?? [])
  return Promise.all(
    found.map(async (each) => ({ ...each, witnesses: await Promise.all(each.comparison.claims.map(witnessesOf)) })),
  )
}

/** Finds what people noted on a comparison: on its claims, or on a dispute that holds it. */
const notesOf = async (reader: Reader) => {
  const noted = await readNoted(reader, await readBoard(reader, { verdicts: ['conflict'] }))
  const disputes = new Map((await reader.disputes()).map(({ id, comparisons }) => [id, new Set(comparisons)] as const))
  return ({ id, claims }: Comparison): readonly Noted[] =>
    noted.filter(
      ({ on }) =>
        (on?.on === 'claim' && claims.includes(on.id)) || (on?.on === 'dispute' && disputes.get(on.id)?.has(id)),
    )
}

/** The explanations for programs, each with the witnesses of both claims and what people noted on it. */
export const explanationRecords = async (reader: Reader, wanted: string) => {
  const notes = await notesOf(reader)
  return (await explanations(reader, wanted)).map(({ witnesses, ...each }) => ({
    ...each,
    witnesses: witnesses.map(lineageRecord),
    notes: notes(each.comparison).map(noteRecord),
  }))
}

/** The witnesses of a claim in a line each, and why several sources count as one. */
const witnessLines = (claim: StoredClaim | undefined, witnesses: readonly Witness[], sources: Board['sources']) => {
  const value = claim === undefined ? '' : valueInShort(claim.body.value)
  return witnesses.flatMap((each) => [
    `Witness of ${value}: ${witnessInShort(each, sources)}`,
    ...each.origins.map((origin) => `   ${originInWords(origin, sources)}`),
  ])
}

/** Who witnesses what in these comparisons; what several of them have in common is told once. */
const allWitnessLines = (found: readonly Explained[], { claims, sources }: Board): readonly string[] => [
  ...new Set(
    found.flatMap(({ comparison, witnesses }) =>
      comparison.claims.flatMap((id, at) => witnessLines(claims.get(id), witnesses[at] ?? [], sources)),
    ),
  ),
]

/** "seat (noun), open (event), crane": what the likeness rests on. */
const featureName = (feature: string): string => {
  const [kind = '', ...words] = feature.split(' ')
  const NAMES: Readonly<Record<string, string>> = {
    head: 'counted noun',
    kind: 'class of noun',
    class: 'event',
    name: 'name',
  }
  return NAMES[kind] === undefined ? words.join(' ') : `${words.join(' ')} (${NAMES[kind]})`
}

function stepsOf({ comparison, check, settlers, shared, decision, ...pair }: Explanation): readonly string[] {
  const features = shared.slice(0, FEATURES).map(({ feature }) => featureName(feature))
  const tried = settlers.map(({ rule, reason }) => (reason === null ? rule : `${rule} → ${reason}`))
  return [
    ...(decision === null ? [] : [`Decided to be of one thing by ${whoAndWhy(decision)}`]),
    `Paired: likeness ${pair.likeness.toFixed(2)}${check === null ? '' : `, at least ${check.least.toFixed(2)} asked`}; in common: ${features.join(', ') || 'nothing but the value'}.`,
    `Their events are ${pair.sharesArgument ? '' : 'not '}said of one thing; the sources ${pair.acquainted ? 'tell one story' : 'are strangers'}.`,
    check === null ? 'Found by arithmetic, without a check.' : `Checked by “${check.rule}”: ${check.outcome}.`,
    tried.length === 0 ? 'No settler was asked.' : `Settlers tried: ${tried.join('; ')}.`,
    ...(comparison.expression === null ? [] : [`Calculated: ${onPaper(comparison.expression)}.`]),
    `Verdict: ${comparison.verdict} by “${comparison.rule}”. ${comparison.explanation}`,
  ]
}

/** The explanation of a dispute or comparison for a person. */
export async function explained(reader: Reader, wanted: string, terminal: Terminal): Promise<string> {
  const { paint, columns } = terminal
  const board = await readBoard(reader, {})
  const { claims } = board
  const found = await explanations(reader, wanted)
  const quoteOf = quoter(reader)
  const inner = { ...terminal, columns: columns - INDENT }
  const blocks = found.map(async (each) => {
    const { id, verdict, kind, band } = each.comparison
    const quotes = quotePairs(await quotesOf(each.comparison, claims, quoteOf), inner)
    const steps = stepsOf(each).flatMap((step, at) => {
      const [first = '', ...more] = wrapped(step, inner.columns - INDENT)
      return [`${at + 1}. ${first}`, ...more.map((line) => `   ${line}`)]
    })
    const heading = paint.bold(`${shortIdOf(id)}: ${verdict}`) + paint.dim(` · ${kind} · ${band}`)
    return [heading, ...indented([...quotes, '', ...steps], INDENT)].join('\n')
  })
  const who = allWitnessLines(found, board).flatMap((line) =>
    wrapped(line.trimStart(), columns - INDENT).map((part) => `${line.startsWith(' ') ? '   ' : ''}${part}`),
  )
  const notes = await notesOf(reader)
  const noted = [...new Set(found.flatMap(({ comparison }) => notes(comparison)))]
  const lines = noted.map((one) => noteLines(one, terminal, { withWords: true }).join('\n'))
  const told = lines.length === 0 ? [] : [[paint.bold('Notes'), ...lines].join('\n')]
  return `${[...(await Promise.all(blocks)), who.join('\n'), ...told].join('\n\n')}\n`
}
