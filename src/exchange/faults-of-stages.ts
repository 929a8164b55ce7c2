import type { Reader, StageRows } from '../store/index.ts'

/** What is at fault of a source, and that source. */
interface FaultOfSource {
  readonly source: string
  readonly fault: string
}

/** What is wrong between the record of a stage and its rows, or null; rows of `unstored` stages are never kept. */
const faultOf = ({ stage, state, count, rows }: StageRows, unstored: ReadonlySet<string>): string | null => {
  const there = `${rows} are there`
  if (state === 'missing') return `stage "${stage}" of its pipeline is not recorded as done`
  if (state === 'unrecorded') return `${rows} rows are of a stage "${stage}" that is not recorded as done`
  if (state === 'failed') return rows === 0 ? null : `stage "${stage}" is recorded as failed, yet ${there}`
  if (state === 'empty')
    return count + rows === 0 ? null : `stage "${stage}" is recorded as having found nothing, yet ${there}`
  if (count === 0) return `stage "${stage}" is recorded as done with nothing`
  if (unstored.has(stage) || count === rows) return null
  return `stage "${stage}" is recorded as having made ${count}, ${there}`
}

/** Where the record of what was done with the current sources is not borne out by the rows that are there. */
export const faultsOfStages = async (
  reader: Reader,
  unstored: ReadonlySet<string>,
): Promise<readonly FaultOfSource[]> =>
  (await reader.stageRows()).flatMap((row) => {
    const fault = faultOf(row, unstored)
    return fault === null ? [] : [{ source: row.source, fault: `${row.path}: ${fault}` }]
  })
