import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { t } from '../../ui/language.ts'
import { useOnce } from '../../ui/once.ts'

type Props<C> = {
  readonly title: string
  readonly choices: readonly C[]
  readonly onPick: (choice: C) => unknown
  readonly onClose: () => void
  /** What is said where there is nothing to choose. */
  readonly none?: string
}

/** Chooses one of several by its name; one press adds it. */
export function Pick<C extends { readonly id: string; readonly name: string }>(props: Props<C>) {
  const { title, choices, onPick, onClose, none } = props
  const pick = useOnce(async (one: C) => {
    await onPick(one)
    onClose()
  })
  return (
    <Dialog title={title} onClose={onClose} actions={<Button onClick={onClose}>{t().common.cancel}</Button>}>
      {choices.length === 0 && <p class="soft">{none ?? t().practices.pickNone}</p>}
      <ul class="lines picks">
        {choices.map(one => (
          <li key={one.id}>
            <button type="button" onClick={() => pick(one)}>
              <span class="main">{one.name || t().common.untitled}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
