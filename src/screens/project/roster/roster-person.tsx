import { useSignal } from '@preact/signals'
import { UserRound } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { t } from '../../../ui/language.ts'
import { EraseTruth } from '../../device/erase-truth.tsx'
import { BoundField, BoundSelect, BoundTick } from '../../editing/bound.tsx'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { isCoordinator } from '../../worker/role.ts'
import { useMembers, useThings } from '../../worker/things.ts'
import { NewContact } from './new-contact.tsx'
import { StillPlanned } from './roster-away.tsx'
import { Calls } from './roster-calls.tsx'

const SHOWN_MS = 10_000

/** Everything about one person of the roster, edited where it stands. */
export function PersonPanel({ person }: { person: Thing<'person'> }) {
  const words = t().roster
  const members = useMembers()
  const employments = [
    ['active', words.active],
    ['on_leave', words.leave],
    ['left', words.left],
  ] as const
  const sides = [
    ['staff', words.staff],
    ['client', words.client],
  ] as const
  return (
    <>
      <div class="pair">
        <BoundField thing={person} field="code" label={words.code} />
        <BoundField thing={person} field="role" label={words.role} />
      </div>
      <div class="pair">
        <BoundField thing={person} field="unit" label={words.unit} />
        <BoundSelect thing={person} field="employment" label={words.employment} options={employments} />
      </div>
      <BoundSelect thing={person} field="side" label={words.side} options={sides} />
      <BoundTick thing={person} field="inScope" label={words.inScope} />
      <StillPlanned person={person} />
      {members?.closed === false && <Calls person={person} />}
      {members?.closed === false && <Contact person={person.id} />}
      {isCoordinator() && <Erase person={person} />}
    </>
  )
}

/** Who is behind the code: after a press, for ten seconds, longer only while somebody is typing there. */
function Contact({ person }: { person: string }) {
  const words = t().roster
  const shown = useSignal(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stay = () => clearTimeout(timer.current)
  const fade = () => {
    stay()
    timer.current = setTimeout(() => (shown.value = false), SHOWN_MS)
  }
  useEffect(() => stay, [])
  const show = () => {
    shown.value = true
    fade()
  }
  return (
    <section class="contact stack" aria-label={words.contact}>
      {shown.value ? (
        <div class="stack" onFocusIn={stay} onFocusOut={fade}>
          <ContactFields person={person} />
        </div>
      ) : (
        <Button icon={UserRound} onClick={show}>
          {words.showContact}
        </Button>
      )}
      <p class="small soft">{words.contactNote}</p>
    </section>
  )
}

function ContactFields({ person }: { person: string }) {
  const words = t().roster
  const contacts = useThings('contact', { person })
  if (!contacts) return null
  if (contacts.length === 0) return <NewContact person={person} />
  return (
    <>
      {contacts.map(contact => (
        <div key={contact.id} class="stack">
          <div class="pair">
            <BoundField thing={contact} field="name" label={words.name} />
            <BoundField thing={contact} field="phone" label={words.phone} type="tel" />
          </div>
          <div class="pair">
            <BoundField thing={contact} field="email" label={words.email} />
            <BoundField thing={contact} field="note" label={words.note} />
          </div>
        </div>
      ))}
    </>
  )
}

function Erase({ person }: { person: Thing<'person'> }) {
  const words = t().sessions
  const asking = useSignal(false)
  return (
    <>
      <Button look="plain" onClick={() => (asking.value = true)}>
        {words.erase}
      </Button>
      {asking.value && <EraseDialog person={person} onClose={() => (asking.value = false)} />}
    </>
  )
}

function EraseDialog({ person, onClose }: { person: Thing<'person'>; onClose: () => void }) {
  const { busy, problem, run } = useAct()
  const erase = () => run(() => api().erase(person.id))
  return (
    <Dialog
      title={t().roster.eraseAsk(person.values.code)}
      onClose={onClose}
      actions={
        <Acts act={t().sessions.erase.replace('…', '')} onAct={() => erase()} onClose={onClose} busy={busy.value} />
      }
    >
      <EraseTruth />
      <Trouble text={problem.value} />
    </Dialog>
  )
}
