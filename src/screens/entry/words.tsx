import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { missingWords, pickWords, plainWords } from '../../domain/phrase.ts'
import type { Language } from '../../messages/languages.ts'
import type { VaultCard } from '../../project/api.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { language, t } from '../../ui/language.ts'
import { untilCome } from '../../ui/try-later.ts'
import { goOn, rememberVault } from '../device/phase.ts'
import { markVault } from '../device/vault-marks.ts'
import { BareLayout } from '../frame/bare-layout.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { freeLabels } from './free-labels.ts'

/** Making a vault: four words are offered, typed once to prove they were read. */
export function Words() {
  const words = t().vault
  const typed = useSignal('')
  const { offered, other } = useOfferedWords(typed)
  const label = useSignal<number>()
  const labels = useFreeLabels(label)
  const { busy, problem, run } = useAct()
  const fits = offered.words.length === 4 && plainWords(typed.value) === plainWords(offered.words.join(' '))
  const own = !fits && plainWords(typed.value).split(' ').length > 4
  const missing = own ? missingWords(typed.value) : 0
  const ready = label.value !== undefined && (fits || (own && missing === 0))
  const make = () =>
    run(async () => {
      const colour = label.value ?? 0
      const word = words.labels[colour] ?? ''
      const id = await api().createVault({ word, colour, words: typed.value })
      rememberVault(id)
      markVault({ id, word, colour })
      await goOn()
    })
  return (
    <BareLayout title={words.title}>
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p>{words.text}</p>
      <form
        class="stack"
        onSubmit={event => {
          event.preventDefault()
          if (ready) void make()
        }}
      >
        <Offered {...offered} onOther={other} />
        <Field
          label={words.field}
          value={typed.value}
          onInput={value => (typed.value = value)}
          hint={own && missing > 0 ? words.missing(missing) : words.own}
          secret={{ ...t().common, shownAtFirst: true }}
          problem={problem.value}
          big
        />
        <LabelChoice labels={labels} chosen={label.value} onChoose={index => (label.value = index)} />
        {busy.value && <Callout tone="plain">{words.locking}</Callout>}
        <Button look="filled" type="submit" big wide disabled={!ready && !busy.value} busy={busy.value}>
          {words.use}
        </Button>
      </form>
    </BareLayout>
  )
}

/** Four words, and the language they are in. */
type Offer = { readonly words: readonly string[]; readonly of: Language }

function Offered({ words, of, onOther }: Offer & { onOther: () => void }) {
  return (
    <div class="offered">
      <p class="label">{t().vault.offered}</p>
      <ol lang={of}>
        {words.map(word => (
          <li key={word}>{word}</li>
        ))}
      </ol>
      <Button look="plain" onClick={onOther}>
        {t().vault.other}
      </Button>
    </div>
  )
}

type LabelProps = {
  readonly labels: readonly number[]
  readonly chosen: number | undefined
  readonly onChoose: (index: number) => void
}

function LabelChoice({ labels, chosen, onChoose }: LabelProps) {
  return (
    <fieldset class="field">
      <legend>{t().vault.label}</legend>
      <div class="chips">
        {labels.map(index => (
          <button key={index} type="button" aria-pressed={chosen === index} onClick={() => onChoose(index)}>
            <span class="spot" data-colour={index} />
            {t().vault.labels[index]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** The labels nobody on this device has, once they are known; `chosen` is then any of them. */
function useFreeLabels(chosen: Signal<number | undefined>): readonly number[] {
  const free = useSignal<readonly number[]>([])
  const count = t().vault.labels.length
  useEffect(() => {
    const settle = (taken: readonly VaultCard[]) => {
      free.value = freeLabels(taken, count)
      chosen.value = free.value[draw() % free.value.length]
    }
    void api()
      .vaults()
      .then(settle, () => settle([]))
  }, [])
  return free.value
}

/** Words in the language that is read; those that somebody has begun to type stay, whatever she reads then. */
function useOfferedWords(typed: Signal<string>) {
  const offered = useSignal<Offer>({ words: [], of: language.value })
  const asked = useSignal(0)
  const spoken = language.value
  const turn = asked.value
  useEffect(() => {
    void turn
    const kept = () => typed.value !== '' && offered.value.words.length > 0
    if (kept()) return undefined
    return untilCome(
      () => listIn(spoken),
      list => {
        if (!kept()) offered.value = { words: pickWords(list.trim().split('\n'), 4, draw), of: spoken }
      },
    )
  }, [spoken, turn])
  const other = () => {
    offered.value = { words: [], of: spoken }
    asked.value++
  }
  return { offered: offered.value, other }
}

/** All words that are offered in a language, one a line. */
async function listIn(spoken: string): Promise<string> {
  const answer = await fetch(`/words/${spoken}.txt`)
  if (!answer.ok) throw new Error('the words did not come')
  return answer.text()
}

const draw = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
