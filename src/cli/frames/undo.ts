import type { Command } from 'commander'
import { standingReviews } from '../../domain/index.ts'
import type { Reader } from '../../store/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { oneById } from '../known-id.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { type JudgeOptions, type Said, say, withJudgeOptions } from './judge.ts'

const EXAMPLES = `
Examples:
  variorum frames undo a1b2c3 --by "Anna Riis"
  variorum frames undo a1b2c3 d4e5f6 --note "I misread the sentence." --by "Anna Riis"

Only who gave an answer can take it back. Nothing is deleted: that it was taken back is an answer of its own.`

const withdrawals = async (reader: Reader, ids: readonly string[], person: string): Promise<readonly Said[]> => {
  const reviews = await reader.codingReviews()
  const standing = new Set(standingReviews(reviews))
  return ids.map((wanted) => {
    const review = oneById(reviews, wanted, { noun: 'answer', listedBy: 'variorum frames reviews' })
    if (!standing.has(review))
      throw new UsageError(`${wanted} does not stand any more. "variorum frames reviews" shows what became of it.`)
    if (review.person !== person)
      throw new UsageError(
        `${wanted} is an answer of ${review.person}. Only they can take it back (--by "${review.person}"); give your own by "variorum frames accept" or "reject".`,
      )
    return { coding: review.coding, status: 'unreviewed' }
  })
}

/** `variorum frames undo`: takes answers back. */
export const undoCommand = (frames: Command, terminal: Terminal): void => {
  withJudgeOptions(frames.command('undo').description('take answers back').argument('<answer...>', 'their ids'))
    .addHelpText('after', EXAMPLES)
    .action(async (ids: readonly string[], options: JudgeOptions) => {
      const { reviews } = await say(options, (reader, person) => withdrawals(reader, ids, person))
      if (options.json) await writeJson(terminal, { reviews })
      else await terminal.write(`${countOf(reviews.length, 'answer')} taken back\n`)
    })
}
