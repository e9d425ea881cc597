import type { ComponentChildren } from 'preact'
import { type KitPart, kitParts } from '../../../domain/method-kit/kit.ts'
import { Button } from '../../../ui/button.tsx'
import { Tick } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { k } from './words.ts'

/** One thing that can be chosen; several ids where they only make sense together. */
export type Choice = { readonly ids: readonly string[]; readonly name: string; readonly facts: readonly string[] }

type Props = {
  readonly choices: Readonly<Record<KitPart, readonly Choice[]>>
  readonly chosen: ReadonlySet<string>
  readonly onChosen: (chosen: ReadonlySet<string>) => void
}

/** The things of a method by their parts, each with a tick. */
export function ChooseParts({ choices, chosen, onChosen }: Props) {
  const words = k()
  const notes: Partial<Record<KitPart, string>> = {
    surveys: words.surveysAre,
    agendas: words.agendasAre,
    goals: words.goalsAre,
  }
  const set = (ids: readonly string[], on: boolean) => {
    const others = [...chosen].filter(id => !ids.includes(id))
    onChosen(new Set(on ? [...others, ...ids] : others))
  }
  return (
    <>
      {kitParts
        .filter(part => choices[part].length > 0)
        .map(part => (
          <Part key={part} name={words.parts[part]} note={notes[part]} all={choices[part]} chosen={chosen} set={set} />
        ))}
    </>
  )
}

type PartProps = {
  readonly name: string
  readonly note: ComponentChildren
  readonly all: readonly Choice[]
  readonly chosen: ReadonlySet<string>
  readonly set: (ids: readonly string[], on: boolean) => void
}

function Part({ name, note, all, chosen, set }: PartProps) {
  const words = k()
  const isOn = ({ ids }: Choice) => ids.every(id => chosen.has(id))
  const allOn = all.every(isOn)
  return (
    <fieldset class="kit-part">
      <legend class="label">{name}</legend>
      {note && <p class="small soft">{note}</p>}
      {all.map(one => (
        <Tick
          key={one.ids.join()}
          checked={isOn(one)}
          onChange={on => set(one.ids, on)}
          label={
            <>
              {one.name || t().common.untitled}
              {one.facts.length > 0 && <small>{one.facts.join(' · ')}</small>}
            </>
          }
        />
      ))}
      {all.length > 2 && (
        <Button
          look="plain"
          onClick={() =>
            set(
              all.flatMap(({ ids }) => ids),
              !allOn,
            )
          }
        >
          {allOn ? words.none : words.all}
        </Button>
      )}
    </fieldset>
  )
}
