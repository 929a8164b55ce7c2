/** Units whose plural is no "-s". */
const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  millennium: 'millennia',
  hertz: 'hertz',
  kilohertz: 'kilohertz',
  megahertz: 'megahertz',
  gigahertz: 'gigahertz',
  horsepower: 'horsepower',
  hundredweight: 'hundredweight',
  points: 'points',
}

/** A unit as it stands beside a figure: "tonne" of 1, "tonnes" of 6.4, "cubic feet per second" of 2. */
export const unitFor = (figure: number, unit: string): string => {
  if (Math.abs(figure) === 1) return unit
  return unit.replace(/[a-z]+(?= per | of |$)/, (noun) => PLURALS[noun] ?? `${noun}s`)
}
