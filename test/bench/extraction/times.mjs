import * as chrono from 'chrono-node'
import { annotate, inUnits } from './annotate.mjs'
import { share, shared } from './match.mjs'
import { rowsOf } from './rows.mjs'

/** @typedef {{ from: string | null, to: string | null }} Days ISO days, both inclusive; null is open. */
/** @typedef {{ start: number, end: number } & Days} Found */
/** @typedef {(text: string, reference: string | null) => Promise<readonly Found[]>} Finder */
/** @typedef {{ text: string, reference: string | null, start: number, end: number, fits: (days: Days) => boolean, wanted: string }} Case */

const DAY = 86_400_000
/** @param {string} day @param {number} by */
const shifted = (day, by) => new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10)

/** @type {Finder} */
const ours = async (text, reference) =>
  ((await annotate(text, reference))?.times ?? []).map(({ start, end, body: { from, to } }) => ({
    start,
    end,
    from,
    to,
  }))

/** @param {any} point What chrono knows of one end; it fills in a 12th hour, and the first day of a month. */
const dayOf = (point) => {
  const pad = (/** @type {number} */ number) => String(number).padStart(2, '0')
  return `${point.get('year')}-${pad(point.get('month'))}-${pad(point.get('day'))}`
}

/** The last day of what a point of chrono means: of its month where it says no day, of its year where it says no month. @param {any} point */
const lastDayOf = (point) => {
  if (point.isCertain('day') || point.isCertain('weekday')) return dayOf(point)
  const [year, month] = [point.get('year'), point.isCertain('month') ? point.get('month') : 12]
  return point.isCertain('year') || point.isCertain('month')
    ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
    : dayOf(point)
}

/** @type {Finder} */
const byChrono = async (text, reference) =>
  chrono.parse(text, new Date(`${reference ?? '2016-11-07'}T12:00:00`)).map(({ index, text: words, start, end }) => ({
    start: index,
    end: index + words.length,
    from: dayOf(start),
    to: lastDayOf(end ?? start),
  }))

/** @param {Record<string, any>} value A resolution of Recognizers-Text, whose ends are exclusive. @returns {Days | null} */
const resolved = ({ type, value, start, end }) => {
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(value) ? { from: value, to: value } : null
  if (type !== 'daterange' || (start === undefined && end === undefined)) return null
  return { from: start ?? null, to: end === undefined ? null : shifted(end, -1) }
}

/**
 * The last days that the end of a range may mean: the gold of "from March to May" ends where May begins, while readers
 * count May in. @param {Record<string, any>} value
 */
const lastDays = ({ timex, end }) => {
  if (end === undefined || !String(timex).startsWith('(')) return []
  const [year, month, day] = end.split('-').map(Number)
  if (day !== 1) return [end]
  /** @param {number} months */
  const unit = (months) => new Date(Date.UTC(year, month - 1 + months, 0)).toISOString().slice(0, 10)
  const whole = [unit(1), ...(month % 3 === 1 ? [unit(3)] : []), ...(month === 1 ? [unit(12)] : [])]
  return [end, ...whole]
}

/** @param {readonly Record<string, any>[]} rows @returns {Case[]} */
const ofRecognizers = (rows) =>
  rows.flatMap(({ text, reference, gold }) =>
    inUnits(text, gold).flatMap(({ start, end, resolution }) => {
      const days = resolution.values.map(resolved)
      if (days.length === 0 || days.includes(null)) return []
      const also = resolution.values.map(lastDays)
      const fits = (/** @type {Days} */ { from, to }) =>
        days.some(
          (/** @type {Days} */ each, /** @type {number} */ index) =>
            each.from === from && (each.to === to || also[index].includes(to)),
        )
      const wanted = days.map((/** @type {Days} */ each) => `${each.from}..${each.to}`).join(' or ')
      return [{ text, reference: reference?.slice(0, 10) ?? null, start, end, fits, wanted }]
    }),
  )

/** @param {Record<string, number> | undefined} components @param {string | null} day */
const agrees = (components, day) => {
  if (components === undefined) return true
  const [year, month, date] = (day ?? '').split('-').map(Number)
  const said = { year, month, day: date }
  return Object.entries(said).every(([key, number]) => components[key] === undefined || components[key] === number)
}

/** The day of a moment as chrono's tests write it. @param {unknown} moment @returns {Record<string, number> | undefined} */
const componentsOf = (moment) => {
  if (typeof moment !== 'string') return undefined
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number)
  return { year: year ?? 0, month: month ?? 0, day: day ?? 0 }
}

/** English rows with a day, month or year, without options. @param {readonly Record<string, any>[]} rows @returns {Case[]} */
const ofChrono = (rows) =>
  rows.flatMap(({ text, reference, options, parser, gold }) => {
    const first = gold.start_components ?? componentsOf(gold.start_date)
    const last = gold.end_components ?? componentsOf(gold.end_date)
    const tells = first !== undefined && ['year', 'month', 'day'].some((key) => first[key] !== undefined)
    if (!tells || options !== null || !/^chrono(?:\.casual|\.strict|\.en)?$/.test(parser)) return []
    // Without a day of reference, only what the text says itself can be right.
    if (reference === null && !text.includes(String(first.year))) return []
    const [span = { start: 0, end: text.length }] =
      gold.end_offset === undefined ? [] : inUnits(text, [{ start: gold.start, end: gold.end_offset }])
    const fits = (/** @type {Days} */ { from, to }) => agrees(first, from) && agrees(last, to)
    const wanted = `${JSON.stringify(first)} ${last === undefined ? '' : JSON.stringify(last)}`
    return [{ text, reference: reference?.slice(0, 10) ?? null, ...span, fits, wanted }]
  })

