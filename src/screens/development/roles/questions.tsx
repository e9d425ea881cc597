import { signal, useSignal } from '@preact/signals'
import { CircleQuestionMark } from 'lucide'
import { broughtBack, setAside, tableFollows } from '../../../domain/maps/roles/acts.ts'
import type { Question } from '../../../domain/maps/roles/questions.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { swallowSecond } from '../../../ui/once.ts'
import { apply } from '../../editing/apply.ts'
import { Versions } from '../../editing/versions.tsx'
import { MakeFinding } from '../maps/step-findings.tsx'
import { m } from '../maps/words.ts'
import { isOwnReady } from './own-ready.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import type { OpenRoles } from './roles-page.tsx'
import { lettersWord, r, tallyWord } from './words.ts'

/** The maps whose questions this device shows though nobody has filled in a row on it. */
const anyway = signal<readonly string[]>([])

/** Where roles are seen differently: questions to talk about, shown once one has said one's own. */
export function Questions({ open }: { open: OpenRoles }) {
  const words = r()
  const { map, shown } = open
  const { talk, aside } = shown
  if (talk.rows === 0) return null
  const asked = talk.questions.filter(({ key }) => !Object.hasOwn(aside, key))
  const set = talk.questions.filter(({ key }) => Object.hasOwn(aside, key))
  const visible = isOwnReady(open) || anyway.value.includes(map.id)
  return (
    <section class="role-questions band">
      <h2>
        {words.questions} <small class="soft">{words.rows(talk.rows)}</small>
      </h2>
      {visible ? (
        <>
          <p class="soft">{asked.length > 0 ? words.questionsLead : words.noQuestions}</p>
          <ul class="flags">
            {asked.map(one => (
              <One key={one.key} open={open} question={one} />
            ))}
          </ul>
          {set.length > 0 && (
            <details class="fold">
              <summary>{words.aside(set.length)}</summary>
              <ul class="flags">
                {set.map(one => (
                  <One key={one.key} open={open} question={one} reason={aside[one.key] ?? ''} />
                ))}
              </ul>
            </details>
          )}
        </>
      ) : (
        <>
          <p class="soft">{words.ownFirst}</p>
          <Button look="plain" onClick={() => (anyway.value = [...anyway.value, map.id])}>
            {words.showAnyway}
          </Button>
        </>
      )}
    </section>
  )
}

type OneProps = { readonly open: OpenRoles; readonly question: Question; readonly reason?: string }

function One({ open, question, reason }: OneProps) {
  const words = r()
  const { map, shown } = open
  const nameOf = (id: string) =>
    [...shown.roles, ...shown.duties].find(one => one.id === id)?.label || t().common.untitled
  const [role, duty] = [nameOf(question.role), nameOf(question.duty)]
  return (
    <li>
      <Icon of={CircleQuestionMark} />
      <div class="main">
        <h3>{words.cell(role, duty)}</h3>
        <p>{words.itself(tallyWord(question.own))}</p>
        {question.others.length > 0 && <p>{words.others(tallyWord(question.others))}</p>}
        <p>{words.inTable(lettersWord(question.table))}</p>
        {reason === undefined ? (
          <QuestionActs open={open} question={question} said={words.question(role, duty)} />
        ) : (
          <>
            <p class="soft">{reason}</p>
            <Versions thing={map} field={`aside.${question.key}`} label={m().reason} />
            <Button look="plain" onClick={() => apply(broughtBack(map.id, question.key), m().broughtBack)}>
              {m().bringBack}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}

function QuestionActs({ open, question, said }: { open: OpenRoles; question: Question; said: string }) {
  const words = r()
  const asking = useSignal<'finding' | 'aside' | ''>('')
  const { map, shown } = open
  const duty = shown.duties.find(({ id }) => id === question.duty)
  const close = () => {
    asking.value = ''
  }
  const follow = () => {
    if (!duty) return undefined
    // The next question slides up under the finger.
    swallowSecond()
    const at = { map: map.id, group: map.zone }
    return apply(tableFollows(at, { duty, role: question.role, says: question.offered }), words.followed)
  }
  return (
    <div class="row no-print">
      {question.offered !== '' && (
        <Button look="plain" onClick={follow}>
          {words.follow}
        </Button>
      )}
      <Button look="plain" onClick={() => (asking.value = 'finding')}>
        {words.toFinding}
      </Button>
      <Button look="plain" onClick={() => (asking.value = 'aside')}>
        {words.agreedSo}
      </Button>
      {asking.value === 'finding' && (
        <MakeFinding
          zone={map.zone}
          steps={[question.duty]}
          title={words.findingTitle}
          done={words.found}
          said={said}
          onClose={close}
        />
      )}
      {asking.value === 'aside' && (
        <ReasonDialog
          title={said}
          onAct={reason => apply(setAside(map.id, [question.key], reason), m().setAside)}
          onClose={close}
        />
      )}
    </div>
  )
}
