/** A short line that belongs to the site and not to the article, with an example. */
interface Phrase {
  readonly pattern: RegExp
  readonly example: string
}

const SEPARATED = String.raw`\s*[:–—-]?\s*`

/** Whole lines of site furniture; each stands alone and holds no claim. */
export const FURNITURE_PHRASES: readonly Phrase[] = [
  { pattern: /^skip to (?:the )?(?:main |primary )?(?:content|navigation|article)/i, example: 'Skip to main content' },
  {
    pattern: /^(?:back|return|go|jump) to (?:the )?(?:top|home(?:page)?|main page|contents?)\b.{0,20}$/i,
    example: 'Back to top',
  },
  { pattern: /^(?:estimated )?(?:reading|read) time\b.{0,30}$/i, example: 'Reading Time: 5 minutes' },
  { pattern: /^\d{1,3}[- ]min(?:ute)?s?(?:[- ]read)?$/i, example: '3 min read' },
  { pattern: /^(?:\d[\d.,]*k?|no) (?:shares?|views?|likes?|reads|claps|followers|retweets)$/i, example: '318 shares' },
  { pattern: /^(?:total )?(?:views|shares|likes|page views)\s*:\s*\d/i, example: 'Total Views: 8' },
  {
    pattern: new RegExp(
      `^(?:share|tweet|e-?mail|print|save|bookmark|pin|copy link)(?: (?:this|on|via|with|to|by|article|story|page|post|link|facebook|whatsapp|twitter|x|e-?mail|linkedin|friends?|a)){0,6}${SEPARATED}$`,
      'i',
    ),
    example: 'Share this article',
  },
  {
    pattern:
      /^(?:(?:facebook|twitter|x|linkedin|youtube|instagram|whatsapp|telegram|reddit|tiktok|rss|e-?mail|print|pinterest|threads|bluesky|mastodon)[\s,·|/]*){1,12}$/i,
    example: 'Twitter LinkedIn YouTube',
  },
  {
    pattern: /^(?:read|see|watch|listen|up) (?:next|also|more)\s*[:–—-].{0,120}$/i,
    example: 'Read next: How it began',
  },
  {
    pattern:
      /^(?:read more|more (?:from|stories|news|on this)|related(?: (?:articles?|stories|posts?|content|reading|news))?|most (?:read|popular|viewed)|recommended(?: for you)?|trending(?: now)?|you (?:may|might) also like|latest (?:news|stories)|top stories|editors?['’]s? picks?|don['’]t miss|in this section|popular posts)\s*:?$/i,
    example: 'You may also like',
  },
  {
    pattern: /^(?:related|also read|read more|more from [^.]{1,30})\s*:\s.{0,120}$/i,
    example: 'Related: The year in storms',
  },
  {
    pattern: /^(?:previous|next|older|newer) (?:post|article|story|page|entry)s?\b.{0,80}$/i,
    example: 'Previous post · Next post',
  },
  {
    pattern: /^(?:tags?|filed under|topics?|categor(?:y|ies)|keywords|posted in|labels|more on)\s*:\s*.{0,200}$/i,
    example: 'Tags: rivers, floods',
  },
  {
    pattern: /^(?:advertisement|advertorial|sponsored(?: content)?|promoted|paid content|ad)$/i,
    example: 'Advertisement',
  },
  {
    pattern: /^(?:story|article) continues (?:below|after)\b.{0,40}$/i,
    example: 'Article continues after advertisement',
  },
  { pattern: /^(?:©|\(c\)|copyright\b)(?=.{0,200}$)/i, example: '© 2024 The Morning Paper' },
  { pattern: /^.{0,120}\ball rights reserved\b.{0,60}$/i, example: 'Morning Paper Ltd. All rights reserved.' },
  {
    pattern:
      /^.{0,80}\b(?:we use cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences)|privacy policy|terms (?:of|and) (?:use|service|conditions))\b.{0,120}$/i,
    example: 'Privacy policy',
  },
  {
    pattern:
      /\b(?:views|opinions)\b.{0,60}\b(?:expressed|contained)\b.{0,80}\b(?:do(?:es)? not (?:necessarily )?(?:reflect|represent)|are (?:those|solely))\b/i,
    example: 'The views expressed here are those of the author.',
  },
  {
    pattern:
      /^(?:this|the) (?:statement|release|press release|announcement|document|article|communication) (?:contains|includes|may contain) forward-looking\b/i,
    example: 'This release contains forward-looking statements.',
  },
  {
    pattern: /^.{0,60}\b(?:for information only|not an official (?:record|document)|not for publication)\b.{0,60}$/i,
    example: 'For information only. Not an official record.',
  },
  { pattern: /^like what you(?:['’]ve| have)? (?:read|see)\b.{0,100}$/i, example: 'Like what you read? Subscribe.' },
  {
    pattern:
      /^(?:log ?in|sign ?in|register|subscribe|my account|menu|search|close|toggle navigation|open menu|donate|newsletters?|home|contact(?: us)?|about us|follow us)$/i,
    example: 'Log in',
  },
  {
    pattern: /^follow (?:us|me|him|her|them|@\S+|(?:[A-Z][\w.’'-]* ?){1,4})\s*(?::|on\b|@|at\b|$).{0,100}$/,
    example: 'Follow Jane Doe on LinkedIn',
  },
  {
    pattern:
      /^(?:this (?:article|story|post|piece|work) (?:is|was|has been|may be) (?:republished|originally published|first published|licensed|syndicated|reproduced)|republish this)\b.{0,240}$/i,
    example: 'This article was originally published on a blog.',
  },
  { pattern: /^(?:https?:\/\/|www\.)\S{3,300}$/i, example: 'https://example.org/' },
  {
    pattern:
      /\bcorrections? (?:to|of) th(?:is|e) (?:article|brief|story|report|post)s? (?:are|is|can be|will be) (?:listed|found|published|posted)\b/i,
    example: 'Corrections to this brief are listed on our website.',
  },
]

/** How a site addresses its reader in order to win or keep him; at the start of a line or as the words of a link. */
export const CALL =
  /^(?:sign(?:ing)? ?up|subscribe|subscription|join (?:us|them|our|the|now|today|\d[\d.,]*)|join$|donate|give(?: now| today|$)|support(?: us| our| independent| local|$)|become an?\b|upgrade|share|tweet|follow us|download|get (?:the|our) (?:app|newsletter|latest|digest|best)|get .{1,40} in your inbox|leave a (?:comment|reply|tip)|newsletters?|(?:daily|weekly|monthly) (?:digest|newsletter|briefing)|tip jar|buy (?:me|us)|about us|contact us|old issues|archive|back issues|log ?in|register|home|read next|unsubscribe|membership|gift)\b/i

/** Words that a site uses of itself and its readers. */
export const SITE_WORDS =
  /\b(?:sign up|subscrib(?:e|er|ers|ing)|newsletters?|inbox(?:es)?|donat(?:e|ion|ions)|patrons?|unsubscribe|become a (?:member|supporter|patron|subscriber)|weekly digest|our bulletin|free trial|paywall|get the app|mailing list)\b/i

/** Opens a line that tells the press whom to call. */
export const CONTACT =
  /^(?:for (?:more|further|additional|media|press) (?:information|enquiries|inquiries|details|queries)|(?:media|press|news|public)? ?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|interviews?|relations)|media|press|further information|notes? to editors?)\b[^:]{0,30}:/i

/** Heads of a section of readers' comments that cannot be anything else. */
export const COMMENT_HEADS: readonly Phrase[] = [
  {
    pattern:
      /^(?:view |show |see |read )?(?:all )?(?:\d[\d.,]*|no|one|two|three)\s+(?:reader |user )?(?:comments?|replies|reply|responses?|reactions?|thoughts)\b(?: (?:on|to|so far|from)\b.{0,120})?[.:]?$/i,
    example: '5 comments',
  },
  {
    pattern:
      /^(?:all |top |reader |readers['’]? |user |latest )?(?:comments?|replies|responses|reactions|discussion|conversation)\s*[([:–—-]\s*\d[\d.,]*\s*[)\]]?$/i,
    example: 'Comments (3)',
  },
  {
    pattern: /^what (?:our |other )?(?:readers|users|you|people) (?:say|said|think|are saying|had to say)\b.{0,20}$/i,
    example: 'What readers say (4)',
  },
  {
    pattern:
      /^(?:have your say|join the (?:conversation|discussion|debate)|(?:leave|post|add|write) (?:a|your) (?:comment|reply)|discussion about this (?:post|article|story)|reader comments|readers['’] comments|your comments|from our readers|comments? section|top comments|user comments|(?:reader|readers['’]?) (?:responses|reactions|discussion|letters))\s*:?$/i,
    example: 'Have your say',
  },
]

/** Heads that may open a section of comments, or a part of the article. */
export const WEAK_COMMENT_HEAD =
  /^(?:comments?|discussion|responses|replies|reactions|feedback|conversation|talkback)\s*:?$/i

/** Heads of a list of works that the article cites. */
export const REFERENCE_HEAD =
  /^(?:\d{1,2}\.? )?(?:references?(?: list| cited)?|bibliography|works cited|(?:end|foot)?notes|sources|citations|further reading|sources and (?:notes|further reading)|notes and (?:sources|references))\s*:?$/i

/** Heads of a section about the one who wrote the article. */
export const AUTHOR_HEAD =
  /^about (?:the |our )?(?:authors?|writers?|contributors?|columnist|reporter|editor|expert)s?\s*:?$/i
