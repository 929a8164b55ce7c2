import { clauses, filler, names, offices, outlets, places, quotes, speeches, subjects } from './vocabulary.mjs'

/**
 * @typedef {object} Article
 * @property {string} name File name, "0007.md".
 * @property {string} text Markdown with front matter, 300 to 900 words.
 */
/** @typedef {() => number} Random A fraction from 0 up to, and without, 1. */

const DAY = 86_400_000
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/**
 * The mulberry32 generator: the same seed gives the same numbers on every machine.
 * @param {number} seed
 * @returns {Random}
 */
const randomFrom = (seed) => {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** @template T @param {Random} random @param {readonly T[]} list @returns {T} */
const pick = (random, list) => list[Math.floor(random() * list.length)]

/** @param {Random} random @param {number} low @param {number} high Both can come. */
const between = (random, low, high) => low + Math.floor(random() * (high - low + 1))

/** @param {string} word */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1)

/** @param {number} time Milliseconds; gives "12 March". */
const dayAndMonth = (time) => `${new Date(time).getUTCDate()} ${MONTHS[new Date(time).getUTCMonth()]}`

/** @template T @param {Random} random @param {readonly T[]} list @returns {T[]} The list in another order. */
const shuffled = (random, list) => {
  const keyed = list.map((item) => ({ item, key: random() }))
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}

/** @param {Random} random */
const quotation = (random) =>
  [quotes.opening, quotes.subject, quotes.verb, quotes.object].map((parts) => pick(random, parts)).join(' ')

/** @param {Random} random */
const placeName = (random) =>
  pick(random, places.first) + (random() < 0.5 ? pick(random, places.middle) : '') + pick(random, places.last)

/** @param {Random} random */
const personName = (random) => ({
  given: pick(random, names.given),
  surname: pick(random, names.start) + pick(random, names.end),
})

/**
 * What all articles of one topic know: place, people, dates and figures.
 * @param {Random} random
 */
const makeTopic = (random) => {
  const town = placeName(random)
  const region = placeName(random)
  const posts = shuffled(random, offices).slice(0, 4)
  return {
    town,
    region,
    subject: pick(random, subjects),
    people: posts.map((post) => ({
      ...personName(random),
      office: post.title.replace('{town}', town).replace('{region}', region),
      body: post.body,
      quotes: [quotation(random), quotation(random)],
    })),
    begun: Date.UTC(2024, 0, 1) + between(random, 0, 700) * DAY,
    figures: {
      small: between(random, 2, 40),
      medium: between(random, 60, 990),
      large: between(random, 12, 600) * 100,
      percent: between(random, 3, 48),
      percentTwo: between(random, 49, 90),
      metres: between(random, 21, 98) / 10,
      money: between(random, 90, 900),
      tolls: between(random, 2, 80),
      year: between(random, 2009, 2022),
    },
  }
}

/** One figure or date in twelve goes astray in an article, so that sources clash now and then. */
const ASTRAY = 1 / 12

/** @param {Random} random @param {ReturnType<typeof makeTopic>['figures']} figures */
const retell = (random, figures) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, random() < ASTRAY ? value + between(random, 1, 9) : value]),
  )

/** @param {Random} random @param {ReturnType<typeof makeTopic>} topic @param {number} published */
const slotsFor = (random, topic, published) => {
  const unsaid = shuffled(random, clauses)
  const told = retell(random, topic.figures)
  const day = dayAndMonth(topic.begun + (random() < ASTRAY ? 2 : 1) * DAY)
  return (/** @type {ReturnType<typeof makeTopic>['people'][number]} */ person) => {
    return {
      ...told,
      large: told.large.toLocaleString('en-US'),
      money: `€${told.money} million`,
      tolls: `€${told.tolls} million`,
      town: topic.town,
      region: topic.region,
      day,
      future: dayAndMonth(published + 60 * DAY),
      person: `${person.given} ${person.surname}`,
      surname: person.surname,
      office: person.office,
      body: person.body,
      said: `${person.given} ${person.surname} said`,
      quote: person.quotes[0],
      quoteTwo: person.quotes[1],
      /** Each clause is used once, by the pattern that asks for it. */
      get clause() {
        return unsaid.pop() ?? 'there was nothing to add'
      },
    }
  }
}

