import { useSignal } from '@preact/signals'
import { Lock } from 'lucide'
import { type Language, languageNames, languages } from '../../../messages/languages.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { Select } from '../../../ui/field.tsx'
import { language, t } from '../../../ui/language.ts'
import { BareLayout } from '../../frame/bare-layout.tsx'
import { useAct } from '../../worker/act.ts'
import { here, useThing } from '../../worker/things.ts'
import { beginPrivate } from './begin-private.ts'
import { c, useConferenceWords } from './words.ts'

/** Before the tablet is given to a family for its private time: what it will have, and in which language. */
export function LendPage({ id }: { id: string }) {
  const ready = useConferenceWords()
  const conference = useThing('conference', id)
  if (!ready || conference === null) return null
  const practice = here.value?.practice === true
  return (
    <BareLayout title={c().lendTitle}>
      <h1 tabIndex={-1}>{c().lendTitle}</h1>
      {conference && !practice ? <Form id={id} code={conference.values.code} /> : <No practice={practice} id={id} />}
    </BareLayout>
  )
}

const No = ({ practice, id }: { practice: boolean; id: string }) => (
  <>
    <p>{practice ? c().lendPractice : c().gone}</p>
    <a class="button" href={practice ? `/conferences/${id}` : '/conferences'}>
      {t().common.back}
    </a>
  </>
)

function Form({ id, code }: { id: string; code: string }) {
  const reads = useSignal<Language>(language.value)
  const { busy, problem, run } = useAct()
  const go = () => run(() => beginPrivate(id, reads.value))
  return (
    <>
      <p>
        <strong>{code || t().common.untitled}</strong>
      </p>
      {c().lendText.map(line => (
        <p key={line}>{line}</p>
      ))}
      <Select
        label={c().lendLanguage}
        value={reads.value}
        options={languages.map(one => [one, languageNames[one]] as const)}
        onInput={next => (reads.value = next as Language)}
      />
      <Trouble text={problem.value} />
      <Button look="filled" icon={Lock} big wide busy={busy.value} onClick={() => go()}>
        {busy.value ? c().lending : c().lendAct}
      </Button>
      <a class="button plain wide" href={`/conferences/${id}`}>
        {t().common.cancel}
      </a>
    </>
  )
}
