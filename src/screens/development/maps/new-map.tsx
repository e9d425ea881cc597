import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Change } from '../../../domain/change.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, TextField } from '../../../ui/field.tsx'
import { keep } from '../../editing/saving.ts'
import { useRoute } from '../../frame/use-route.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'

/** What a new map begins with, a line each. */
type Lines = { readonly label: string; readonly hint: string; readonly rows: number; readonly text: Signal<string> }

type Props = {
  readonly words: { readonly heading: string; readonly name: string; readonly nameHint: string; readonly make: string }
  readonly title: Signal<string>
  readonly lines: readonly Lines[]
  /** Something has to be answered first. */
  readonly blocked?: boolean
  readonly onMade: () => void
  readonly changesOf: (map: string, title: string) => readonly Change[]
  readonly onClose: () => void
  readonly children?: ComponentChildren
}

/** Asks what a new map is called and what it begins with, makes it and leads to it. */
export function NewMap({ words, title, lines, blocked = false, changesOf, onMade, onClose, children }: Props) {
  const route = useRoute()
  const named = title.value.trim()
  const make = async () => {
    const map = newId()
    await keep(() => api().apply(changesOf(map, named)))
    onMade()
    onClose()
    route(`/maps/${map}`)
  }
  return (
    <Dialog
      title={words.heading}
      onClose={onClose}
      actions={<Acts act={words.make} disabled={named === '' || blocked} onAct={make} onClose={onClose} />}
    >
      <Field label={words.name} hint={words.nameHint} value={title.value} onInput={value => (title.value = value)} />
      {lines.map(({ label, hint, rows, text }) => (
        <TextField
          key={label}
          label={label}
          hint={hint}
          rows={rows}
          value={text.value}
          onInput={value => (text.value = value)}
        />
      ))}
      {children}
    </Dialog>
  )
}
