import type { Command } from 'commander'
import { areOneWord } from '../../compare/same-terms.ts'
import { termsOf } from '../../domain/index.ts'
import { type DecideOptions, decideBy, withDecideOptions } from '../decide/index.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { inQuotes, planOf } from './plan.ts'

const EXAMPLES = `
Examples:
  variorum terms same walkout strike --note "The court calls it so." --by "Anna Riis"
  variorum terms same "road sweepers" cleaners --dry-run

Two values that are such words differ no more, and what clauses say with either of them is held against each other:
conflicts may vanish and appear. In capitals or not, singular or plural, a word is the same; a phrase stands in quotes.`

/** The words in lower case, or what is wrong with them. */
const wordsOf = (written: readonly string[]): readonly string[] => {
  const words = termsOf(written)
  if (words.length < 2 || areOneWord(words))
    throw new UsageError('It takes two words: name two or more that are not one word already, a phrase in quotes.')
  return words
}

/** `variorum terms same`: several words mean the same here. */
export const sameCommand = (terms: Command, terminal: Terminal): void => {
  withDecideOptions(
    terms
      .command('same')
      .description('decide that words mean the same here')
      .argument('<words...>', 'words or phrases'),
  )
    .addHelpText('after', EXAMPLES)
    .action((written: readonly string[], options: DecideOptions) =>
      decideBy(options, terminal, async (_, signed) => {
        const words = wordsOf(written)
        const told = `These mean the same here: ${inQuotes(words)}.`
        return planOf(told, { words, judgement: null, withdraws: null, ...signed })
      }),
    )
}
