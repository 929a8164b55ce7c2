/** How a site addresses its reader in the words of a link, in order to win or keep him. */
export const CALL_LINK =
  /^(?:sign(?:ing)? ?up|subscri(?:be|ption)|join (?:us|them|our|the|now|today|in|\d[\d.,]*)|join$|donate|give(?: now| today|$)|chip in|pledge|support(?: us| our| independent| local|$)|become an?\b|upgrade|share|tweet|follow us|download|get (?:the|our|your) (?:app|newsletter|latest|digest|best|copy)|get .{1,40} in your inbox|leave a (?:comment|reply|tip)|newsletters?|(?:daily|weekly|monthly) (?:digest|newsletter|briefing)|tip jar|buy (?:me|us)|about us|contact us|old issues|archive|back issues|log ?in|register|home|read next|unsubscribe|membership|gift|try (?:it )?(?:free|for free)|learn more|find out (?:more|how)|click here)\b/i

/** How a line begins that does the same in running words. */
export const CALL_LINE =
  /^(?:(?:please )?(?:sign ?up|subscribe|donate|join (?:us|our|now|today|\d[\d.,]* )|support (?:us|our|independent|local)|become an? (?:member|subscriber|supporter|patron|friend)|follow us|download (?:our|the) app|get (?:our|the) (?:app|newsletter|latest|digest|best)|get .{1,40} in your inbox|leave (?:us )?a (?:comment|reply|tip)|upgrade to|buy (?:me|us) a|help us (?:keep|stay|grow|continue))|never miss|enjoy(?:ed|ing)? (?:this|our|what)|(?:like|liked|love|loved) (?:this|what you|our)|keep (?:us|our|local|independent|this|the lights)\b|if you (?:like|enjoy|value|appreciate) (?:this|our|what)|thank(?:s| you) for (?:reading|subscribing)|you(?:['’]re| are) (?:reading|receiving))\b/i

/** Words that a site uses of itself and its readers. */
export const SITE_WORDS =
  /\b(?:sign up|subscrib(?:e|er|ers|ing)|newsletters?|inbox(?:es)?|donat(?:e|ion|ions)|patrons?|unsubscribe|become a (?:member|supporter|patron|subscriber)|weekly digest|our bulletin|free trial|paywall|get the app|mailing list|support our|\d[\d.,]*k? (?:copies|readers|listeners|followers|members|supporters))\b/i

/** Opens a line that tells the press whom to call. */
export const CONTACT =
  /^(?:for (?:more|further|additional|media|press) (?:information|enquiries|inquiries|details|queries)|(?:media|press|news|public)? ?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|interviews?|relations)|media|press|further information|notes? to editors?)\b[^:]{0,30}:/i
