import type { Phrase } from './phrase.ts'

const SEPARATED = String.raw`\s*[:–—-]?\s*`

/** Whole lines of site furniture; each stands alone and holds no claim. */
export const SITE_LINES: readonly Phrase[] = [
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
    pattern: /^[Ff]ollow (?:us|me|him|her|them|@\S+|(?:[A-Z][\w.’'-]* ?){1,4})\s*(?::|on\b|@|at\b|$).{0,100}$/,
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
    example: 'Corrections to this report are listed on our website.',
  },
]
