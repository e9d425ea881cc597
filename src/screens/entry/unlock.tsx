import { useSignal } from '@preact/signals'
import { ArrowLeft, Fingerprint, Lock, Plus } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { VaultCard } from '../../project/api.ts'
import { type Lent, lent, takeBack } from '../../survey/lent.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { dayWord } from '../../ui/dates.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { cameFrom, forgetPlace } from '../device/came-from.ts'
import { atDoor, takeHanded } from '../device/handed.ts'
import { returned } from '../device/lent.ts'
import { usePasskey } from '../device/passkey.ts'
import { intent, lastVault, phase, rememberVault } from '../device/phase.ts'
import { privateTime, takePrivate } from '../device/private-time.ts'
import { BareLayout } from '../frame/bare-layout.tsx'
import { lazily } from '../frame/lazily.tsx'
import { api } from '../worker/api.ts'
import { opening, useUnlock } from './unlocking.ts'

const DoorHelp = lazily(() => import('./door-help.tsx').then(one => one.DoorHelp), true)

/** The lock screen: nothing that tells whose it is or what it holds, since a lost tablet lies open at it. */
export function Unlock() {
  const cards = useSignal<readonly VaultCard[]>([])
  const chosen = useSignal(lastVault())
  const help = useSignal(false)
  useEffect(() => {
    void api()
      .vaults()
      .then(all => {
        cards.value = all
      })
  }, [])
  const card = cards.value.find(one => one.id === chosen.value) ?? cards.value[0]
  if (!card) return null
  const away = lent()
  const shut = away !== undefined || privateTime() !== undefined
  return (
    <BareLayout title={t().unlock.title}>
      <Door key={card.id} card={card} away={away} shut={shut} />
      <ul class="lines others">
        {cards.value
          .filter(one => one.id !== card.id)
          .map(one => (
            <li key={one.id}>
              <button type="button" disabled={opening.value} onClick={() => (chosen.value = one.id)}>
                <span class="spot" data-colour={one.colour} />
                <span class="main">{one.word}</span>
                {!shut && (
                  <span class="small soft">
                    {one.waiting > 0 ? t().common.waiting(one.waiting) : t().unlock.allSynced}
                  </span>
                )}
              </button>
            </li>
          ))}
        {!shut && (
          <li>
            <button
              type="button"
              class="accent"
              disabled={opening.value}
              onClick={() => (phase.value = { at: intent.value ? 'words' : 'start' })}
            >
              <Icon of={Plus} />
              <span class="main">{t().unlock.add}</span>
            </button>
          </li>
        )}
      </ul>
      {!shut && (
        <Button look="plain" onClick={() => (help.value = true)}>
          {t().places.help}
        </Button>
      )}
      {help.value && <DoorHelp onClose={() => (help.value = false)} />}
      {!shut && (
        <Button look="plain" busy={opening.value} onClick={() => (phase.value = { at: 'examples' })}>
          {t().examples.practice}
        </Button>
      )}
    </BareLayout>
  )
}

type DoorProps = { readonly card: VaultCard; readonly away: Lent | undefined; readonly shut: boolean }

/** `away` and `shut`: somebody outside of the project has the device, so the door says nothing of what lies behind it. */
function Door({ card, away, shut }: DoorProps) {
  const words = t().unlock
  const { route } = useLocation()
  const from = cameFrom(card.id)
  const typed = useSignal('')
  const forgot = useSignal(false)
  const field = useRef<HTMLInputElement>(null)
  const { busy, problem, wait, open, openElsewhere } = useUnlock(card, () => {
    rememberVault(card.id)
    const family = takePrivate()
    const on = takeHanded() ?? family ?? from?.path
    forgetPlace()
    if (away) {
      takeBack()
      returned.value = true
      route(away.back, true)
    } else if (on !== undefined) route(on, true)
  })
  const finger = usePasskey(card)
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    if (problem) field.current?.select()
  }, [problem])
  return (
    <>
      <div class="door">
        <span class="spot big" data-colour={card.colour}>
          <Icon of={Lock} size={26} />
        </span>
        <div>
          <h1 tabIndex={-1}>{card.word}</h1>
          <p class="soft">{words.locked}</p>
        </div>
      </div>
      {from && from.idle > 0 && !shut && <p>{words.idle(Math.max(1, Math.round(from.idle)))}</p>}
      {away && <Away link={away.link} />}
      {shut && !away && <ToFamily />}
      {card.waiting > 0 && !shut && <Unsent card={card} />}
      <form
        class="stack"
        onSubmit={event => {
          event.preventDefault()
          void open(() => api().unlock(card.id, typed.value))
        }}
      >
        <Field
          label={words.phrase}
          hint={wait > 0 ? words.wait(wait) : words.hint}
          value={typed.value}
          onInput={value => (typed.value = value)}
          problem={problem}
          secret={t().common}
          inputRef={field}
          big
        />
        <Button look="filled" type="submit" big wide disabled={wait > 0} busy={busy}>
          {busy ? words.opening : words.open}
        </Button>
        {finger && (
          <Button
            icon={Fingerprint}
            big
            wide
            onClick={() => open(async () => api().unlockByPasskey(card.id, await finger()))}
          >
            {words.finger}
          </Button>
        )}
        {openElsewhere && (
          <Button wide onClick={() => open(() => takeOver(card.id, typed.value))}>
            {words.useHere}
          </Button>
        )}
        {!shut && (
          <Button look="plain" wide busy={busy} onClick={() => (forgot.value = true)}>
            {words.forgot}
          </Button>
        )}
      </form>
      {forgot.value && <Forgot onClose={() => (forgot.value = false)} />}
    </>
  )
}

/** A family has just had the device for itself: the way back to the page it left. */
const ToFamily = () => (
  <Button wide big icon={ArrowLeft} busy={opening.value} onClick={() => (atDoor.value = false)}>
    {t().common.back}
  </Button>
)

/** The device is in a respondent's hands: what for, and the way back to it. */
function Away({ link }: { link: string }) {
  const words = t().surveys
  return (
    <>
      <p>{words.lent}</p>
      <Button wide big icon={ArrowLeft} onClick={() => location.replace(`/survey/${link}`)}>
        {words.lentBack}
      </Button>
    </>
  )
}

function Unsent({ card }: { card: VaultCard }) {
  const words = t().unlock
  return (
    <Callout tone="waits">
      <p>{words.unsent(card.waiting, dayWord(card.since))}</p>
      <p>{words.leave}</p>
    </Callout>
  )
}

function Forgot({ onClose }: { onClose: () => void }) {
  const words = t().unlock
  const recover = () => {
    intent.value = { to: 'recover', code: '' }
    phase.value = { at: 'words' }
  }
  return (
    <Dialog
      title={words.forgot}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t().common.close}</Button>
          <Button look="filled" onClick={recover}>
            {words.forgotAct}
          </Button>
        </>
      }
    >
      <p>{words.forgotText}</p>
    </Dialog>
  )
}

/** The other window saves and locks first; then these words open the vault here. */
async function takeOver(id: string, words: string): Promise<void> {
  await api().takeOver(id)
  await api().unlock(id, words)
}
