import { useSignal } from '@preact/signals'
import { Lock } from 'lucide'
import type { AskedRound } from '../../domain/surveys/asked-round.ts'
import { Button } from '../../ui/button.tsx'
import { Callout, Trouble } from '../../ui/callout.tsx'
import { Select, Tick } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { inMyLanguage } from '../../ui/texts.ts'
import { lend } from '../device/lent.ts'
import { BareLayout } from '../frame/bare-layout.tsx'
import { useAct } from '../worker/act.ts'
import { here, useSync, useThing, useView } from '../worker/things.ts'
import { languageName } from './gap-words.ts'
import { firstTag } from './language-chips.tsx'

/** Before the tablet passes from hand to hand: which round, which language, and that everything is saved and locked. */
export function LendPage({ id }: { id: string }) {
  const words = t().surveys
  const round = useThing('round', id)
  const asked = useView('asked', { id })
  const standing = useView('roundStanding', { id })
  // Answered in the order in which they are asked: what people were asked is known by then, if it can be.
  if (round === null || (round && !standing)) return null
  const back = `/rounds/${id}`
  const can = round && standing?.state === 'open' && round.values.key !== '' && here.value?.practice !== true
  const why = standing?.state === 'closed' ? words.lendClosed : round && asked ? words.practice : words.gone
  return (
    <BareLayout title={words.lendTitle}>
      <h1 tabIndex={-1}>{words.lendTitle}</h1>
      {asked && can ? (
        <Form asked={asked} back={back} />
      ) : (
        <>
          <p>{why}</p>
          <a class="button" href={back}>
            {t().common.back}
          </a>
        </>
      )}
    </BareLayout>
  )
}

function Form({ asked, back }: { asked: AskedRound; back: string }) {
  const words = t().surveys
  const { id, round, survey } = asked
  const tag = useSignal(firstTag(survey))
  const easy = useSignal(false)
  const sync = useSync()
  const { busy, problem, run } = useAct()
  const go = () => run(() => lend(id, { language: tag.value, easy: easy.value, back }))
  return (
    <>
      <p>
        <strong>{inMyLanguage(survey.title)}</strong>
        <br />
        <span class="soft">{round.label}</span>
      </p>
      <p>{words.lendText}</p>
      <Select
        label={words.lendLanguage}
        value={tag.value}
        options={survey.languages.map(one => [one, languageName(one)] as const)}
        onInput={picked => (tag.value = picked)}
      />
      <Tick
        label={round.tested.includes(tag.value) ? words.easyTested : words.lendEasy}
        checked={easy.value}
        onChange={on => (easy.value = on)}
      />
      <p class="small soft">{words.lendHint}</p>
      {sync && sync.waiting > 0 && (
        <Callout tone="waits">
          <p>{words.lendUnsent(sync.waiting)}</p>
        </Callout>
      )}
      <Trouble text={problem.value} />
      <Button look="filled" icon={Lock} big wide busy={busy.value} onClick={() => go()}>
        {busy.value ? words.lending : words.lendAct}
      </Button>
      <a class="button plain wide" href={back}>
        {t().common.cancel}
      </a>
    </>
  )
}
