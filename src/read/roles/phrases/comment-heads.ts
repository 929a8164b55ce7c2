import type { Phrase } from './phrase.ts'

/** Heads of a section of readers' comments that can hardly be anything else. */
export const COMMENT_HEADS: readonly Phrase[] = [
  {
    pattern:
      /^(?:view |show |see |read |load )?(?:all )?(?:\d[\d.,]*\s+(?:reader |user )?(?:comments?|replies|reply|responses?|reactions?|thoughts|people commented)|(?:no|one|two|three|four|five) (?:reader )?(?:comments?|replies|reply))\b(?: (?:on|to|so far|from|about|for)\b.{0,120})?[.:]?$/i,
    example: '5 comments',
  },
  {
    pattern:
      /^(?:all |top |reader |readers['’]? |user |latest |post )?(?:comments?|replies|responses|reactions|discussion|conversation|community)\s*[([:–—-]\s*\d[\d.,]*\s*[)\]]?$/i,
    example: 'Comments (3)',
  },
  {
    pattern:
      /^(?:what |how )?(?:our |other |your |the )?(?:readers|viewers|subscribers|listeners|users|neighbou?rs|you|people) (?:say|said|think|thought|write|wrote|respond(?:ed)?|react(?:ed)?|repl(?:y|ied)|comment(?:ed)?|told us|are saying|had to say)\b.{0,20}$/i,
    example: 'What readers say (4)',
  },
  {
    pattern:
      /^(?:have your say|join (?:in )?the (?:conversation|discussion|debate)|(?:leave|post|add|write) (?:a|your) (?:comment|reply)|discussion about this (?:post|article|story)|(?:reader|readers['’]?|viewer|user|top|your|recent|latest|best|featured) (?:comments|responses|reactions|replies|discussion|letters|feedback|mail)|from (?:our readers|the comments|our inbox)|comments? (?:section|thread)|below the line|in the comments|comments are (?:open|closed)|be the first to comment)\b.{0,12}$/i,
    example: 'Have your say',
  },
]

/** Heads that may open a section of comments, or a part of the article. */
export const WEAK_COMMENT_HEAD =
  /^(?:comments?|discussion|responses|replies|reactions|feedback|conversation|talkback|letters)\s*:?$/i

/** Who wrote a remark and how long ago, as forums print it above or before the words ("jan_77 · 2 hours ago"). */
export const TIMESTAMP =
  /^\S.{0,60}?[\s·•|,–—(-]+(?:(?:\d{1,2}|an?|one|two|three) ?(?:min(?:ute)?s?|h|hours?|hrs?|d|days?|w|weeks?|months?|years?)(?: ago)|yesterday|just now|(?:today|yesterday) at \d{1,2}:\d\d.{0,4})\)?$/i
