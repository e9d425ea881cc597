import { useSignal } from '@preact/signals'
import type { Method } from '../../../domain/method-kit/gather-kit.ts'
import { kitParts, type MethodKit, type ReadKit, sizeOfKit } from '../../../domain/method-kit/kit.ts'
import { alreadyHere, kitPlace, namesIn, openKit } from '../../../domain/method-kit/open-kit.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout, Trouble } from '../../../ui/callout.tsx'
import { FileButton } from '../../../ui/file-button.tsx'
import { withoutNumbers } from '../../../ui/identity.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { ChooseParts } from './choosing.tsx'
import { KitWords } from './kit-words.tsx'
import { k } from './words.ts'

type Props = { readonly method: Method; readonly group: string }
type Opened = ReadKit & { readonly name: string }

/** A kit of another project: everything in it is shown before anything is made. */
export function OpenKit({ method, group }: Props) {
  const words = k()
  const opened = useSignal<Opened | null>(null)
  const { busy, problem, run } = useAct()
  const open = (file: File) =>
    run(async () => {
      opened.value = null
      opened.value = { ...withoutNumbers(await api().readKit(file)), name: file.name }
    })
  return (
    <section class="stack">
      <h2>{words.open}</h2>
      <p class="soft">{words.openText}</p>
      <FileButton busy={busy.value} onFile={open}>
        {words.choose}
      </FileButton>
      <Trouble text={problem.value} />
      {opened.value && (
        <Found
          key={opened.value.name}
          opened={opened.value}
          method={method}
          group={group}
          onDone={() => (opened.value = null)}
        />
      )}
    </section>
  )
}

function Found({
  opened: { kit, unread, name },
  method,
  group,
  onDone,
}: Props & { opened: Opened; onDone: () => void }) {
  const words = k()
  const here = alreadyHere(kit, method)
  const places = kitParts.flatMap(part => namesIn(kit, part).map((_, at) => kitPlace(part, at)))
  const chosen = useSignal<ReadonlySet<string>>(new Set(places.filter(place => !here.has(place))))
  const { busy, run } = useAct()
  const bring = () =>
    run(async () => {
      await apply(openKit(kit, { chosen: chosen.value, newId, group }), words.brought(chosen.value.size))
      onDone()
    })
  return (
    <div class="stack">
      <h3 class="break-anywhere">{words.inFile(name)}</h3>
      {unread > 0 && (
        <Callout tone="waits">
          <p>{words.unread(unread)}</p>
        </Callout>
      )}
      {sizeOfKit(kit) === 0 && <p class="soft">{words.empty}</p>}
      <ChooseParts choices={choicesIn(kit, here)} chosen={chosen.value} onChosen={now => (chosen.value = now)} />
      {sizeOfKit(kit) > 0 && <KitWords kit={kit} title={words.previewHere} />}
      <div class="row">
        {sizeOfKit(kit) > 0 && (
          <Button look="filled" busy={busy.value} disabled={chosen.value.size === 0} onClick={() => bring()}>
            {words.bring(chosen.value.size)}
          </Button>
        )}
        <Button look="plain" onClick={onDone}>
          {t().common.cancel}
        </Button>
      </div>
    </div>
  )
}

function choicesIn(kit: MethodKit, here: ReadonlySet<string>) {
  const words = k()
  const of = (part: (typeof kitParts)[number]) =>
    namesIn(kit, part).map((name, at) => {
      const id = kitPlace(part, at)
      return { ids: [id], name, facts: here.has(id) ? [words.here] : [] }
    })
  return {
    guides: of('guides'),
    codes: of('codes'),
    surveys: of('surveys'),
    agendas: of('agendas'),
    goals: of('goals'),
  }
}
