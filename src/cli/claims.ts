import { type Command, Option } from 'commander'
import type { Status, Value } from '../domain/index.ts'
import type { ClaimQuery, Reader, SourceSummary, StoredClaim } from '../store/index.ts'
import { countOf } from '../telling/count-of.ts'
import { lineageOfClaims, type Witness } from '../telling/lineage.ts'
import { witnessInShort } from '../telling/lineage-in-words.ts'
import { lineageRecord } from '../telling/lineage-record.ts'
import { daysInShort, valueInShort } from '../telling/value-in-short.ts'
import { asOfOption, readAsOf } from './as-of.ts'
import { correctionRecord } from './correction-record.ts'
import { databaseOption } from './database-option.ts'
import { collectionOption } from './known-collection.ts'
import { someSourcesLike } from './known-source.ts'
import { indented } from './layout/indented.ts'
import { wrapped } from './layout/wrap.ts'
import { NO_SOURCES } from './no-sources.ts'
import { quoteRecord } from './quote-record.ts'
import { claimQuote, type Quoter, quoter } from './quotes.ts'
import { origin, saidLines } from './said-lines.ts'
import type { Terminal } from './terminal.ts'
import { wholeNumber } from './whole-number.ts'
import { writeJson } from './write-json.ts'

/** How many claims a person is shown where no limit is given; programs get all. */
const SHOWN = 50
const INDENT = 3
const KINDS: readonly Value['type'][] = ['interval', 'date', 'entity', 'place', 'truth', 'wording', 'term']
const STATUSES: readonly Status[] = ['unreviewed', 'accepted', 'rejected', 'edited']

const EXAMPLES = `
Examples:
  variorum claims --slot office.holder             who holds which office, in the words of each source
  variorum claims --source harbour --kind interval every figure in sources with "harbour" in their names
  variorum claims --witnesses 1                    what rests on one source, though others were held against it
  variorum claims --speaker marchetti --json
  variorum claims --as-of 2026-03-01               as the database stood at the end of that day

A slot is asked for whole ("die.count") or by one side ("die", "count"). Without --limit, ${SHOWN} claims are shown;
--json gives all.`

type Sources = ReadonlyMap<string, SourceSummary>

interface Options {
  readonly db: string
  readonly collection?: string
  readonly source?: string
  readonly entity?: string
  readonly slot?: string
  readonly kind?: Value['type']
  readonly speaker?: string
  readonly status?: Status
  readonly witnesses?: number
  readonly asOf?: string
  readonly limit?: number
  readonly json?: true
}

const queryOf = async (
  reader: Reader,
  { source, entity, slot, kind, speaker, status, witnesses, limit, json }: Options,
): Promise<ClaimQuery> => {
  const sources = source === undefined ? undefined : someSourcesLike(await reader.sources(), source).map(({ id }) => id)
  return {
    ...(sources !== undefined && { sources }),
    ...(entity !== undefined && { entity }),
    ...(slot !== undefined && { slot }),
    ...(kind !== undefined && { valueType: kind }),
    ...(speaker !== undefined && { speaker }),
    ...(status !== undefined && { status }),
    ...(witnesses !== undefined && { witnesses }),
    ...((limit !== undefined || !json) && { limit: limit ?? SHOWN }),
  }
}

/** "1 witness in 2 sources: …" where several sources count as one, else the count alone. */
const witnessed = ({ witnesses }: StoredClaim, lineage: readonly Witness[], sources: Sources): string => {
  if (witnesses === null) return ''
  const count = countOf(witnesses, 'witness', 'witnesses')
  const all = lineage.flatMap((each) => each.sources)
  if (all.length === lineage.length) return count
  return `${count} in ${countOf(all.length, 'source')}: ${lineage.map((each) => witnessInShort(each, sources)).join('; ')}`
}

/** What a claim says of itself besides its value: only what is not plain. */
const qualifiers = ({ body }: StoredClaim, witnesses: string): string =>
  [
    body.speaker === null ? '' : `said by ${body.speaker}`,
    body.commitment === 'asserted' || body.commitment === 'reported' ? '' : body.commitment,
    body.modality === 'actual' ? '' : body.modality,
    body.polarity === 'affirmed' ? '' : body.polarity,
    body.figure === null || body.figure === 'event' ? '' : body.figure,
    body.time === null ? '' : `time ${daysInShort(body.time)}`,
    body.place === null ? '' : `in ${body.place}`,
    witnesses,
  ]
    .filter((part) => part !== '')
    .join(' · ')

