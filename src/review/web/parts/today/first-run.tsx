import type { ComponentChildren } from 'preact'
import type { Sign as SignName } from '../../../contract/index.ts'
import { Sign } from '../sign.tsx'

interface Side {
  readonly source: string
  readonly day: string
  /** Words of the sample: before, those that carry the value, after. */
  readonly words: readonly [string, string, string]
}

interface Example {
  readonly sign: SignName | 'agrees'
  readonly name: string
  readonly why: string
  readonly sides: readonly [Side, Side]
}

const JUSTICE = { source: 'Kestrian Department of Justice', day: '20 Jan' }
const WIRE = { source: 'Meridian Wire', day: '21 Jan' }

/** From the sample articles of the repository. */
export const EXAMPLES: readonly Example[] = [
  {
    ...{ sign: 'explained', name: 'Explained by unit', why: '1,760 lb = 798 kg' },
    sides: [
      { ...JUSTICE, words: ['seized ', '798 kilograms of cocaine', ' from a fishing vessel'] },
      { ...WIRE, words: ['and found ', '1,760 pounds of cocaine', ' beneath a load of ice'] },
    ],
  },
  {
    ...{ sign: 'conflict', name: 'Conflict', why: 'eleven is not nine' },
    sides: [
      { ...JUSTICE, words: ['', 'Eleven of the 26 prisoners', ' face life sentences in Kestria'] },
      { ...WIRE, words: ['', 'Nine of the 26 prisoners', ' face life sentences in Kestria'] },
    ],
  },
  {
    ...{ sign: 'agrees', name: 'Agrees', why: 'two independent witnesses, ●●, and no colour' },
    sides: [
      { source: 'Northern Dispatch', day: '19 Jan', words: ['', 'Two people', ' drowned.'] },
      { source: 'Orrin Weekly', day: '5 Mar', words: ['', 'Two of us', ' drowned.'] },
    ],
  },
]

const Card = ({ sign, name, why, sides }: Example) => (
  <li class="card">
    <h3 class={`sign-${sign}`}>
      {sign === 'agrees' ? <span class="sign">=</span> : <Sign of={sign} />} {name} <span class="why">{why}</span>
    </h3>
    <div class="card-sides">
      {sides.map(({ source, day, words: [before, value, after] }) => (
        <div key={source}>
          <p class="meta">
            <strong>{source}</strong> {day}
          </p>
          <p class="card-words">
            {before}
            <span class={`value-${sign}`}>{value}</span>
            {after}
          </p>
        </div>
      ))}
    </div>
  </li>
)

const Step = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** What is this, and what is to be done: shown while there are no articles. */
export const FirstRun = () => (
  <main id="main" class="first-run">
    <div class="first-run-main">
      <h1>Put in articles on one subject. See where they differ, and why.</h1>
      <p class="lead">
        Variorum reads on this computer only. It keeps each file as it is, and every claim it shows points at the words
        it came from.
      </p>
      <p class="command">
        <code>variorum ingest articles/</code>
        <span class="meta">in a terminal, then load this page again</span>
      </p>
      <p>Markdown, HTML and plain text, as files or folders.</p>
      <p>
        Nothing at hand? <code>variorum ingest sources</code> takes in the sample: twelve articles on three subjects.
      </p>
      <dl class="steps">
        <Step name="Read">Article, furniture and reader comments are kept apart.</Step>
        <Step name="Compare">Differences of time, unit, scope or arithmetic are explained and set aside.</Step>
        <Step name="Judge">What is left is yours to decide, one key each. Nothing is decided for you.</Step>
      </dl>
    </div>
    <section class="first-run-side" aria-labelledby="from-the-sample">
      <h2 id="from-the-sample">From the sample: what differs is not always a conflict.</h2>
      <ul>
        {EXAMPLES.map((example) => (
          <Card key={example.name} {...example} />
        ))}
      </ul>
    </section>
  </main>
)
