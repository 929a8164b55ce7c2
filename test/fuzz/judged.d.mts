import type { Analysed } from '../../src/ingest/analyse.ts'

export declare const faultOf: (analysed: Analysed) => string | null
