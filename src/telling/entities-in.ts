import { entitiesOf } from '../compare/entities/index.ts'
import type { Entity } from '../domain/index.ts'
import type { Reader } from '../store/index.ts'

/** Who or what the sources of a database name. */
export const entitiesIn = async (reader: Reader): Promise<readonly Entity[]> =>
  entitiesOf({ names: await reader.names(), decisions: await reader.decisions() })
