const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Names of months and days, with abbreviations and time zones, lower case: capitalised words that name nobody. */
export const CALENDAR_WORDS = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
  est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et eastern central pacific`)
