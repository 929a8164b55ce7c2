/** When a holiday falls: on a fixed day, so many days after the nth weekday of a month (-1 the last), or so many days from Easter. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly after: number }
  | { readonly easter: number }

const fixed = (month: number, day: number): HolidayRule => ({ month, day })
const nth = (month: number, weekday: number, index: number, after = 0): HolidayRule => ({
  month,
  weekday,
  nth: index,
  after,
})
const easter = (days: number): HolidayRule => ({ easter: days })

const [MONDAY, THURSDAY] = [1, 4]
const CHRISTMAS = fixed(12, 25)
const KING = nth(1, MONDAY, 3)

/**
 * Holidays by their names in lower case, an apostrophe parted from its letters as the date grammar reads it. What countries
 * keep on days of their own (Independence Day, Labour Day, Mother's Day) has no row: a wrong day is worse than none.
 */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map([
  ["new year ' s day", fixed(1, 1)],
  ['new years day', fixed(1, 1)],
  ['new year day', fixed(1, 1)],
  ["new year ' s eve", fixed(12, 31)],
  ['new years eve', fixed(12, 31)],
  ['martin luther king day', KING],
  ['martin luther king jr day', KING],
  ['martin luther king jr . day', KING],
  ['mlk day', KING],
  ['groundhog day', fixed(2, 2)],
  ["valentine ' s day", fixed(2, 14)],
  ['valentines day', fixed(2, 14)],
  ["presidents ' day", nth(2, MONDAY, 3)],
  ['presidents day', nth(2, MONDAY, 3)],
  ["st patrick ' s day", fixed(3, 17)],
  ["st . patrick ' s day", fixed(3, 17)],
  ["saint patrick ' s day", fixed(3, 17)],
  ["international women ' s day", fixed(3, 8)],
  ["april fools ' day", fixed(4, 1)],
  ['april fools day', fixed(4, 1)],
  ["april fool ' s day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['memorial day', nth(5, MONDAY, -1)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nth(9, MONDAY, 1)],
  ['columbus day', nth(10, MONDAY, 2)],
  ["indigenous peoples ' day", nth(10, MONDAY, 2)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ["all souls ' day", fixed(11, 2)],
  ['guy fawkes night', fixed(11, 5)],
  ['bonfire night', fixed(11, 5)],
  ['veterans day', fixed(11, 11)],
  ["veterans ' day", fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['thanksgiving day', nth(11, THURSDAY, 4)],
  ['thanksgiving', nth(11, THURSDAY, 4)],
  ['black friday', nth(11, THURSDAY, 4, 1)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', CHRISTMAS],
  ['christmas', CHRISTMAS],
  ['xmas', CHRISTMAS],
  ['boxing day', fixed(12, 26)],
  ['shrove tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter day', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['whit sunday', easter(49)],
  ['pentecost', easter(49)],
  ['whit monday', easter(50)],
])
