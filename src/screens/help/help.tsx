import { Copy } from 'lucide'
import type { Thing } from '../../domain/thing.ts'
import type { HelpRole, HelpWords } from '../../messages/help.ts'
import { Statement } from '../../survey/statement.tsx'
import { Button } from '../../ui/button.tsx'
import { momentWord } from '../../ui/dates.ts'
import { dayInWords, language, t } from '../../ui/language.ts'
import { LongList } from '../../ui/long-list.tsx'
import { swallowSecond } from '../../ui/once.ts'
import { toast } from '../../ui/toast.tsx'
import { useKept } from '../device/kept.ts'
import { apply } from '../editing/apply.ts'
import { build } from '../frame/bare-layout.tsx'
import { Answers, Fold } from '../frame/help-parts.tsx'
import { Screen } from '../frame/screen.tsx'
import { useHelp } from '../frame/use-help.ts'
import { useNames } from '../worker/names.ts'
import { here, useSync, useThings } from '../worker/things.ts'
import { Tell } from './tell.tsx'

const roles = { coordinator: 'coordinator', interviewer: 'interviewer', participant: 'participant' } as const

/** Help for whoever is here: answers, whom to ask, what the law says must stand there, and details for support. */
export function Help() {
  const words = useHelp()
  const project = useThings('project')?.[0]?.values
  if (!words || !here.value) return null
  const role: HelpRole = here.value.role in roles ? roles[here.value.role as keyof typeof roles] : 'reader'
  const { name = '', until = '', contact = '', who = '', country = 'SE' } = project ?? {}
  const day = until ? dayInWords(new Date(`${until}T12:00`)) : ''
  return (
    <Screen title={words.title} lead={words.lead} back="/project">
      <div class="page stack help">
        <Answers words={words} whose={role} />
        <section>
          <h2 class="label">{words.contact}</h2>
          <p>{contact || words.contactNone}</p>
          {contact === '' && role === 'coordinator' && <a href="/settings">{words.contactAdd}</a>}
        </section>
        <section>
          <Fold title={words.privacy}>
            {words.privacyText({ who, project: name, until: day, contact }).map(line => (
              <p key={line}>{line}</p>
            ))}
          </Fold>
          <Fold title={words.accessibility}>
            <Statement words={words} who={who} tellUs={words.tellUs(contact)} countries={[country]} />
          </Fold>
          <Fold title={words.support}>
            <Support words={words} />
          </Fold>
        </section>
        {role !== 'reader' && <Tell words={words} />}
        {role === 'coordinator' && <Received words={words} />}
      </div>
    </Screen>
  )
}

/** What is longer was written by no hand. */
const SHOWN = 4_000

const clip = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

function Received({ words }: { words: HelpWords }) {
  const all = (useThings('feedback') ?? []).filter(one => one.values.text !== '')
  const nameOf = useNames()
  if (all.length === 0) return null
  const settle = (one: Thing<'feedback'>) => {
    // What was told next slides up under the finger.
    swallowSecond()
    return apply([{ do: 'edit', id: one.id, patch: { answered: true } }], words.settled)
  }
  const inOrder = all.toSorted((a, b) => Number(a.values.answered) - Number(b.values.answered) || b.at - a.at)
  return (
    <section>
      <h2 class="label">{words.received}</h2>
      <LongList rows={inOrder}>
        {one => (
          <li key={one.id}>
            <div class="line">
              <span class={one.values.answered ? 'main soft' : 'main'}>
                {clip(one.values.text)}
                <small>{[nameOf(one.by), momentWord(one.at)].filter(Boolean).join(' · ')}</small>
              </span>
              {!one.values.answered && (
                <Button look="plain" onClick={() => settle(one)}>
                  {words.settle}
                </Button>
              )}
            </div>
          </li>
        )}
      </LongList>
    </section>
  )
}

function Support({ words }: { words: HelpWords }) {
  const kept = useKept()
  const status = useSync()
  const facts: readonly (readonly [string, string])[] = [
    [words.facts.build, build],
    [words.facts.browser, navigator.userAgent],
    [words.facts.language, language.value],
    [words.facts.role, here.value ? t().roles[here.value.role] : '–'],
    [words.facts.online, navigator.onLine ? words.yes : words.no],
    [words.facts.screen, `${innerWidth} × ${innerHeight}`],
    [words.facts.waiting, String(status?.waiting ?? 0)],
    [words.facts.kept, kept === 'kept' ? words.yes : words.no],
  ]
  const text = facts.map(([name, value]) => `${name}: ${value}`).join('\n')
  return (
    <>
      <p class="small soft">{words.supportLead}</p>
      <dl class="told-list">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Button icon={Copy} onClick={() => navigator.clipboard.writeText(text).then(() => toast(words.copied))}>
        {words.copy}
      </Button>
    </>
  )
}
