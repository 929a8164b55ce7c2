/** Heads of a list of works that the article cites. */
export const REFERENCE_HEAD =
  /^(?:\d{1,2}\.? )?(?:references?(?: list| cited)?|bibliography|works cited|(?:end|foot)?notes|sources|citations|further reading|sources and (?:notes|further reading)|notes and (?:sources|references))\s*:?$/i

/** Heads of a section about the one who wrote the article. */
export const AUTHOR_HEAD =
  /^about (?:the |our )?(?:authors?|writers?|contributors?|columnist|reporter|editor|expert)s?\s*:?$/i
