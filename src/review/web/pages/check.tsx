import { useLocation } from 'preact-iso'
import { STATUS_IN_WORDS } from '../../../memos/in-words.ts'
import type { CheckShown } from '../../contract/index.ts'
import type { DeskPage } from '../page.ts'
import { CheckedText } from '../parts/check/checked-text.tsx'
import { DraftForm } from '../parts/check/draft-form.tsx'
import { FindingList } from '../parts/check/finding-list.tsx'
import { Key } from '../parts/key.tsx'
import { useCheck } from '../use-check.ts'
import { useFindings } from '../use-findings.ts'

type Found = ReturnType<typeof useFindings>

/** What is said aloud: the sum, then each finding that is selected. */
const spoken = ({ sum }: CheckShown, { listed, selected, at, isChosen }: Found): string =>
  selected === undefined || !isChosen
    ? `${sum}.`
    : `${at + 1} of ${listed.length}: ${STATUS_IN_WORDS[selected.status]}, “${selected.words}”, ${selected.sort}`

const Head = ({ shown: { name, sum, findings }, isAll }: { readonly shown: CheckShown; readonly isAll: boolean }) => (
  <header>
    <h1 class="clip">{name}</h1>
    <p>{sum}.</p>
    {findings.length > 0 && (
      <p class="tabs">
        <a href="/check?show=look" aria-current={isAll ? undefined : 'true'}>
          Needs a look
        </a>
        <a href="/check?show=all" aria-current={isAll ? 'true' : undefined}>
          All
        </a>
      </p>
    )}
  </header>
)

const Findings = ({ shown }: { readonly shown: CheckShown }) => {
  const found = useFindings(shown)
  const { isAll, listed, selected, follows, select } = found
  return (
    <main id="main" class="check">
      <CheckedText
        {...{ shown, selected, isFollowed: follows('text') }}
        onSelect={(finding) => select(finding, 'text')}
      />
      <div class="findings">
        <Head shown={shown} isAll={isAll} />
        <section aria-label="Findings">
          {listed.length === 0 && shown.findings.length > 0 && <p class="empty">Nothing needs a look.</p>}
          <FindingList
            {...{ findings: listed, selected, isFollowed: follows('list') }}
            onSelect={(finding) => select(finding, 'list')}
          />
        </section>
        <p class="again">
          <a href="/check">
            <Key of="Esc" /> Back to the draft, or another one
          </a>
        </p>
      </div>
      <p class="unseen" role="status">
        {spoken(shown, found)}
      </p>
    </main>
  )
}

/** A draft held against the sources: the field that takes it, or what came of it. */
const Check = () => {
  const { query } = useLocation()
  const check = useCheck()
  if (query.show !== undefined && check.shown !== null) return <Findings shown={check.shown} />
  return (
    <main id="main" class="plain">
      <h1>Check a draft</h1>
      <p class="lead">
        Each figure, date, office, quotation and attribution is looked up in the sources. Nothing of the draft is
        stored: it stays in this tab.
      </p>
      <DraftForm check={check} />
    </main>
  )
}

/** What one writes oneself, checked before it goes out. */
export const CHECK: DeskPage = {
  path: '/check',
  name: 'Check',
  go: 'k',
  routes: { '/check': Check },
  keys: [
    {
      where: 'Check',
      keys: [
        ['Ctrl ⏎', 'check the draft in the field'],
        ['j k', 'next, previous finding'],
        ['Home End', 'first, last'],
        ['Enter', 'open the first place in a source'],
        ['f', 'what needs a look, or all'],
        ['Esc', 'out of the field; back to it'],
      ],
    },
  ],
}
