const LIMIT = 50_000

/** A function of a word that remembers its answers, up to 50,000 of them: texts ask for the same words again and again. */
export const remembered = <Answer>(answerOf: (word: string) => Answer): ((word: string) => Answer) => {
  const known = new Map<string, Answer>()
  return (word) => {
    const answered = known.get(word)
    if (answered !== undefined) return answered
    if (known.size >= LIMIT) known.clear()
    const answer = answerOf(word)
    known.set(word, answer)
    return answer
  }
}
