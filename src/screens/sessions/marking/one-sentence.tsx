import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { isQuote } from '../../../domain/findings/wording.ts'
import { plainWords } from '../../../domain/phrase.ts'
import { oneLine } from '../../../ui/area.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { IdentityOffer } from '../../../ui/identity.tsx'
import { t } from '../../../ui/language.ts'
import { useOnce } from '../../../ui/once.ts'
import { apply } from '../../editing/apply.ts'
import { useThing } from '../../worker/things.ts'
import { toWord } from './to-word.ts'

/** Asks for a new finding in one sentence of one's own, with the quote beneath it; it stands in nobody's way. */
export function OneSentence() {
  const { path } = useLocation()
  const now = toWord.value
  useEffect(
    () => () => {
      toWord.value = null
    },
    [path],
  )
  return now && <Sentence key={now.id} {...now} />
}

function Sentence({ id, quote }: { id: string; quote: string }) {
  const words = t().findings.wording
  const text = useSignal('')
  const gone = useThing('finding', id) === undefined
  const same = isQuote(text.value, [plainWords(quote)])
  // One sentence, whatever was pasted.
  const input = (value: string) => {
    text.value = oneLine(value)
  }
  const leave = () => {
    toWord.value = null
  }
  // Undone meanwhile.
  useEffect(() => {
    if (gone) leave()
  }, [gone])
  const act = useOnce(async () => {
    const statement = text.value.trim()
    if (statement === '' || same) return
    await apply([{ do: 'edit', id, patch: { statement } }], words.done)
    leave()
  })
  return (
    <form
      class="one-sentence no-print"
      onSubmit={event => {
        event.preventDefault()
        void act()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') leave()
        if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLTextAreaElement)) return
        event.preventDefault()
        void act()
      }}
    >
      <TextField
        label={words.inOne}
        value={text.value}
        rows={2}
        onInput={input}
        {...(same ? { problem: words.is } : {})}
      />
      <IdentityOffer text={text.value} onText={input} />
      <q class="spoken">{quote}</q>
      <p class="row tight">
        <Button look="filled" type="submit" disabled={same || text.value.trim() === ''}>
          {t().common.save}
        </Button>
        <Button look="plain" onClick={leave}>
          {words.later}
        </Button>
      </p>
    </form>
  )
}