/** What claims are told with. */
interface Telling {
  readonly quoteOf: Quoter
  readonly witnessesOf: (claim: string) => Promise<readonly Witness[]>
  readonly sources: Sources
}

const tellingOf = async (reader: Reader): Promise<Telling> => ({
  quoteOf: quoter(reader),
  witnessesOf: await lineageOfClaims(reader),
  sources: new Map((await reader.sources()).map((source) => [source.id, source] as const)),
})

/** The witnesses of a claim that was held against others; of any other, none. */
const lineageOf = async ({ id, witnesses }: StoredClaim, { witnessesOf }: Telling): Promise<readonly Witness[]> =>
  witnesses === null ? [] : witnessesOf(id)

const claimLines = async (
  claim: StoredClaim,
  telling: Telling,
  { paint, columns }: Terminal,
): Promise<readonly string[]> => {
  const said = await claimQuote(claim, telling.quoteOf)
  const witnesses = witnessed(claim, await lineageOf(claim, telling), telling.sources)
  const value = claim.body.value.type === 'wording' ? '' : ` = ${valueInShort(claim.body.value)}`
  const more = [qualifiers(claim, witnesses), origin(said)].filter((part) => part !== '').join(' · ')
  return [
    ...wrapped(`${claim.body.slot}${value}`, columns).map(paint.bold),
    ...indented(saidLines(said, columns - INDENT, paint), INDENT),
    ...indented(wrapped(more, columns - INDENT).map(paint.dim), INDENT),
  ]
}

const inWords = async (reader: Reader, query: ClaimQuery, terminal: Terminal): Promise<string> => {
  const { claims, total } = await reader.claims(query)
  if (total === 0 && (await reader.counts()).source === 0) return NO_SOURCES
  const telling = await tellingOf(reader)
  const blocks = await Promise.all(claims.map((claim) => claimLines(claim, telling, terminal)))
  const left = total > claims.length ? ` · ${claims.length} shown, --limit shows more` : ''
  const summary = terminal.paint.bold(countOf(total, 'claim')) + left
  return `${[...blocks.map((lines) => lines.join('\n')), summary].join('\n\n')}\n`
}

const records = async (reader: Reader, query: ClaimQuery) => {
  const telling = await tellingOf(reader)
  const { claims } = await reader.claims(query)
  return Promise.all(
    claims.map(async (claim) => {
      const { words: _, subject, ...body } = claim.body
      const quote = quoteRecord(await claimQuote(claim, telling.quoteOf))
      const { id, thing, witnesses, status } = claim
      const lineage = lineageRecord(await lineageOf(claim, telling))
      return { id, thing, witnesses, lineage, status, ...body, subject, ...correctionRecord(claim), quote }
    }),
  )
}

/** `variorum claims`: what the sources claim, each claim with its own words. */
export const claimsCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('claims')
    .description('list what the sources claim, each claim in its own words')
    .option('--source <name>', 'only of sources with this in path, title, outlet or id')
    .option('--entity <name>', 'only about a person, body or place with this in its name')
    .option('--slot <slot>', 'only of this slot, such as office.holder, or one side of it')
    .addOption(new Option('--kind <type>', 'only with values of this type').choices(KINDS))
    .option('--speaker <name>', 'only what somebody with this in their name said')
    .addOption(new Option('--status <status>', 'only as people reviewed them').choices(STATUSES))
    .addOption(new Option('--witnesses <count>', 'only with so many independent witnesses').argParser(wholeNumber))
    .addOption(new Option('--limit <count>', 'show at most so many').argParser(wholeNumber))
    .addOption(collectionOption())
    .addOption(asOfOption())
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) =>
      readAsOf(options, terminal, async (reader) => {
        const query = await queryOf(reader, options)
        if (options.json) await writeJson(terminal, await records(reader, query))
        else await terminal.write(await inWords(reader, query, terminal))
      }),
    )
}
