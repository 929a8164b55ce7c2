import type { Arbitrary } from 'fast-check'

export declare const articles: Arbitrary<{ readonly path: string; readonly bytes: Uint8Array }>

/** Gives the name and the text of a file of about so many bytes. */
export declare const bombs: Readonly<Record<string, (size: number) => readonly [path: string, text: string]>>
