/** Names of agencies that deliver to many outlets: a few that everybody knows, and what such names end in. */
export const AGENCY =
  /(?:^|\W)(?:AP|the associated press|associated press|reuters|AFP|agence france-presse|dpa|UPI|united press international|PA media|press association|press trust of india|PTI|xinhua|kyodo|(?:news|press|wire) (?:agency|service)|newswire)(?=\W|$)/i

/** "From wire reports", "Agencies". */
export const AGENCIES =
  /^(?:by )?(?:from )?(?:(?:our )?(?:news |wire |press )?agenc(?:y|ies)(?: reports?)?|(?:news )?wires?(?: (?:reports?|services?))?)$/i
