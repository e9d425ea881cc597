import { useSignal } from '@preact/signals'
import { shortText } from '../../domain/plain-text.ts'
import { rightsOf } from '../../domain/zone.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { enter, intent, phase, turnAway } from '../device/phase.ts'
import { BareLayout } from '../frame/bare-layout.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { useInvitation } from './invitation.tsx'

/** Joining the project of an invitation, once the person's own words lock this device. */
export function Join() {
  const words = t().founding
  const code = intent.value?.code ?? ''
  const { card, problem: unread, unheard, again } = useInvitation(code)
  const myName = useSignal('')
  const { busy, problem, run } = useAct()
  // Only who may write where all read is shown to others by a name: what nobody keeps is not asked for.
  const named = !card || rightsOf[card.role].shared === 2
  const ready = !named || myName.value.trim() !== ''
  const join = () => run(async () => enter(await api().join(code, shortText(myName.value))))
  return (
    <BareLayout title={words.joinTitle}>
      <h1 tabIndex={-1}>{card?.project ? words.joinHeading(card.project) : words.joinUnknown}</h1>
      {card && <p>{words.joinAs(t().roles[card.role])}</p>}
      {!card && !unread && <p class="soft">{t().common.working}</p>}
      <form
        class="stack"
        onSubmit={event => {
          event.preventDefault()
          if (ready) void join()
        }}
      >
        {unheard && (
          <>
            <Trouble text={unread} />
            <Button wide onClick={again}>
              {t().start.continue}
            </Button>
          </>
        )}
        {(card || (unread && !unheard)) && (
          <>
            {named ? (
              <Field
                label={words.yourName}
                value={myName.value}
                onInput={value => (myName.value = value)}
                problem={problem.value ?? (unread || undefined)}
                big
              />
            ) : (
              <Trouble text={problem.value} />
            )}
            {busy.value && <p class="soft">{words.joining}</p>}
            <Button look="filled" type="submit" big wide disabled={!ready && !busy.value} busy={busy.value}>
              {words.join}
            </Button>
          </>
        )}
        <Button
          look="plain"
          wide
          busy={busy.value}
          onClick={() => {
            turnAway()
            phase.value = { at: 'start' }
          }}
        >
          {t().common.cancel}
        </Button>
      </form>
    </BareLayout>
  )
}
