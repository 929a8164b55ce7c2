import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { secureHeaders } from 'hono/secure-headers'

/** Who may speak to the desk: the names by which this machine calls it, and a token where others can reach it. */
export interface Gate {
  /** Values of the Host header that are meant for this desk ("127.0.0.1:4173"). */
  readonly hosts: ReadonlySet<string>
  readonly token: string | null
  readonly readOnly: boolean
}

/** No script, style, picture or request but the desk's own; nothing frames it. */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // With no referrer at all, browsers send no origin with a post.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
})

const refusal = (words: string, status: 401 | 403) => Response.json({ error: words }, { status })

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD'

/** Whether a request hands in a draft, which is looked at and never written down. */
export const isDraft = (path: string): boolean => /^\/api(?:\/c\/[^/]+)?\/check$/.test(path)

/**
 * A page of another site can make a browser ask this server, under a name that leads here (DNS rebinding) or from
 * outside (a cross-site post): both show in Host and Origin.
 */
export const onlyOwn =
  ({ hosts, readOnly }: Gate): MiddlewareHandler =>
  async (context, next) => {
    const host = context.req.header('host') ?? ''
    if (!hosts.has(host))
      return refusal(
        `This desk does not answer to the name "${host}". Open the address that "variorum review" printed.`,
        403,
      )
    if (isRead(context.req.method)) return next()
    if (readOnly && !isDraft(context.req.path))
      return refusal('This desk was opened to read only: start it without --read-only to decide.', 403)
    const origin = context.req.header('origin')
    if (origin !== `http://${host}`)
      return refusal('The request comes from another page than the desk and was not carried out.', 403)
    return next()
  }

const COOKIE = 'variorum'

/** Where others can reach the desk, its address holds a token; the page keeps it in a cookie of this site alone. */
export const withToken =
  ({ token }: Gate): MiddlewareHandler =>
  async (context, next) => {
    if (token === null || getCookie(context, COOKIE) === token) return next()
    if (context.req.query('token') !== token)
      return refusal('This desk asks for a token: open the whole address that "variorum review" printed.', 401)
    setCookie(context, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' })
    return context.redirect(context.req.path)
  }
