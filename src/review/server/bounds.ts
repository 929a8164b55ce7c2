import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { LARGEST_DRAFT } from '../contract/index.ts'
import { isDraft } from './guard.ts'
import { problem } from './site.ts'

const LARGEST_BODY = 100_000

const ofDraft = bodyLimit({
  maxSize: LARGEST_DRAFT,
  onError: ({ json }) =>
    json(
      problem('The draft has more than 10 MB, and no more are read: check it in parts, or save its text alone.'),
      413,
    ),
})

const ofDecision = bodyLimit({ maxSize: LARGEST_BODY })

/** How much a request may bring: a draft is a file, all else that the page sends is short. */
export const withinBounds: MiddlewareHandler = (context, next) =>
  (isDraft(context.req.path) ? ofDraft : ofDecision)(context, next)
