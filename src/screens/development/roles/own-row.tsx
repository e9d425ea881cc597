import { useSignal } from '@preact/signals'
import { ArrowRight, Pencil, Undo2 } from 'lucide'
import { type Letter, letters, lettersIn, NOTHING } from '../../../domain/maps/roles/letters.ts'
import type { DutyRow, RoleColumn } from '../../../domain/maps/roles/role-map.ts'
import { Button } from '../../../ui/button.tsx'
import { t } from '../../../ui/language.ts'
import { toast } from '../../../ui/toast.tsx'
import { m } from '../maps/words.ts'
import { LetterChips } from './letter-chips.tsx'
import { Dot } from './marks.tsx'
import { MyVersions } from './my-versions.tsx'
import { answeredIn, callReady, isRowReady } from './own-ready.ts'
import type { OpenRoles } from './roles-page.tsx'
import { type MyView, useMyView } from './use-my-view.ts'
import { lettersWord, r, tallyWord } from './words.ts'

type Props = {
  readonly open: OpenRoles
  readonly role: RoleColumn
  readonly onNext: () => void
  readonly onAnother: () => void
}

/** My own row: first filled in alone, then read with what others say beside it. */
export function OwnRow({ open, role, onNext, onAnother }: Props) {
  const words = r()
  const mine = useMyView(open, role.id, true)
  const changing = useSignal(!isRowReady(open, role.id))
  const takeBack = async () => {
    changing.value = true
    const again = await mine.empty()
    toast(words.takenBack, { label: t().common.undo, run: () => void again() })
  }
  return (
    <>
      <h2>{role.label || t().common.untitled}</h2>
      {changing.value ? (
        <Fill open={open} role={role} mine={mine} onReady={() => (changing.value = false)} />
      ) : (
        <Read open={open} role={role} mine={mine} />
      )}
      <MyVersions map={open.map} role={role.id} duties={open.shown.duties} />
      {!changing.value && (
        <div class="row own-row-foot">
          <Button icon={Pencil} onClick={() => (changing.value = true)}>
            {m().change}
          </Button>
          <Button look="filled" icon={ArrowRight} onClick={onNext}>
            {words.next}
          </Button>
        </div>
      )}
      <div class="row">
        <Button look="plain" onClick={onAnother}>
          {words.again}
        </Button>
        {answeredIn(open, role.id) > 0 && (
          <Button look="plain" icon={Undo2} onClick={takeBack}>
            {words.takeBack}
          </Button>
        )}
      </div>
    </>
  )
}

type RowProps = Pick<Props, 'open' | 'role'> & { readonly mine: MyView }

function Fill({ open, role, mine, onReady }: RowProps & { onReady: () => void }) {
  const words = r()
  const { duties } = open.shown
  const n = duties.filter(({ id }) => mine.said(id) !== '').length
  const ready = () => {
    callReady(open, role.id)
    onReady()
  }
  return (
    <>
      <p class="soft">{words.fill}</p>
      <ol class="own-fill">
        {duties.map(duty => (
          <li key={duty.id}>
            <p>{duty.label || t().common.untitled}</p>
            <MyChips duty={duty} mine={mine} />
          </li>
        ))}
      </ol>
      <div class="row own-row-foot">
        <p class="soft" role="status">
          {words.answered(n, duties.length)}
        </p>
        <Button look="filled" disabled={n === 0} onClick={ready}>
          {words.ready}
        </Button>
      </div>
    </>
  )
}

/** My word on one duty of a role. */
export function MyChips({ duty, mine }: { duty: DutyRow; mine: MyView }) {
  const says = mine.said(duty.id)
  return (
    <LetterChips
      name={duty.label || t().common.untitled}
      now={lettersIn(says)}
      onPress={letter => mine.press(duty.id, letter)}
      nothing={{ on: says === NOTHING, onPress: () => mine.nothing(duty.id) }}
    />
  )
}

function Read({ open, role, mine }: RowProps) {
  const words = r()
  const { duties } = open.shown
  const nothing = duties.filter(({ id }) => mine.said(id) === NOTHING)
  return (
    <>
      {letters.map(letter => (
        <Group key={letter} letter={letter} open={open} role={role} mine={mine} />
      ))}
      {nothing.length > 0 && (
        <section>
          <h3 class="label">{words.group[NOTHING]}</h3>
          <ul class="lines">
            {nothing.map(duty => (
              <li key={duty.id}>
                <div class="line">
                  <span class="main">
                    {duty.label || t().common.untitled}
                    <Differs open={open} role={role} duty={duty} />
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Group({ letter, open, role, mine }: RowProps & { letter: Letter }) {
  const duties = open.shown.duties.filter(({ id }) => lettersIn(mine.said(id)).includes(letter))
  if (duties.length === 0) return null
  return (
    <section>
      <h3 class="label role-word">
        <Dot of={letter} />
        {r().group[letter]}
      </h3>
      <ul class="lines">
        {duties.map(duty => (
          <li key={duty.id}>
            <a href={`/maps/${open.map.id}/${duty.id}`}>
              <span class="main">
                {duty.label || t().common.untitled}
                <Differs open={open} role={role} duty={duty} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where the others, or the table, say otherwise of what I do. */
function Differs({ open, role, duty }: { open: OpenRoles; role: RoleColumn; duty: DutyRow }) {
  const words = r()
  const question = open.shown.talk.questions.find(one => one.role === role.id && one.duty === duty.id)
  if (!question) return null
  const said = [
    question.own.length > 1 && words.itself(tallyWord(question.own)),
    question.others.length > 0 && words.others(tallyWord(question.others)),
    words.inTable(lettersWord(question.table)),
  ]
  return <small class="wait">{said.filter(Boolean).join(' · ')}</small>
}
