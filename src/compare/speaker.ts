/** Whether a speaker is told by name: "the Chair" or "a spokesman" may be anybody. */
export const isName = (speaker: string | null): speaker is string =>
  speaker !== null && /^\p{Lu}/u.test(speaker) && !/^(?:The|A|An|His|Her|Its|Our|Their|Some|One)\b/.test(speaker)
