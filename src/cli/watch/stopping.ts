const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** As shells have it: 128 and the number of SIGINT. */
const INTERRUPTED = 130

/** A signal that is aborted by the first Ctrl C; the second ends the process at once. `end` gives Ctrl C back. */
export const stopping = (tell: (words: string) => void) => {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED)
    tell('Ending after the file in hand; Ctrl C again ends at once.\n')
    controller.abort()
  }
  for (const name of SIGNALS) process.on(name, stop)
  const end = (): void => {
    for (const name of SIGNALS) process.off(name, stop)
  }
  return { signal: controller.signal, end }
}
