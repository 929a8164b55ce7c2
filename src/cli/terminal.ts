import pc from 'picocolors'

/** The standard streams and what they can show. `write` waits until a slow reader has caught up. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  readonly write: (text: string) => Promise<void>
  /** Colours for standard output, and for messages on standard error. */
  readonly paint: Colors
  readonly colors: Colors
  /** The stream of progress bars, or null where nobody watches. */
  readonly progress: NodeJS.WriteStream | null
  /** How many columns a line of standard output may take. */
  readonly columns: number
}

type Colors = ReturnType<typeof pc.createColors>

/** The reader of our output has gone away (`variorum export | head`): nothing more can or need be written. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
}

const isClosed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')

const writeTo =
  (stream: NodeJS.WriteStream) =>
  (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (error) reject(isClosed(error) ? new OutputClosed('standard output was closed') : error)
        else resolve()
      })
    })

/** FORCE_COLOR is for pagers, which show the colours of what is piped into them. */
const hasColors = (stream: NodeJS.WriteStream, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean => {
  if (NO_COLOR) return false
  return FORCE_COLOR ? FORCE_COLOR !== '0' : stream.isTTY === true && TERM !== 'dumb'
}

/** Room for lines in a pipe or file, where nothing says how wide they may be. */
const PIPED = 100
const NARROWEST = 40

/** COLUMNS counts only where the stream itself does not know. */
const columnsOf = (stream: NodeJS.WriteStream, { COLUMNS }: NodeJS.ProcessEnv): number =>
  Math.max(NARROWEST, stream.columns || Number.parseInt(COLUMNS ?? '', 10) || PIPED)

/** The terminal of a process. */
export const terminalOf = ({ stdout, stderr, env }: NodeJS.Process): Terminal => {
  // Without a listener, a closed pipe would end the process with a stack trace; `write` reports it instead.
  if (stdout.listenerCount('error') === 0) stdout.on('error', () => undefined)
  return {
    out: (text) => void stdout.write(text),
    error: (text) => void stderr.write(text),
    write: writeTo(stdout),
    paint: pc.createColors(hasColors(stdout, env)),
    colors: pc.createColors(hasColors(stderr, env)),
    progress: stderr.isTTY ? stderr : null,
    columns: columnsOf(stdout, env),
  }
}
