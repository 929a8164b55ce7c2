import { entitiesOf } from '../../compare/entities/index.ts'
import type { Entity } from '../../domain/index.ts'
import type { Reader } from '../../store/index.ts'
import { oneById } from '../known-id.ts'

/** Who or what the sources of a database name. */
export const entitiesIn = async (reader: Reader): Promise<readonly Entity[]> =>
  entitiesOf({ names: await reader.names(), decisions: await reader.decisions() })

/** The entity that an id or its beginning names. */
export const entityById = (entities: readonly Entity[], wanted: string): Entity =>
  oneById(entities, wanted, { noun: 'entity', listedBy: 'variorum entities' })
