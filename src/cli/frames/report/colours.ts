/** So many frames have a colour of their own in the style sheet; all others share a grey. */
const COLOURS = 8

/** The colour of each frame as a name of the style sheet, which knows it for light and dark. */
export const coloursOf = (frames: readonly string[]): ReadonlyMap<string, string> =>
  new Map(frames.map((frame, index) => [frame, index < COLOURS ? `var(--frame-${index + 1})` : 'var(--frame-other)']))
