import { type Draft, withRole } from '../draft.ts'
import { isOpen, type Pass } from './shape.ts'

const LONGEST = 320

/** Who took a picture, or owns it. */
const CREDIT =
  /\b(?:photo(?:graph)?s?(?: courtesy)?(?: by\b|\s*:| credit)|image(?:s)?(?: by\b| credit|\s*:)|illustration(?: by\b|\s*:)|picture(?: by\b|\s*:)|(?:via )?getty images|shutterstock|adobe stock|istock|ap photo|afp photo|file (?:photo|image)|from file\b|handout photo|license on file)/gi

/** The same for what is heard or moves, always with capitals: "he says in the video: …" goes on. */
const RECORDED = /(?:^|[.!?…]["”’)]?\s*)(?:Video|Audio)(?:\s*:| by) ?\p{Lu}[^.]{0,60}\.?$/u

/** Opens the words under a figure or table ("Figure 2: …", "Note: This chart …"). */
const LABEL =
  /^(?:(?:figure|fig\.|chart|graph|map|photo|picture|table|exhibit)\s*(?:\d{1,3}[a-z]?)?\s*[:.]\s|(?:figure|fig\.|table|chart)\s+\d{1,3}\b[^.]{0,150}$|(?:note|source|sources)\s*:\s.{0,200}\b(?:figure|table|chart|graphic|map|image|data|survey|authors?)\b)/i

/** How near to either end of the line a credit stands. */
const MARGIN = 70

const hasCredit = (text: string): boolean =>
  Array.from(text.matchAll(CREDIT)).some(
    ({ 0: words, index }) => index < 12 || index + words.length > text.length - MARGIN,
  )

const isCaption = ({ text }: Draft): boolean =>
  text.length <= LONGEST && (LABEL.test(text) || RECORDED.test(text) || hasCredit(text))

/** Gives the words under pictures, figures and tables their role. */
export const captions: Pass = (drafts) =>
  drafts.map((draft) =>
    isOpen(draft) && draft.role === 'body' && isCaption(draft) ? withRole(draft, 'caption') : draft,
  )
