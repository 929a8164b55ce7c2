const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs, as inflected, whose subject is somebody who speaks: "Okoro said", "told reporters", "according to" apart. */
export const SPEECH_VERBS = words(`
  said says say saying told tells tell asked asks ask added adds add wrote writes write stated states announced
  announces explained explains replied replies answered answers argued argues argue insisted insists warned warns
  claimed claims declared declares confirmed confirms denied denies noted notes recalled recalls remarked remarks
  responded responds testified testifies acknowledged acknowledges admitted admits commented concluded conceded
  concedes cautioned complained contended contends countered criticised criticized demanded disclosed emphasised
  emphasized stressed stresses suggested suggests urged urges vowed vowed pledged promised predicted protested quipped
  reiterated revealed called calls shouted cried whispered continued began joked tweeted posted accused accuses
  praised welcomed condemned rejected rejects dismissed observed observes maintained maintains believes thinks
  thought believed hopes expects described describes estimated estimates reported reports repeated`)
