const LIMIT = 50_000

/** From this length on, a word that was cut out of a text keeps the whole text in memory (V8's sliced strings). */
const SLICED_FROM = 13

/** The same word, which holds on to no text that it was cut out of. */
const detached = (word: string): string =>
  word.length < SLICED_FROM ? word : Buffer.from(word, 'utf16le').toString('utf16le')

/** A function of a word that remembers its answers, up to 50,000 of them: texts ask for the same words again and again. */
export const remembered = <Answer>(answerOf: (word: string) => Answer): ((word: string) => Answer) => {
  const known = new Map<string, Answer>()
  return (word) => {
    const answered = known.get(word)
    if (answered !== undefined) return answered
    if (known.size >= LIMIT) known.clear()
    // An answer may be a piece of the word: it has to hold on to nothing either.
    const own = detached(word)
    const answer = answerOf(own)
    known.set(own, answer)
    return answer
  }
}
