import { ChevronRight } from 'lucide'
import { newOwnNetwork } from '../../../domain/maps/network/own-network.ts'
import { Icon } from '../../../ui/icon.tsx'
import { ActorChoice, useActorName } from '../../editing/actor-choice.tsx'
import { keep } from '../../editing/saving.ts'
import { Versions } from '../../editing/versions.tsx'
import { api } from '../../worker/api.ts'
import { Stroke } from './legend.tsx'
import { type Asked, myTie, type Own } from './own.ts'
import { w } from './words.ts'

type Props = { readonly own: Own; readonly people: readonly Asked[]; readonly onAsk: (at: number) => void }

/** What I have drawn, line by line, and as whom I draw. */
export function OwnEnd({ own, people, onAsk }: Props) {
  const words = w()
  const drawn = people.flatMap((one, at) => {
    const state = myTie(own, one.key)?.state
    return state === undefined || state === 'none' ? [] : [{ ...one, at, state }]
  })
  return (
    <>
      {people.length === 0 && <p class="soft">{words.ownNone}</p>}
      {people.length > 0 && drawn.length === 0 && <p class="soft">{words.noneYet}</p>}
      <ul class="lines own-drawn">
        {drawn.map(({ key, label, at, state }) => (
          <li key={key}>
            <button type="button" onClick={() => onAsk(at)}>
              <span class="main">
                {label}
                <small>
                  <Stroke state={state} /> {words.state[state]}
                </small>
              </span>
              <Icon of={ChevronRight} size={18} />
            </button>
          </li>
        ))}
      </ul>
      {drawn.length > 0 && <As own={own} />}
    </>
  )
}

/** As which unit, role or organisation I draw. */
function As({ own: { map, mine } }: { own: Own }) {
  const words = w()
  const nameOf = useActorName(map.zone)
  const say = (as: string) =>
    mine
      ? keep(() => api().edit(mine.id, { as }, mine.view))
      : keep(() => api().writeOwn('ownNetwork', newOwnNetwork({ map: map.id, as }), map.zone))
  return (
    <div class="bound">
      <ActorChoice
        label={words.as}
        hint={words.asHint}
        none={words.asNobody}
        zone={map.zone}
        value={mine?.values.as ?? ''}
        onChoose={say}
      />
      {mine && <Versions thing={mine} field="as" label={words.as} read={id => nameOf(String(id)) || words.asNobody} />}
    </div>
  )
}
