import { type Cue, firstKind, kindIn, type Signs } from './cue.ts'

/** Folders of a site, by what stands in them. */
const FOLDERS: Signs = [
  ['opinion', /^(?:opinions?|op-?eds?|editorials?|columns?|columnists?|commentisfree|letters|viewpoints?)$/i],
  ['analysis', /^(?:analysis|explainers?|policy-(?:briefs?|notes?|papers?)|working-papers?)$/i],
  [
    'primary',
    /^(?:(?:press|media|news)-?(?:releases?|statements?|room)|press-?(?:office|corner)|statements?|speech(?:es)?|transcripts?|judge?ments?|communiques?)$/i,
  ],
]

/** The folders next to the host say in which part of a site a text stands; those further down may be of its title. */
const DEPTH = 3

/** What offices alone may call their host: "transport.velm.gov", "gov.uk", bodies between states (".int"). */
const OFFICIAL = /(?:^|\.)(?:gov|mil|govt|gouv|gob)(?:\.[a-z]{2,3})?$|\.int$/i

const hostOf = (url: string): string => /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? ''

/** The last part of a path is the article's own name. */
const foldersOf = (url: string): readonly string[] =>
  url
    .replace(/^https?:\/\/[^/]*\/?/i, '')
    .replace(/[?#].*$/, '')
    .split('/')
    .slice(0, -1)
    .slice(0, DEPTH)

/** The kind by the address: its folders, else its host. */
export const byAddress: Cue = ({ metadata }) => {
  const url = metadata.url?.value ?? ''
  return (
    firstKind(foldersOf(url), (folder) => kindIn(FOLDERS, folder)) ?? (OFFICIAL.test(hostOf(url)) ? 'primary' : null)
  )
}
