import './private.css'
import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Aloud } from '../../../domain/work/conference.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { Radios, Select } from '../../../ui/field.tsx'
import { language } from '../../../ui/language.ts'
import { LanguageSwitch } from '../../../ui/language-switch.tsx'
import { useLentLanguage } from '../../../ui/lent-language.ts'
import { blank } from '../../device/lock.ts'
import { notePrivate, type PrivateTime, privateTime } from '../../device/private-time.ts'
import { within } from '../../worker/within.ts'
import { Over } from './private-over.tsx'
import { usePad } from './use-pad.ts'
import { c, useConferenceWords } from './words.ts'

/** All a device shows while a family has it for itself, whatever the address: its own page, then that it gives the tablet back. */
export function PrivatePage() {
  const time = privateTime()
  const ready = useConferenceWords()
  useEffect(() => {
    document.title = 'Rinnalla'
  }, [])
  const missing = useLentLanguage(time?.language ?? '')
  if (!time || !ready) return null
  return time.at === 'on' ? <Own time={time} missing={missing} /> : <Over time={time} missing={missing} />
}

/** So long the browser has to write down that the family is done, in ms. */
const NOTED_MS = 2_000

/** `missing`: that the family’s language could not be fetched. */
function Own({ time, missing }: { time: PrivateTime; missing: string }) {
  const ending = useSignal(false)
  const { pad, empty } = usePad()
  const done = async (agreed: number | null, aloud: Aloud) => {
    empty()
    // The page starts anew: of what was typed nothing stays in its memory.
    blank()
    await within(NOTED_MS, notePrivate({ ...time, language: language.value, at: 'over', agreed, aloud }))
    location.replace('/')
  }
  return (
    <main class="notice private">
      <Trouble text={missing} />
      <div hidden={ending.value} class="stack">
        <Questions />
        <label class="pad">
          <span>{c().own.pad}</span>
          <textarea {...silent} ref={pad} rows={8} aria-describedby="pad-hint" />
        </label>
        <p id="pad-hint" class="hint">
          {c().own.padHint}
        </p>
        <Button big look="filled" onClick={() => (ending.value = true)}>
          {c().own.ready}
        </Button>
      </div>
      {ending.value && <End onDone={done} onBack={() => (ending.value = false)} />}
    </main>
  )
}

/** The browser is told to keep nothing of it, to check no spelling elsewhere, and to translate nothing. */
const silent = {
  autocomplete: 'off',
  autocapitalize: 'sentences',
  autocorrect: 'off',
  spellcheck: false,
  translate: false,
  'data-1p-ignore': true,
} as const

function Questions() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {c().own.title}
        </h1>
        <LanguageSwitch lent />
      </header>
      <p>{c().own.lead}</p>
      <ol class="questions">
        {c().own.questions.map(one => (
          <li key={one}>{one}</li>
        ))}
      </ol>
    </>
  )
}

/** So many items are offered. */
const MOST = 30

type EndProps = { readonly onDone: (agreed: number | null, aloud: Aloud) => Promise<void>; readonly onBack: () => void }

/** The two answers that go on, each of which may be left open. */
function End({ onDone, onBack }: EndProps) {
  const words = c().own
  const items = useSignal('')
  const aloud = useSignal<Aloud>('')
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const numbers = Array.from({ length: MOST + 1 }, (_, n) => [`${n}`, `${n}`] as const)
  return (
    <div class="stack">
      <h1 ref={heading} tabIndex={-1}>
        {words.endTitle}
      </h1>
      <p>{words.endLead}</p>
      <Select
        label={words.items}
        value={items.value}
        options={[['', words.itemsUnsaid], ...numbers]}
        onInput={next => (items.value = next)}
      />
      <Radios
        legend={words.aloud}
        value={aloud.value}
        options={(['yes', 'no', ''] as const).map(one => [one, words.aloudOf[one]] as const)}
        onInput={next => (aloud.value = next)}
      />
      <Button big look="filled" onClick={() => onDone(items.value === '' ? null : Number(items.value), aloud.value)}>
        {words.done}
      </Button>
      <Button big onClick={onBack}>
        {words.again}
      </Button>
    </div>
  )
}
