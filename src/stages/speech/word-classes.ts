const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that may stand between a subject and its reporting verb: "has", "later", "also". */
export const BETWEEN = words(`has have had having 've 'd did do does also later now then still since once again even
  already recently earlier previously repeatedly once twice simply just only always often sometimes himself herself
  itself themselves there here first today yesterday will 'll both all instead finally thus too soon tonight`)

/** Words before a reporting verb by which nothing is reported: "would not say", "might say", "to say". */
export const UNSAID = words(`not never to would could might may must can cannot should shall nobody nothing neither nor
  don't doesn't didn't won't wouldn't couldn't can't cannot hasn't haven't hadn't isn't wasn't let let's if unless
  hardly rarely barely seldom`)

/** Forms of "be", by which a past participle is passive: "was told". */
export const BE = words(`be is am are was were been being 's 're 'm isn't wasn't weren't aren't`)

/** Determiners and other words that open a noun phrase: "the", "her", "some". */
export const DETERMINERS = words(`the a an this that these those his her its their our my your some many several most
  both all another any each every one two three four five six seven eight nine ten no few more other others dozens
  hundreds thousands half part neither either such certain`)

/** Pronouns that can be the subject of a reporting verb, with what they stand for. */
export const PRONOUNS: ReadonlyMap<string, 'male' | 'female' | 'thing' | 'group' | 'author' | 'relative' | 'nobody'> =
  new Map([
    ['he', 'male'],
    ['she', 'female'],
    ['it', 'thing'],
    ['they', 'group'],
    ['i', 'author'],
    ['we', 'author'],
    ['who', 'relative'],
    ['which', 'relative'],
    ...["i'm", "i've", "we're", "we've"].map((word) => [word, 'author'] as const),
    ["he's", 'male'],
    ["she's", 'female'],
    ["they're", 'group'],
    ["they've", 'group'],
    ['you', 'nobody'],
    ['nobody', 'nobody'],
    ['none', 'nobody'],
    ['anybody', 'nobody'],
    ['anyone', 'nobody'],
  ])

/** Pronouns to whom something is told: "told us that". */
export const OBJECT_PRONOUNS = words(`me us him her them it you reporters journalists everyone everybody`)

/** Prepositions; after one stands no subject. */
export const PREPOSITIONS = words(`of in on at by for from with without to into onto over under after before during
  since until till through throughout within against about above below between among amid behind beside besides beyond
  near off up down out across along around toward towards via per like despite upon as than including inside outside
  alongside following ahead`)

/** Words that open a clause below another: what follows them has a subject of its own. */
export const SUBORDINATORS =
  words(`because although though while when whenever if whether where whereas unless once lest
  as since until after before so than that`)

/** Relative pronouns that tie a clause to the noun before them. */
export const RELATIVES = words(`who whom whose which that where`)

/** Question words that open a reported question: "asked whether". */
export const QUESTION_WORDS = words(`whether if how why when where what who which`)

/** Words by which a phrase of time, place or occasion begins after a reporting verb: "said on Monday". */
export const ADJUNCT_STARTS = words(`in on at to during before after through from by via with when while as amid over
  following upon into late early last this next yesterday today tonight recently earlier later again afterwards
  monday tuesday wednesday thursday friday saturday sunday shortly under outside inside for without publicly
  privately bluntly simply flatly angrily quietly there here back once then all of about using`)

/** Words that say when: "yesterday the ministry said". */
export const TIME_WORDS =
  words(`yesterday today tonight tomorrow earlier later meanwhile then now recently last this next
  week month year night morning afternoon evening monday tuesday wednesday thursday friday saturday sunday january
  february march april may june july august september october november december spring summer autumn fall winter
  however still instead also yet so but and moreover nevertheless indeed elsewhere separately finally again afterwards
  there here perhaps often sometimes once`)

/** Verbs whose form alone shows a whole clause: "was", "will", "went". */
const FINITE = words(`is are was were am has have had does do did will would could can may might must shall should won't
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't wouldn't couldn't can't cannot shouldn't
  it's he's she's they're we're i'm you're that's there's i've we've they've he'd she'd they'd i'd we'd i'll we'll
  they'll he'll she'll it'll 'll 're became began broke brought bought built came chose cost cut drew drove fell felt
  fled flew fought found gave got grew held hit kept knew laid left led lost made meant met paid put ran rose said saw
  sent set shot shut sold spent spoke stood struck took taught thought told went woke won wore wrote goes comes takes
  makes gives needs wants knows remains means shows runs costs stands lies seems keeps gets becomes rises falls begins
  ends holds loses wins sees feels owes`)

/** Whether a lower-case word can be the finite verb of a clause: an auxiliary, a known past, or a word in -ed. */
export const mayBeFinite = (norm: string): boolean => FINITE.has(norm) || (norm.length > 4 && norm.endsWith('ed'))

/** Whether a lower-case word is surely a finite verb and no participle: -ed words are left out. */
export const isSurelyFinite = (norm: string): boolean => FINITE.has(norm)

/** Finite verbs in a bare clause are also known by their ending: "the plan rests on", "prices rise". */
export const isPerhapsFinite = (norm: string): boolean =>
  mayBeFinite(norm) || (norm.length > 3 && /[^s']s$/u.test(norm))
