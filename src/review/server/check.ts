import { setImmediate } from 'node:timers/promises'
import { bySpan, type Refusal, type Span } from '../../domain/index.ts'
import {
  checkMemo,
  type Draft,
  dayOfMemo,
  type Finding,
  leadOf,
  type Memo,
  sumOf,
  type Witness,
} from '../../memos/index.ts'
import type { Reader } from '../../store/index.ts'
import { wholeSentences } from '../../telling/whole-sentences.ts'
import type { CheckShown, FindingShown, SaidShown } from '../contract/index.ts'
import type { Desk } from './desk.ts'
import { pieces, placeOf, textBlocks } from './pane.ts'
import { sourceInShort } from './queue.ts'
import type { Site } from './site.ts'
import { visible } from './words.ts'

type ShowSaid = (witness: Witness) => Promise<SaidShown>

/** Gives witnesses in their whole sentences; those of each source are read once. */
const saidShower = (desk: Desk, store: Reader): ShowSaid => {
  const read = new Map<string, Promise<readonly Span[]>>()
  const sentencesOf = (source: string): Promise<readonly Span[]> => {
    const sentences = async () => (await store.annotations(source, 'sentence')).map(({ span }) => span).toSorted(bySpan)
    const known = read.get(source) ?? sentences()
    read.set(source, known)
    return known
  }
  return async ({ source, span, words, bearing }) => {
    const opened = await desk.open(source)
    const whole = wholeSentences(await sentencesOf(source), span)
    return {
      path: `/sources/${source}?at=${placeOf(opened, words)}`,
      ...{ source: sourceInShort(opened.document), bearing },
      words: visible(opened.document.text.slice(whole.start, whole.end)),
      hits: [{ start: words.start - whole.start, end: words.end - whole.start }],
    }
  }
}

const findingShown = async (finding: Finding, { source }: Memo, show: ShowSaid): Promise<FindingShown> => ({
  ...{ sort: finding.sort, status: finding.status, words: visible(finding.words) },
  places: pieces(source, finding.span),
  lead: visible(leadOf(finding)),
  said: await Promise.all(finding.witnesses.map(show)),
})

/** What ingest would advise is of its options, which the desk has not. */
const remedyOf = ({ rule, remedy }: Refusal): string =>
  rule === 'too-slow' || rule === 'out-of-memory' ? 'Check it in parts.' : remedy

/** A draft held against what the site shows, of which nothing is stored; words that say what to do where it can't be read. */
export const checkShown = async (draft: Draft, site: Site): Promise<CheckShown | string> => {
  const { store } = site
  const memo = await site.readDraft(draft, dayOfMemo(await store.sources()))
  if ('refusal' in memo) return visible(`${memo.refusal.reason} ${remedyOf(memo.refusal)}`)
  const show = saidShower(await site.read(), store)
  // One item at a time, so that other requests have their turn.
  const findings = await checkMemo(store, memo, () => setImmediate())
  return {
    ...{ name: visible(draft.name), sum: sumOf(findings) },
    blocks: textBlocks({ document: memo.source, blocks: memo.source.blocks }),
    findings: await Promise.all(findings.map((finding) => findingShown(finding, memo, show))),
  }
}
