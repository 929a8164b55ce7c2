import type { Plotter } from '../../../charts/plotter.ts'
import { type Html, html, trusted } from '../../../exchange/html.ts'
import { countOf } from '../../../telling/count-of.ts'
import { framingsInShort } from '../tables-in-words.ts'
import type { Content, TargetPart } from './content.ts'
import { matrixTable, numbersBody, wordsBody } from './matrix-section.ts'
import { sentencesSection } from './sentences-section.ts'
import { shiftSection } from './shift-section.ts'
import { STYLE } from './style.ts'
import { timeSection } from './time-section.ts'
import { wordsSection } from './words-section.ts'

const anchor = (index: number): string => `target-${index + 1}`

const targetSection = (part: TargetPart, index: number, content: Content, plotter: Plotter): Html =>
  html`<h2 id="${anchor(index)}">${part.target}</h2>
<p>${framingsInShort(part.framings)}</p>
<h3>By source, with the words</h3>
${matrixTable(part.bySource, { head: 'source', body: wordsBody }, content)}
<h3>By holder: who sees it so</h3>
${matrixTable(part.byHolder, { head: 'holder', body: numbersBody }, content)}
${timeSection(part, content, plotter)}
${shiftSection(part, content, plotter)}`

/** A target that has a part of its own is a link to it. */
const targetName = ({ parts }: Content): ((key: string) => Html) => {
  const places = new Map(parts.map(({ target }, index) => [target, anchor(index)]))
  return (key) => {
    const place = places.get(key)
    return place === undefined ? html`${key}` : html`<a href="#${place}">${key}</a>`
  }
}

const summary = ({ entries, days }: Content): Html => {
  const framings = entries.map(({ framing }) => framing)
  const sources = new Set(framings.map(({ source }) => source.id)).size
  const codebooks = [...new Set(framings.map(({ found }) => found.body.codebook))].sort().join(', ')
  const time = days === null ? '' : ` published from ${days.from} to ${days.to}`
  return html`<p>${framingsInShort(framings)} of ${countOf(sources, 'source')}${time}, found by the cues of the codebook ${codebooks}.</p>
<p class="note">A framing is one sentence that shows one target in one frame. Figures count framings; “denied” are those that say the contrary (“no partner of ours”), and they count in their cell. Small numbers lead to the sentences, crossed out where they deny. Cues are rules and no reader: what matters should be read in its sentence.</p>`
}

const contents = ({ parts }: Content): Html => {
  const links = parts.map(({ target }, index) => html`<li><a href="#${anchor(index)}">${target}</a></li>`)
  return html`<nav><ul>${links}<li><a href="#words">Words of each frame</a></li><li><a href="#sentences">The sentences</a></li></ul></nav>`
}

/** The whole report as one page that needs nothing else: no script, no network. */
export const pageOf = (content: Content, plotter: Plotter): string => {
  const { overview, parts } = content
  const look = { head: 'target', body: numbersBody, nameOf: targetName(content) }
  const table = overview === undefined ? '' : matrixTable(overview, look, content)
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${content.title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<main>
<h1>${content.title}</h1>
${summary(content)}
${contents(content)}
${table}
${parts.map((part, index) => targetSection(part, index, content, plotter))}
${wordsSection(content)}
${sentencesSection(content)}
</main>
</body>
</html>
`
  return markup
}
