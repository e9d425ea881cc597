import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { begun } from '../../domain/sessions/begun.ts'
import { NOTICE_VERSION } from '../../domain/sessions/session.ts'
import type { Thing } from '../../domain/thing.ts'
import { isLanguage } from '../../messages/languages.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { momentNow } from '../../ui/dates.ts'
import { Tick } from '../../ui/field.tsx'
import { dayInWords, language, setLanguage, t } from '../../ui/language.ts'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { keepHers } from '../device/hers.ts'
import { keep } from '../editing/saving.ts'
import { easyNotice, useTested } from '../editing/tested.ts'
import { useRoute } from '../frame/use-route.ts'
import { api } from '../worker/api.ts'
import { useCodes, useNames } from '../worker/names.ts'
import { here, useThing, useThings } from '../worker/things.ts'
import { useHeldPage } from './held-page.ts'
import { Listen } from './listen.tsx'
import { NoSession } from './no-session.tsx'
import { Otherwise, useHandBack } from './notice-choice.tsx'

/** What happens to what is said: read or heard on the tablet turned towards the interviewee, before anything is written. */
export function Notice({ id }: { id: string }) {
  const session = useThing('session', id)
  const was = useRef(false)
  if (session) was.current = true
  const missing = session === undefined
  // An old address of a plan that is gone; one that goes in the interviewee's hands shows her nothing else.
  if (missing && !was.current) return <NoSession />
  if (!session) return null
  return <Told session={session} />
}

function Told({ session }: { session: Thing<'session'> }) {
  const words = t().notice
  const route = useRoute()
  const easy = useSignal(false)
  const tested = useTested(language.value, easyNotice(t()))
  const { staff, choose, missing } = useHandBack(session)
  const present = useSignal<readonly string[]>(session.values.people)
  const lines = useNoticeLines(easy.value)
  const group = session.values.people.length > 1
  const heading = useHeldPage(words.title)
  const take = () =>
    keep(async () => {
      const given = {
        version: NOTICE_VERSION,
        language: language.value,
        easy: easy.value,
        at: Date.now(),
        by: here.value?.person ?? '',
      }
      const told = Object.fromEntries(present.value.map(person => [`notice.${person}`, given]))
      await api().edit(session.id, { ...told, ...begun(session.values, momentNow()) }, session.view)
      keepHers(session.id)
      if (isLanguage(staff)) await setLanguage(staff)
      route(`/sessions/${session.id}/write`, true)
    })
  return (
    <main class="notice">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <div class="row">
          <LanguageSwitch lent />
          <Button onClick={() => (easy.value = !easy.value)}>
            {easy.value ? words.ordinary : tested ? words.easyTested : words.easy}
          </Button>
          <Listen text={lines.join(' ')} />
        </div>
      </header>
      <Trouble text={missing} />
      <div class="text" lang={language.value}>
        {lines.map(line => (
          <p key={line}>{line}</p>
        ))}
        {group && (
          <fieldset class="field">
            <legend>{words.each}</legend>
            <Present
              people={session.values.people}
              chosen={present.value}
              onChange={people => (present.value = people)}
            />
          </fieldset>
        )}
      </div>
      <footer>
        <Button big onClick={() => take()} disabled={group && present.value.length === 0}>
          {words.take}
        </Button>
        <Otherwise session={session} choose={choose} />
      </footer>
    </main>
  )
}

function Present(props: {
  people: readonly string[]
  chosen: readonly string[]
  onChange: (people: string[]) => void
}) {
  const codeOf = useCodes()
  return (
    <div class="columns">
      {props.people.map(person => (
        <Tick
          key={person}
          label={codeOf(person) ?? '?'}
          checked={props.chosen.includes(person)}
          onChange={on => props.onChange(on ? [...props.chosen, person] : props.chosen.filter(one => one !== person))}
        />
      ))}
    </div>
  )
}

function useNoticeLines(easy: boolean): readonly string[] {
  const words = t().notice
  const project = useThings('project')?.[0]?.values
  const nameOf = useNames()
  const parts = {
    who: nameOf(here.value?.person ?? '') ?? '',
    project: project?.name ?? '',
    until: project?.until ? dayInWords(new Date(`${project.until}T12:00:00`)) : '',
    contact: project?.contact ?? '',
  }
  const lines = (easy ? words.easyText : words.text).map(line => line(parts))
  return lines.filter(line => line !== '')
}
