import {
  inPoints,
  isInside,
  type Measure,
  type QuantityBody,
  quote,
  rawPieces,
  type Span,
  type StandingAnnotation,
  standingByHand,
} from '../domain/index.ts'
import {
  annotationId,
  type Comparer,
  type Counts,
  contentHash,
  convertBody,
  type Reader,
  type Stored,
  type StoredDocument,
  type StoredLayer,
} from '../store/index.ts'
import { faultsByHand } from './faults-by-hand.ts'
import { faultOfCorrection } from './faults-of-corrections.ts'
import { faultsOfDecisions } from './faults-of-decisions.ts'
import { faultsOfExpressions } from './faults-of-expressions.ts'
import { faultsOfStages } from './faults-of-stages.ts'
import { saysTheSame } from './letters.ts'
import { type OpenDocument, openDocument } from './open-document.ts'
import { faultsOfComparisons } from './recomparison.ts'

/** What was checked, how much of it, and each fault in one plain line; `suspects` are sources with rows at fault. */
export interface Verification {
  readonly counts: Counts
  readonly spans: number
  readonly values: number
  readonly expressions: number
  readonly decisions: number
  readonly faults: readonly string[]
  readonly suspects: readonly string[]
}

interface Work {
  readonly reader: Reader
  readonly measure: Measure
  readonly faults: string[]
  readonly suspects: Set<string>
  spans: number
  values: number
}

const LAYERS = ['block', 'sentence', 'entity', 'quantity', 'time', 'speech', 'frame', 'claim'] as const

const rawWords = (document: OpenDocument, span: Span): string =>
  rawPieces(document, span)
    .map((piece) => quote(document.raw, piece))
    .join(' ')

/** What is wrong with the place of a span, or null. */
const faultOfSpan = (document: OpenDocument, span: Span): string | null => {
  if (!isInside(span, document.text.length)) return 'its span is empty or reaches outside its text'
  // A Word file is no text: its spans lead to paragraphs, and nowhere else.
  if (document.format === 'docx') return null
  const words = quote(document.text, span)
  const raw = rawWords(document, span)
  if (saysTheSame(words, raw)) return null
  return `its words are "${words}", but its place in the file says "${raw}"`
}

/** What is wrong with the id of an annotation, or null: it is a hash of place and body, so it shows any edit. */
const faultOfId = <Name extends StoredLayer>(document: OpenDocument, layer: Name, row: Stored<Name>): string | null => {
  const convert = inPoints(document.inText)
  const body = convertBody<Name>(layer, row.body, convert)
  const id = annotationId<Name>(layer, { source: document.id, span: convert(row.span), body })
  return id === row.id ? null : 'its id is not that of its place and content'
}

const BOUNDS = ['value', 'low', 'high', 'approx', 'unit'] as const

/** What is wrong with the value of a quantity, or null: its words must give it again. */
const faultOfValue = (document: OpenDocument, body: QuantityBody, measure: Measure): string | null => {
  const words = quote(document.text, body.measure)
  const said = measure(words, body.unit)
  if (said === null) return `its words "${words}" give no value`
  const wrong = BOUNDS.find((key) => said[key] !== body[key])
  return wrong === undefined ? null : `"${words}" gives ${wrong} ${said[wrong]}, stored is ${body[wrong]}`
}

/** The id of a claim is that of what was read, whatever a person put in its place. */
const asRead = <Name extends StoredLayer>(row: Stored<Name>): Stored<Name> =>
  'correction' in row && row.correction !== null ? { ...row, ...row.correction.read } : row
const addFault = (work: Work, { id }: { readonly id: string }, fault: string): void => {
  work.faults.push(fault)
  work.suspects.add(id)
}

const checkRow = <Name extends StoredLayer>(
  work: Work,
  document: OpenDocument,
  layer: Name,
  row: Stored<Name>,
): void => {
  work.spans += 1
  for (const fault of [faultOfSpan(document, row.span), faultOfId(document, layer, asRead(row))]) {
    if (fault !== null) addFault(work, document, `${row.id} in ${document.path}: ${fault}`)
  }
}

const checkValue = (work: Work, document: OpenDocument, row: Stored<'quantity'>): void => {
  work.values += 1
  const fault = faultOfValue(document, row.body, work.measure)
  if (fault !== null) addFault(work, document, `${row.id} in ${document.path}: ${fault}`)
}

const checkCorrections = async (work: Work, document: OpenDocument): Promise<void> => {
  for (const claim of await work.reader.annotations(document.id, 'claim')) {
    const fault = faultOfCorrection(document, claim, work.measure)
    if (fault !== null) work.faults.push(`${claim.id} in ${document.path}: ${fault}`)
  }
}

const checkContent = (work: Work, document: StoredDocument): void => {
  if (contentHash(document) !== document.content)
    addFault(work, document, `${document.id} in ${document.path}: its text was changed`)
}

const checkSource = async (work: Work, id: string, standing: readonly StandingAnnotation[]): Promise<void> => {
  const stored = await work.reader.document(id)
  checkContent(work, stored)
  const document = openDocument(stored)
  for (const layer of LAYERS) {
    for (const row of await work.reader.annotations(id, layer)) checkRow(work, document, layer, row)
  }
  for (const row of await work.reader.annotations(id, 'quantity')) checkValue(work, document, row)
  await checkCorrections(work, document)
  work.faults.push(...(await faultsByHand(document, standing, work.reader)))
}

/** What gives stored values and comparisons again; the rows of `unstored` stages are not kept. */
export interface Makers {
  readonly measure: Measure
  readonly comparer: Comparer
  readonly unstored: ReadonlySet<string>
}

const checkStages = async (work: Work, unstored: ReadonlySet<string>): Promise<void> => {
  for (const { source, fault } of await faultsOfStages(work.reader, unstored)) addFault(work, { id: source }, fault)
}

/**
 * Checks every stored span against its source, every quantity against its words, the record of each stage against its rows,
 * every comparison against its claims and its arithmetic, every decision against its id, and the database's own rules.
 */
export const verify = async (reader: Reader, { measure, comparer, unstored }: Makers): Promise<Verification> => {
  const faults = [...(await reader.faults())]
  const work: Work = { reader, measure, faults, suspects: new Set(), spans: 0, values: 0 }
  const standing = standingByHand(await reader.byHand())
  for (const { id } of await reader.sources()) await checkSource(work, id, standing)
  await checkStages(work, unstored)
  const { expressions, faults: inExpressions } = await faultsOfExpressions(reader)
  const { decisions, faults: inDecisions } = await faultsOfDecisions(reader)
  faults.push(...inDecisions, ...inExpressions, ...(await faultsOfComparisons(reader, comparer)))
  const { spans, values, suspects } = work
  return { counts: await reader.counts(), spans, values, expressions, decisions, faults, suspects: [...suspects] }
}
