import { useSignal } from '@preact/signals'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { heardOfIt, justForgotten } from '../device/forget.ts'
import { type Intent, intent, lostLink, phase, unlocked } from '../device/phase.ts'
import { lostVaults } from '../device/vault-marks.ts'
import { BareLayout } from '../frame/bare-layout.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { within } from '../worker/within.ts'
import { Cleared } from './cleared.tsx'

/** So long the endpoint may think about what a code is, in ms; then it is taken for what the field asks for. */
const ASKED_MS = 5_000

/** Three sentences that tell a stranger what this is, and the ways in. */
export function Start() {
  const asked = useSignal<'join' | 'found' | null>(intent.value?.to === 'found' ? 'found' : null)
  const code = useSignal(intent.value?.code ?? '')
  const words = t().start
  const cleared = lostVaults.value.length > 0
  const told = toldFirst()
  const over = justForgotten()
  const { busy, run } = useAct()
  const read = () => {
    const [typed, to] = [code.value, asked.value ?? 'join']
    // Whoever has gone back meanwhile, or typed another code, is led nowhere.
    const waits = () => phase.value.at === 'start' && asked.value === to && code.value === typed
    return run(() => readFrom(typed, to, waits))
  }
  return (
    <BareLayout title={words.title}>
      <h1 class="hidden" tabIndex={-1}>
        Rinnalla
      </h1>
      {cleared && asked.value === null && <Cleared />}
      {over && (
        <Callout tone="good">
          <p>{t().groups.over}.</p>
          <p>{t().groups.overText}</p>
        </Callout>
      )}
      {told !== '' && (
        <Callout tone="waits">
          <p>{told}</p>
        </Callout>
      )}
      {words.sentences.map(sentence => (
        <p key={sentence} class="lead">
          {sentence}
        </p>
      ))}
      <p class="small soft">{words.notRecords}</p>
      {asked.value === null ? (
        <div class="stack ways">
          <Button look={cleared ? 'outlined' : 'filled'} big wide onClick={() => (asked.value = 'join')}>
            {words.haveInvitation}
          </Button>
          <Button big wide onClick={() => (asked.value = 'found')}>
            {words.haveSetupCode}
          </Button>
          {!cleared && (
            <Button look="plain" wide onClick={() => begin({ to: 'recover', code: '' })}>
              {words.haveRecovery}
            </Button>
          )}
          <Button look="plain" wide onClick={() => (phase.value = { at: 'examples' })}>
            {t().examples.open}
          </Button>
        </div>
      ) : (
        <form
          class="stack ways"
          onSubmit={event => {
            event.preventDefault()
            void read()
          }}
        >
          <Field
            label={asked.value === 'join' ? words.invitationField : words.setupField}
            hint={asked.value === 'found' ? words.setupHint : undefined}
            value={code.value}
            onInput={value => (code.value = value)}
            big
          />
          <Button look="filled" type="submit" big wide disabled={code.value.trim() === ''} busy={busy.value}>
            {words.begin}
          </Button>
          <Button look="plain" wide onClick={() => (asked.value = null)}>
            {t().common.back}
          </Button>
        </form>
      )}
    </BareLayout>
  )
}

/** An address that is none of ours is what was opened now; a link opened before it is not spoken of. */
function toldFirst(): string {
  const nowhere = phase.value.at === 'start' && phase.value.nowhere
  return nowhere ? t().start.noPlace : lostLink() ? t().start.hadLink : ''
}

function begin(wish: Intent): void {
  heardOfIt()
  intent.value = wish
  phase.value = next(wish)
}

async function readFrom(code: string, asked: Intent['to'], waits: () => boolean): Promise<void> {
  const to = await within(ASKED_MS, api().linkIn(code)).catch(() => undefined)
  if (waits()) begin({ to: to ?? asked, code })
}

const next = (wish: Intent) =>
  unlocked.value
    ? ({ at: wish.to } as const)
    : wish.to === 'join'
      ? ({ at: 'invitation' } as const)
      : ({ at: 'words' } as const)
