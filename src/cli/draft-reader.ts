import { type Analyst, draftJob, receivedOf } from '../ingest/index.ts'
import { memoOf, type ReadDraft } from '../memos/index.ts'

/** Reads drafts by an analyst. */
export const draftReader =
  (analyst: Analyst): ReadDraft =>
  async ({ name, bytes }, day) => {
    const analysed = await analyst.analyse(draftJob(name, receivedOf(bytes), day))
    return 'refusal' in analysed ? analysed : memoOf(analysed)
  }