/** Fills the slots of a pattern, twice, since a clause has slots of its own. */
const fill = (/** @type {string} */ pattern, /** @type {Record<string, unknown>} */ slots) => {
  const once = (/** @type {string} */ text) => text.replace(/\{(\w+)\}/g, (_, slot) => String(slots[slot]))
  return capital(once(once(pattern)))
}

/** Every pattern of speech with one person each: no article says the same thing twice. */
const speechesOf = (/** @type {Random} */ random, /** @type {ReturnType<typeof makeTopic>['people']} */ people) =>
  shuffled(random, speeches).map((pattern, index) => ({ pattern, person: people[index % people.length] }))

/** @param {Random} random */
const fillerSentence = (random) =>
  `${pick(random, filler.subject)} ${pick(random, filler.verb)} ${pick(random, filler.object)}, ${pick(random, filler.rest)}.`

/** @param {string} text */
export const wordCount = (text) => text.split(/\s+/).filter(Boolean).length

/** Sentences in paragraphs of two to five. */
const paragraphs = (/** @type {Random} */ random, /** @type {string[]} */ sentences) => {
  const lines = []
  for (let at = 0; at < sentences.length; ) {
    const next = at + between(random, 2, 5)
    lines.push(sentences.slice(at, next).join(' '))
    at = next
  }
  return lines.join('\n\n')
}

/** @param {Random} random @param {ReturnType<typeof makeTopic>} topic @param {number} published */
const body = (random, topic, published) => {
  const slots = slotsFor(random, topic, published)
  const states = shuffled(random, topic.subject.states)
  const unsaid = speechesOf(random, topic.people)
  const target = between(random, 320, 860)
  const sentences = states
    .slice(0, between(random, 3, states.length))
    .map((pattern) => fill(pattern, slots(pick(random, topic.people))))
  for (let words = wordCount(sentences.join(' ')); words < target; ) {
    const said = random() < 0.35 ? unsaid.pop() : undefined
    const sentence = said === undefined ? fillerSentence(random) : fill(said.pattern, slots(said.person))
    sentences.splice(between(random, 1, sentences.length), 0, sentence)
    words += wordCount(sentence)
  }
  return paragraphs(random, sentences)
}

/** @param {{ seed: number, topics: number, index: number }} order @returns {Article} */
const makeArticle = ({ seed, topics, index }) => {
  const topic = makeTopic(randomFrom(seed * 1_000_003 + (index % topics)))
  const random = randomFrom(seed * 7_919 + index + 500_000)
  const published = topic.begun + between(random, 7, 20) * DAY
  const author = personName(random)
  const name = String(index).padStart(5, '0')
  const title = `${capital(topic.subject.event)} in ${topic.town}: ${pick(random, topic.people).quotes[0]}`
  const front = [
    `title: "${title}"`,
    `publisher: "${pick(random, outlets)}"`,
    `author: "${author.given} ${author.surname}"`,
    `published: ${new Date(published).toISOString().slice(0, 10)}`,
    `url: https://articles.example.org/${seed}/${name}`,
  ]
  return { name: `${name}.md`, text: `---\n${front.join('\n')}\n---\n\n${body(random, topic, published)}\n` }
}

/**
 * Gives `count` articles over `topics` subjects, eight articles a subject where nothing else is said.
 * The article at a place is the same for each count of equal seed and topics.
 * @param {{ count: number, topics?: number, seed?: number }} order
 * @returns {Generator<Article>}
 */
export function* generateArticles({ count, topics = Math.ceil(count / 8), seed = 1 }) {
  for (let index = 0; index < count; index += 1) yield makeArticle({ seed, topics, index })
}
