import { useSignal } from '@preact/signals'
import type { HelpWords } from '../../messages/help.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { TextField } from '../../ui/field.tsx'
import { toast } from '../../ui/toast.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'

/** Something told of the app: kept on the device and sent with the rest. */
export function Tell({ words }: { words: HelpWords }) {
  const text = useSignal('')
  const { busy, problem, run } = useAct()
  const send = () =>
    run(async () => {
      const told = text.value
      await api().create('feedback', { text: told.trim(), answered: false })
      // What was typed meanwhile is told by another press.
      if (text.value === told) text.value = ''
      toast(words.sent)
    })
  return (
    <form
      class="stack"
      onSubmit={event => {
        event.preventDefault()
        if (text.value.trim() !== '') void send()
      }}
    >
      <TextField
        label={words.feedback}
        hint={words.feedbackHint}
        rows={3}
        value={text.value}
        onInput={value => (text.value = value)}
      />
      <Trouble text={problem.value} />
      <Button type="submit" busy={busy.value} disabled={text.value.trim() === ''}>
        {words.send}
      </Button>
    </form>
  )
}
