import type { Refusal } from '../../domain/index.ts'
import { analyseFile } from '../../ingest/index.ts'
import { checkMemo, type Finding, type Memo, memoOf, placeIn, type Status, type Witness } from '../../memos/index.ts'
import type { Pipeline } from '../../pipeline/index.ts'
import type { Reader } from '../../store/index.ts'
import { type Quote, quoter } from '../quotes.ts'

/** A finding with its place in the file and the sentences of its witnesses. */
export interface Placed extends Finding {
  readonly line: number
  readonly column: number
  readonly quotes: readonly { readonly witness: Witness; readonly quote: Quote }[]
}

/** A draft that was checked. */
export interface Checked {
  readonly file: string
  readonly memo: Memo
  readonly findings: readonly Placed[]
}

/** What became of a draft: what was found, or why it could not be read. */
export type Outcome = Checked | { readonly file: string; readonly refusal: Refusal }

/** Reads a draft and holds it against the database. */
export const checkFile = async (file: string, pipeline: Pipeline, reader: Reader): Promise<Outcome> => {
  const analysed = await analyseFile(pipeline, file)
  if ('refusal' in analysed) return { file, refusal: analysed.refusal }
  const memo = memoOf(analysed)
  const quoteOf = quoter(reader)
  const findings = await Promise.all(
    (await checkMemo(reader, memo)).map(async (finding) => ({
      ...finding,
      ...placeIn(memo.source, finding.span),
      quotes: await Promise.all(
        finding.witnesses.map(async (witness) => ({
          witness,
          quote: await quoteOf({ source: witness.source, span: witness.span }, [witness.words]),
        })),
      ),
    })),
  )
  return { file, memo, findings }
}

/** What makes a check fail: no editor could defend it as it stands. */
const FAILING: readonly Status[] = ['disputed', 'not-found']

export const isSound = (outcome: Outcome): boolean =>
  !('refusal' in outcome) && outcome.findings.every(({ status }) => !FAILING.includes(status))
