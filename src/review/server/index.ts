import { networkInterfaces } from 'node:os'
import { type ServerType, serve } from '@hono/node-server'
import { type ReviewOptions, reviewApp } from './app.ts'

export { reviewApp } from './app.ts'

/** Where a desk listens: an address and a port, 0 for a free one. */
export interface DeskOptions extends Omit<ReviewOptions, 'hosts'> {
  readonly host: string
  readonly port: number
}

/** A desk that is open. `address` holds the token, where one is needed. */
export interface Desk {
  readonly address: string
  readonly close: () => Promise<void>
}

const ANYWHERE = new Set(['0.0.0.0', '::'])

/** The names by which a browser may rightly call a server that listens here. */
const namesOf = (host: string): readonly string[] => {
  const own = ['127.0.0.1', 'localhost', '[::1]', host.includes(':') ? `[${host}]` : host]
  if (!ANYWHERE.has(host)) return own
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  return [...own, ...addresses.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))]
}

const closed = (server: ServerType): Promise<void> =>
  new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)))
    if ('closeAllConnections' in server) server.closeAllConnections()
  })

const reasonOf = (error: Error, { host, port }: DeskOptions): Error =>
  'code' in error && error.code === 'EADDRINUSE'
    ? new Error(
        `Port ${port} on ${host} is taken: a desk may be open already. Name another one with --port, or --port 0.`,
      )
    : error

/** Opens a review desk; rejects where the port is taken. */
export const openDesk = (options: DeskOptions): Promise<Desk> =>
  new Promise((resolve, reject) => {
    const hosts = new Set<string>()
    const app = reviewApp({ ...options, hosts })
    const server = serve({ fetch: app.fetch, hostname: options.host, port: options.port }, ({ port }) => {
      for (const name of namesOf(options.host)) hosts.add(`${name}:${port}`)
      const shown = ANYWHERE.has(options.host)
        ? 'localhost'
        : options.host.includes(':')
          ? `[${options.host}]`
          : options.host
      const token = options.token === null ? '' : `?token=${options.token}`
      resolve({ address: `http://${shown}:${port}/${token}`, close: () => closed(server) })
    })
    server.once('error', (error: Error) => reject(reasonOf(error, options)))
  })
