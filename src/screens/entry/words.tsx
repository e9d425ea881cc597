import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { missingWords, pickWords, plainWords } from '../../domain/phrase.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { language, t } from '../../ui/language.ts'
import { goOn, rememberVault } from '../device/phase.ts'
import { markVault } from '../device/vault-marks.ts'
import { BareLayout } from '../frame/bare-layout.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'

/** Making a vault: four words are offered, typed once to prove they were read. */
export function Words() {
  const words = t().vault
  const offered = useOfferedWords()
  const typed = useSignal('')
  const label = useSignal(Math.floor(Math.random() * words.labels.length))
  const { busy, problem, run } = useAct()
  const fits = offered.value.length === 4 && plainWords(typed.value) === plainWords(offered.value.join(' '))
  const own = !fits && plainWords(typed.value).split(' ').length > 4
  const missing = own ? missingWords(typed.value) : 0
  const ready = fits || (own && missing === 0)
  const make = () =>
    run(async () => {
      const word = words.labels[label.value] ?? ''
      const colour = label.value
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
        <Offered words={offered.value} onOther={() => (offered.value = [])} />
        <Field
          label={words.field}
          value={typed.value}
          onInput={value => (typed.value = value)}
          hint={own && missing > 0 ? words.missing(missing) : words.own}
          secret={{ ...t().common, shownAtFirst: true }}
          problem={problem.value}
          big
        />
        <LabelChoice chosen={label.value} onChoose={index => (label.value = index)} />
        {busy.value && <Callout tone="plain">{words.locking}</Callout>}
        <Button look="filled" type="submit" big wide disabled={!ready && !busy.value} busy={busy.value}>
          {words.use}
        </Button>
      </form>
    </BareLayout>
  )
}

function Offered({ words, onOther }: { words: readonly string[]; onOther: () => void }) {
  return (
    <div class="offered">
      <p class="label">{t().vault.offered}</p>
      <ol lang={language.value}>
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

function LabelChoice({ chosen, onChoose }: { chosen: number; onChoose: (index: number) => void }) {
  return (
    <fieldset class="field">
      <legend>{t().vault.label}</legend>
      <div class="chips">
        {t().vault.labels.map((label, index) => (
          <button key={label} type="button" aria-pressed={chosen === index} onClick={() => onChoose(index)}>
            <span class="spot" data-colour={index} />
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

function useOfferedWords() {
  const offered = useSignal<readonly string[]>([])
  const spoken = language.value
  const wanted = offered.value.length === 0
  useEffect(() => {
    offered.value = []
  }, [spoken])
  useEffect(() => {
    if (!wanted) return
    void fetch(`/words/${spoken}.txt`)
      .then(answer => answer.text())
      .then(list => {
        offered.value = pickWords(list.trim().split('\n'), 4, draw)
      })
  }, [spoken, wanted])
  return offered
}

const draw = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
