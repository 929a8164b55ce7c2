import { AGENCY } from './agencies.ts'
import { type Cue, kindIn, type Signs } from './cue.ts'

/** Services that give out what others have written of themselves. */
const RELEASES = /^(?:pr newswire|business wire|globe ?newswire)$/i

const WIRE = /\bwire$/i

/** Papers and stations name themselves after courts and capitals; what they print is no word of theirs. */
const OUTLETS =
  /\b(?:times|post|news|gazette|herald|chronicle|tribune|daily|weekly|monthly|courier|journal|observer|guardian|mirror|standard|star|sun|telegraph|today|radio|tv|television|broadcasting|review|magazine|mail|express|dispatch|reporter|record|watch|insider|university|college|school)\b/i

/** What kind of name a publisher has: an office speaks for itself, an institute looks into others. */
const NAMES: Signs = [
  ['primary', /\bstatistic(?:s|al) (?:office|institute|service|agency|bureau)\b|\binstitute of statistics\b/i],
  [
    'primary',
    /\b(?:ministry|department of|office (?:of|for)|secretariat|parliament|senate|house of (?:commons|lords|representatives)|courts?|tribunal|(?:city|county|town|district|municipal|borough|regional|parish|provincial) council|council of ministers|municipality|government|embassy|authority|commission|ombudsman|inspectorate|directorate|police|coast guard|armed forces|army|navy|air force|central bank|bureau of|treasury|prefecture)\b/i,
  ],
  [
    'analysis',
    /\binstitut(?:e|ion)\b(?! of technology)|\b(?:centre|center) (?:for|on)\b|\bcouncil on\b|\bthink tank\b|\bpolicy (?:forum|lab|group|network|centre|center)\b|\bresearch (?:group|centre|center|foundation)\b|\bobservatory\b/i,
  ],
]

/** The kind by the name of the publisher. */
export const byPublisher: Cue = ({ metadata }) => {
  const name = metadata.publisher?.value ?? ''
  if (RELEASES.test(name)) return 'primary'
  if (WIRE.test(name) || AGENCY.test(name)) return 'wire'
  return OUTLETS.test(name) ? null : kindIn(NAMES, name)
}
