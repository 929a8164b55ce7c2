import type { Entity } from '../../domain/index.ts'
import { oneById } from '../known-id.ts'

/** The entity that an id or its beginning names. */
export const entityById = (entities: readonly Entity[], wanted: string): Entity =>
  oneById(entities, wanted, { noun: 'entity', listedBy: 'variorum entities' })
