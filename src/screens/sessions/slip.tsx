import './slip.css'
import type { CameOf } from '../../domain/chain/came-of.ts'
import type { Thing } from '../../domain/thing.ts'
import { dateWord } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'
import { PrintButton } from '../../ui/print-button.tsx'
import { Qr } from '../../ui/qr.tsx'
import { useChainWords, w } from '../frame/chain.tsx'
import { Screen } from '../frame/screen.tsx'
import { api } from '../worker/api.ts'
import { useSessionName } from '../worker/session-name.ts'
import { useThing, useView } from '../worker/things.ts'
import { useAsked } from '../worker/use-asked.ts'

/** A slip of A5 for whoever was talked with in one session: what has come of it, in numbers and without a quote. */
export function SessionSlip({ id }: { id: string }) {
  const session = useThing('session', id)
  const came = useView('cameOf', { session: id })
  const nameOf = useSessionName()
  if (!useChainWords() || session === null || came === null) return null
  const words = w().slip
  return (
    <Screen
      title={words.open}
      tab={t().sessions.title}
      lead={session ? `${nameOf(session.values)} · ${words.lead}` : undefined}
      back={session ? `/sessions/${id}` : '/sessions'}
    >
      {session ? (
        <Slip key={came.told[0] ?? ''} session={session} came={came} />
      ) : (
        <p class="soft page">{words.none}</p>
      )}
    </Screen>
  )
}

function Slip({ session, came }: { session: Thing<'session'>; came: CameOf }) {
  const words = w().slip
  const { kinds, became, told } = came
  const link = useAsked(() => (told[0] ? api().reportLink(told[0]) : undefined)) ?? ''
  const n = kinds.reduce((sum, one) => sum + one.n, 0)
  const { day } = session.values
  return (
    <div class="page">
      <div class="row no-print">
        <PrintButton />
      </div>
      <article class="session-slip">
        <h2>{words.title}</h2>
        <p>{words.thanks(day === '' ? '' : dateWord(day))}</p>
        {n === 0 && <p>{words.restsOnNone}</p>}
        {n > 0 && (
          <>
            <p>{words.rests(n)}</p>
            <ul>
              {kinds.map(one => (
                <li key={one.kind}>{`${t().field.kind[one.kind]}: ${one.n}`}</li>
              ))}
            </ul>
            <p>{words.of(n)}</p>
            <ul>
              {became.map(one => (
                <li key={one.outcome}>{words.outcome[one.outcome](one.n)}</li>
              ))}
            </ul>
          </>
        )}
        {link !== '' && (
          <div class="more">
            <p>{words.read}</p>
            <Qr text={link} label={words.qr} />
          </div>
        )}
      </article>
    </div>
  )
}
