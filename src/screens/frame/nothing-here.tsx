import { t } from '../../ui/language.ts'
import { Screen } from './screen.tsx'

type Props = {
  /** Of which kind it would have been. */
  readonly title?: string
  readonly back?: string
}

/** What stands at an address that is none of the app's. */
export const Nowhere = () => <NothingHere />

/** What stands at an address behind which there is nothing, or nothing for who came there; and a way on. */
export function NothingHere({ title, back }: Props) {
  const words = t()
  return (
    <Screen title={title ?? words.common.nothingHere} {...(back ? { back } : {})}>
      <div class="page stack">
        {title && <p>{words.common.nothingHere}.</p>}
        <p class="soft">{words.common.nothingHereWhy}</p>
        <div class="row">
          <a class="button" href="/">
            {words.finish.toToday}
          </a>
        </div>
      </div>
    </Screen>
  )
}
