import { useSignal } from '@preact/signals'
import { Fingerprint, KeyRound } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { missingWords, plainWords } from '../../domain/phrase.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field, Radios, Select } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { toast } from '../../ui/toast.tsx'
import { chooseLook, chosenHand, chosenLook, chosenSize } from '../device/appearance.ts'
import { lockMinutes, setLockMinutes } from '../device/lock.ts'
import { addPasskey } from '../device/passkey.ts'
import { ServerRoom } from '../device/server-room.tsx'
import { BoundField, BoundSelect } from '../editing/bound.tsx'
import { build } from '../frame/bare-layout.tsx'
import { Screen } from '../frame/screen.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { isCoordinator } from '../worker/role.ts'
import { here, useThings } from '../worker/things.ts'
import { Closing } from './closing.tsx'
import { EasyVersions } from './easy-tested.tsx'
import { ProcessingPapers } from './processing-papers.tsx'
import { RemoveVault } from './remove-vault.tsx'

/** What a person sets for herself on this device, and a coordinator for the project. */
export function Settings() {
  const words = t().settings
  return (
    <Screen title={words.title} back="/project">
      <div class="page stack settings">
        <Here />
        {!here.value?.practice && <Door />}
        {isCoordinator() && <ProjectSettings />}
        {isCoordinator() && <ProcessingPapers />}
        {isCoordinator() && !here.value?.practice && <Closing />}
        <section class="stack">
          <h2 class="label">{words.about}</h2>
          <p>{words.build(build)}</p>
          <p>{words.browsers}</p>
          <p class="soft">{words.licence}</p>
          <p class="small soft">{words.cannot}</p>
        </section>
      </div>
    </Screen>
  )
}

function Here() {
  const words = t().settings
  const drawn = useSignal(0)
  const choose = (choice: Parameters<typeof chooseLook>[0]) => {
    chooseLook(choice)
    drawn.value++
  }
  return (
    <section class="stack" data-drawn={drawn.value}>
      <LanguageSwitch />
      <Radios
        legend={words.look}
        value={chosenLook()}
        options={[
          ['system', words.lookSystem],
          ['light', words.lookLight],
          ['dark', words.lookDark],
        ]}
        onInput={look => choose({ look })}
      />
      <Radios
        legend={words.type}
        value={chosenSize()}
        options={[
          ['ordinary', words.ordinary],
          ['large', words.large],
        ]}
        onInput={size => choose({ size })}
      />
      <Radios
        legend={words.hand}
        value={chosenHand()}
        options={[
          ['right', words.right],
          ['left', words.left],
        ]}
        onInput={hand => choose({ hand })}
      />
      <Select
        label={words.lock}
        value={String(lockMinutes())}
        options={[5, 15, 30, 60].map(minutes => [String(minutes), words.minutes(minutes)] as const)}
        onInput={minutes => {
          setLockMinutes(Number(minutes))
          drawn.value++
        }}
      />
    </section>
  )
}

function Door() {
  const words = t().settings
  const changing = useSignal(false)
  const removing = useSignal(false)
  const { busy, problem, run } = useAct()
  const passkey = () =>
    run(async () => {
      await addPasskey()
      toast(t().vault.passkeyAdded)
    })
  return (
    <section class="stack">
      <h2 class="label">{words.vault}</h2>
      <div class="row">
        <a class="button" href="/code">
          {words.newCode}
        </a>
        <Button icon={KeyRound} onClick={() => (changing.value = true)}>
          {words.changeWords}
        </Button>
        {'PublicKeyCredential' in globalThis && (
          <Button icon={Fingerprint} busy={busy.value} onClick={() => passkey()}>
            {words.addPasskey}
          </Button>
        )}
        <Button look="plain" onClick={() => (removing.value = true)}>
          {words.removeVault}
        </Button>
      </div>
      <Trouble text={problem.value} />
      {changing.value && <NewWords onClose={() => (changing.value = false)} />}
      {removing.value && <RemoveVault onClose={() => (removing.value = false)} />}
    </section>
  )
}

function NewWords({ onClose }: { onClose: () => void }) {
  const words = t().vault
  const typed = useSignal('')
  const { busy, problem, run } = useAct()
  const missing = missingWords(typed.value)
  const change = () =>
    run(async () => {
      await api().changeWords(plainWords(typed.value))
      toast(t().settings.saved)
      onClose()
    })
  return (
    <Dialog
      title={t().settings.changeWords}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t().common.cancel}</Button>
          <Button look="filled" disabled={missing > 0} busy={busy.value} onClick={() => change()}>
            {words.use}
          </Button>
        </>
      }
    >
      <Field
        label={t().settings.ownPhrase}
        hint={missing > 0 ? words.missing(missing) : undefined}
        value={typed.value}
        onInput={value => (typed.value = value)}
        problem={problem.value}
        secret={{ ...t().common, shownAtFirst: true }}
      />
      {busy.value && <p class="soft">{words.locking}</p>}
    </Dialog>
  )
}

function ProjectSettings() {
  const words = t().settings
  const project = useThings('project')?.[0]
  const at = useLocation().query.at
  const section = useRef<HTMLElement>(null)
  const ready = project !== undefined
  useEffect(() => {
    // Whoever was sent here for a field stands at it, not at the top of all settings.
    const field = at && ready && section.current?.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"] input`)
    if (!field) return
    field.scrollIntoView({ block: 'center' })
    field.focus({ preventScroll: true })
  }, [at, ready])
  if (!project) return null
  return (
    <section class="stack" ref={section}>
      <h2 class="label">{words.project}</h2>
      <BoundField thing={project} field="name" label={words.projectName} />
      <BoundField thing={project} field="who" label={words.who} hint={words.whoHint} />
      <div data-at="until">
        <BoundField thing={project} field="until" label={words.until} hint={words.untilHint} type="date" />
      </div>
      <BoundField thing={project} field="contact" label={words.contact} hint={words.contactHint} />
      <BoundSelect
        thing={project}
        field="country"
        label={words.country}
        options={[
          ['SE', t().founding.sweden],
          ['FI', t().founding.finland],
        ]}
      />
      <EasyVersions project={project} />
      {!here.value?.practice && <ServerRoom />}
    </section>
  )
}
