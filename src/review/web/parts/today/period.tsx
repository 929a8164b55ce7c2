import { useLocation } from 'preact-iso'
import type { TodayShown } from '../../../contract/index.ts'
import { addressOf } from '../../address.ts'

/** "14 May 2031, 08:15" in the time of the reader. */
export const moment = (iso: string): string =>
  new Date(iso).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })

interface EndProps {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly onChoose: (end: string) => void
}

interface MomentProps extends EndProps {
  /** What stands for no run at all. */
  readonly end: readonly [value: string, words: string]
  readonly runs: TodayShown['runs']
}

const Moment = ({ id, name, value, end, runs, onChoose }: MomentProps) => (
  <>
    <label for={id}>{name}</label>{' '}
    <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      <option value={end[0]}>{end[1]}</option>
      {runs.map(({ run, started, sources }) => (
        <option key={run} value={`${run}`}>
          {moment(started)}, {sources === 1 ? '1 source' : `${sources} sources`}
        </option>
      ))}
    </select>{' '}
  </>
)

/** Before any ingest: a year that is still being typed ("0020") is earlier and asks for nothing. */
const EARLIEST = '2000-01-01'

const Day = ({ id, name, value, onChoose }: EndProps) => (
  <>
    <label for={id}>{name}</label>{' '}
    <input
      id={id}
      type="date"
      min={EARLIEST}
      value={value}
      onChange={({ currentTarget }) => currentTarget.validity.valid && onChoose(currentTarget.value)}
    />{' '}
  </>
)

/** An end of a period as a day, where the address gives it as one. */
const dayIn = (end: string | undefined): string => (end?.includes('-') ? end : '')

/** The choice of a period, by the runs that brought something or by days; it stands in the address. */
export const Period = ({ shown: { runs, from, to } }: { readonly shown: TodayShown }) => {
  const { route, query } = useLocation()
  const choose = (end: 'from' | 'to') => (value: string) => route(addressOf('/today', query, { [end]: value }), true)
  const last = runs.findLast(({ run }) => run <= to)
  // The last run that brought something is no moment to ask from: nothing came after it.
  const before = runs.filter(({ run }) => run < (last?.run ?? 0))
  const after = runs.slice(0, -1).filter(({ run }) => run > from)
  const until = query.to === undefined ? '' : `${to}`
  return (
    <p class="meta period">
      <Moment
        {...{ id: 'since', name: 'What is new since', value: `${from}`, end: ['0', 'the beginning'], runs: before }}
        onChoose={choose('from')}
      />
      {(after.length > 0 || until !== '') && (
        <Moment
          {...{ id: 'until', name: 'until', value: until, end: ['', 'now'], runs: after }}
          onChoose={choose('to')}
        />
      )}
      <Day id="first-day" name="or from the day" value={dayIn(query.from)} onChoose={choose('from')} />
      <Day id="last-day" name="to" value={dayIn(query.to)} onChoose={choose('to')} />
    </p>
  )
}
