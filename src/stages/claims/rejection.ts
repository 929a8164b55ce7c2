import type { Annotation, SentenceBody } from '../../domain/index.ts'

/**
 * A sentence that takes back what the one before it reported: "That is not so", "It does not: …", "They have not.",
 * "The claim is false."
 */
const REJECTION =
  /^(?:but |yet |however, )?(?:(?:that|this|it|they|he|she|those|these|the (?:claim|charge|allegation|figure|story|report|rumou?r))(?: \w+)? (?:is|was|are|were|do|does|did|has|have|had)(?: not|n[’']t| false| wrong| untrue| nonsense)\b(?= (?:so|true|the case|right|correct|in)\b|[.:;,]|$)|not so\b|wrong\b|untrue\b|there is no evidence\b)/i

/** A sentence that reports what others say: the only kind that the next one can take back. */
const REPORT =
  /\b(?:say|says|said|claim|claims|claimed|insist|insists|insisted|allege|alleges|alleged|argue|argues|argued|rumou?r|according to|believe|believes|story|tells?|told)\b/i

/** A sentence that rejects what it reports: "rejected as gossip a report that …", "denied reports that …". */
const DISMISSAL =
  /\b(?:dismiss|reject|den(?:y|ies|ied)|refut|debunk|disput)\w*\b[^.;]{0,60}\b(?:rumou?rs?|claims?|reports?|allegations?|suggestions?|charges?|talk|stories|story)\b|\bit ha[sd] been (?:said|rumou?red|feared|whispered|suggested)\b|\brumou?rs?\b(?! to the contrary)[^.;]{0,80}\b(?:false|untrue|wrong|unfounded|baseless)\b/i

/** The starts of sentences whose content their own source rejects in the next sentence. */
export function rejectedSentences(text: string, sentences: readonly Annotation<SentenceBody>[]): ReadonlySet<number> {
  const rejected = new Set<number>()
  for (const [index, { span, body }] of sentences.entries()) {
    if (DISMISSAL.test(text.slice(span.start, span.end))) rejected.add(span.start)
    const next = sentences[index + 1]
    if (next === undefined || next.body.block !== body.block) continue
    if (!REPORT.test(text.slice(span.start, span.end))) continue
    if (REJECTION.test(text.slice(next.span.start, next.span.end))) rejected.add(span.start)
  }
  return rejected
}
