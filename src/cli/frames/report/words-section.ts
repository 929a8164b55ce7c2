import { type Html, html } from '../../../exchange/html.ts'
import { timesMore, usedInShort } from '../key-word-in-short.ts'
import { coloursOf } from './colours.ts'
import type { Content } from './content.ts'
import type { FrameWords } from './frame-words.ts'
import { references } from './references.ts'

/** So many words of a frame are shown; the file beside the page has all. */
const SHOWN = 15

const block = ({ frame, words }: FrameWords, content: Content): Html => {
  const colour = coloursOf(content.frames).get(frame) ?? 'var(--frame-other)'
  const head = html`<h3 class="frame" style="--tint:${colour}">${frame}</h3>`
  if (words.length === 0) return html`<section>${head}<p class="note">No word stands out.</p></section>`
  const rows = words.slice(0, SHOWN).map(
    ({ word, framings }) => html`<tr><th scope="row">${word.form}${word.cue ? html` <small>cue</small>` : ''}</th>
<td class="whole short" data-head="here">${usedInShort(word.a)}</td><td class="whole short" data-head="elsewhere">${usedInShort(word.b)}</td><td class="figure short" data-head="G²">${word.logLikelihood.toFixed(1)}</td><td class="figure short" data-head="times">${timesMore(word)}</td><td data-head="in">${references(framings, content)}</td></tr>\n`,
  )
  return html`<section>${head}<div class="wide"><table class="stack"><thead><tr><th scope="col">word</th><th scope="col">here</th><th scope="col">elsewhere</th><th scope="col" class="figure">G²</th><th scope="col" class="figure">times</th><th scope="col">sentences</th></tr></thead><tbody>${rows}</tbody></table></div></section>\n`
}

/** The words that part the sentences of each frame from all others. */
export const wordsSection = (content: Content): Html => html`<h2 id="words">Words of each frame</h2>
<p class="note">Words that stand in sentences of a frame more often than in all other sentences of the sources, by log-likelihood (G²) at p &lt; 0.001. “5 in 2” is five times in two sources; “times” is how often more it stands here, as a part of all words. A word marked “cue” is one by which the codebook finds the frame: it says nothing new. The others may be worth a look, or a place in the codebook.</p>
<div class="columns">${content.words.map((one) => block(one, content))}</div>`