/** @param {string} when "2015", "2015-05" or "2015-05-18", or a moment of that day. @returns {Days | null} */
const daysOf = (when) => {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(when) ?? []
  if (year === undefined) return null
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (day !== undefined) return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` }
  return {
    from: `${year}-${month}-01`,
    to: new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10),
  }
}

/** @param {readonly Record<string, any>[]} documents @returns {Case[]} */
const ofGum = (documents) =>
  documents.flatMap(({ text, dates, date_created: reference }) =>
    inUnits(text, dates).flatMap(({ start, end, when, from, to, tag }) => {
      const days = when === undefined ? bounds(from, to) : daysOf(when)
      if (tag !== 'date' || days === null) return []
      // GUM dates the two ends of "from 3 to 9 May" each by itself; we have one annotation with both.
      const fits = (/** @type {Days} */ { from, to }) =>
        (from === days.from && to === days.to) ||
        (days.from === days.to && from !== to && (from === days.from || to === days.to))
      return [{ text, reference, start, end, fits, wanted: `${days.from}..${days.to}` }]
    }),
  )

/** @param {string | undefined} from @param {string | undefined} to @returns {Days | null} */
const bounds = (from, to) => {
  const [first, last] = [daysOf(from ?? ''), daysOf(to ?? '')]
  return first === null || last === null ? null : { from: first.from, to: last.to }
}

/** @param {readonly Case[]} cases @param {Finder} find */
const measure = async (cases, find) => {
  /** @type {import('./report.mjs').Miss[]} */
  const misses = []
  const [found, right] = [{ count: 0 }, { count: 0 }]
  const texts = new Map()
  for (const { text, reference, start, end, fits, wanted } of cases) {
    const key = `${reference} ${text}`
    if (!texts.has(key)) texts.set(key, await find(text, reference))
    const touching = texts.get(key).filter((/** @type {Found} */ each) => shared(each, { start, end }) > 0)
    found.count += touching.length > 0 ? 1 : 0
    if (touching.some(fits)) right.count += 1
    else {
      const got = touching.map(
        (/** @type {Found} */ each) => `${text.slice(each.start, each.end)} = ${each.from}..${each.to}`,
      )
      const what = touching.length === 0 ? 'missed' : 'value'
      misses.push({
        what,
        words: `${text.slice(start, end)}: ${got.join('; ') || '–'}, not ${wanted}`,
        in: `${reference} ${text.slice(Math.max(0, start - 60), end + 40)}`,
      })
    }
  }
  return {
    gold: cases.length,
    recall: share(found.count, cases.length),
    exact: share(right.count, cases.length),
    misses,
  }
}

/** Rows that hold no time at all. @param {readonly Record<string, any>[]} rows @param {Finder} find */
const quietRows = async (rows, find) => {
  const empty = rows.filter(({ gold }) => gold.length === 0)
  /** @type {import('./report.mjs').Miss[]} */
  const misses = []
  for (const { text, reference } of empty) {
    const found = await find(text, reference?.slice(0, 10) ?? null)
    if (found.length > 0)
      misses.push({ what: 'false', words: found.map(({ start, end }) => text.slice(start, end)).join(' ‖ '), in: text })
  }
  return { negatives: empty.length, quiet: share(empty.length - misses.length, empty.length), misses }
}

const FINDERS = { variorum: ours, 'chrono-node': byChrono }

/** Dates and periods by the days that they mean. @param {string} folder */
export const measureTimes = async (folder) => {
  /** @type {import('./report.mjs').Row[]} */
  const report = []
  const sets = [
    { on: 'Recognizers-Text datetime', file: 'recognizers/datetime.jsonl', cases: ofRecognizers },
    { on: 'chrono', file: 'chrono/positive.jsonl', cases: ofChrono },
    ...['news', 'interview', 'speech'].map((genre) => ({
      on: `GUM ${genre}`,
      file: `gum/${genre}.jsonl`,
      cases: ofGum,
    })),
  ]
  for (const { on, file, cases } of sets) {
    const rows = rowsOf(folder, file)
    for (const [system, find] of rows === null ? [] : Object.entries(FINDERS))
      report.push({ layer: 'times', on, system, ...(await measure(cases(rows ?? []), find)) })
  }
  for (const file of ['recognizers/datetime.jsonl', 'chrono/negative.jsonl']) {
    const rows = rowsOf(folder, file)
    for (const [system, find] of rows === null ? [] : Object.entries(FINDERS)) {
      const { negatives, quiet, misses } = await quietRows(rows ?? [], find)
      report.push({ layer: 'times', on: `${file}, empty rows`, system, negatives, quiet, misses })
    }
  }
  return report
}
