import { type Framing, isDenied } from '../../../coding/framings.ts'
import { groupBy } from '../../../compare/group-by.ts'
import { quote, type Span } from '../../../domain/index.ts'
import { type Html, html, withWholeDates } from '../../../exchange/html.ts'
import { coloursOf } from './colours.ts'
import type { Content, Entry } from './content.ts'

/** A sentence with its cues marked. */
const marked = ({ sentence, found }: Framing): Html => {
  const cues = found.body.cues.map(
    ({ start, end }): Span => ({ start: start - found.span.start, end: end - found.span.start }),
  )
  const parts: Html[] = []
  let from = 0
  for (const cue of [...cues].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (cue.end <= from) continue
    const start = Math.max(cue.start, from)
    parts.push(html`${sentence.slice(from, start)}<mark>${quote(sentence, { start, end: cue.end })}</mark>`)
    from = cue.end
  }
  return html`${parts}${sentence.slice(from)}`
}

const item = ({ number, framing }: Entry, { nameOf }: Content): Html => {
  const { source, found } = framing
  const { holder } = found.body
  const title = source.metadata.title?.value
  const name = nameOf(source)
  const said = [...(title === undefined || name.includes(title) ? [] : [`“${title}”`]), source.path].join(' · ')
  const denied = isDenied(framing) ? html` · <b>denied</b>` : ''
  return html`<li id="s${number}" value="${number}"><span class="said">${marked(framing)}</span>
<p><b>${holder === 'author' ? 'the author' : holder}</b>${denied} · ${withWholeDates(name)} · <span class="dim">${said}</span></p></li>\n`
}

/** All framings with their sentences, by target and frame: what every figure leads to. */
export const sentencesSection = (content: Content): Html => {
  const colours = coloursOf(content.frames)
  const byTarget = groupBy(content.entries, ({ framing }) => framing.found.body.target)
  const blocks = [...byTarget].map(([target, ofTarget]) => {
    const byFrame = groupBy(ofTarget, ({ framing }) => framing.found.body.frame)
    const lists = [...byFrame].map(
      ([frame, entries]) =>
        html`<h4 class="frame" style="--tint:${colours.get(frame) ?? 'var(--frame-other)'}">${frame} <small>${entries.length}</small></h4>\n<ol>${entries.map((entry) => item(entry, content))}</ol>\n`,
    )
    return html`<h3>${target}</h3>\n${lists}`
  })
  return html`<h2 id="sentences">The sentences</h2>
<p class="note">Every figure above leads here. Marked are the words that show the frame; in bold stands who sees it so.</p>
<div class="sentences">${blocks}</div>`
}
