import type { Layers } from '../../domain/index.ts'
import { readOffice } from '../../lexicon/offices.ts'
import { clauseAt, draft, type Recognise } from './draft.ts'

/**
 * Who holds an exclusive office: `office.holder`, from the titles that stand beside a person's name. The office is the
 * subject's head, its body ("finance committee") the scope. A former, acting, deputy or elect holder has a slot of
 * its own: none of them excludes the holder.
 */
export const offices: Recognise = (view, clauses) =>
  view.entity
    .filter(({ body }) => body.label === 'PERSON')
    .flatMap((person) => {
      const clause = clauseAt(clauses, person.span)
      if (clause === undefined) return []
      return person.body.titles.flatMap((title) => {
        const proposal = holderOf(person, title)
        return proposal === null ? [] : draft(view, clause, proposal)
      })
    })

function holderOf({ span, body }: Layers['entity'], title: string) {
  const read = readOffice(title)
  if (!read?.exclusive) return null
  return {
    slot: `office.${read.qualifier === null ? '' : `${read.qualifier}-`}holder`,
    value: { type: 'entity' as const, name: body.name },
    words: span,
    head: read.office,
    scope: read.body,
  }
}
