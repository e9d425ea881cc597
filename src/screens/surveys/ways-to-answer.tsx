import { Printer } from 'lucide'
import type { Thing } from '../../domain/thing.ts'
import { Callout } from '../../ui/callout.tsx'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { LinkWithCode } from '../frame/link-with-code.tsx'
import { here } from '../worker/things.ts'
import { useRoundLink } from './round-link.ts'

/** How people come to answer an open round: code, link and poster once the endpoint has the form, the tablet at once. */
export function WaysToAnswer({ round }: { round: Thing<'round'> }) {
  const words = t().surveys
  const { key, reachable } = round.values
  const link = useRoundLink(round)
  if (here.value?.practice || key === '')
    return (
      <Callout tone="plain">
        <p>{words.practice}</p>
      </Callout>
    )
  return (
    <section class="ways">
      <h2 class="label">{words.answerHere}</h2>
      {!reachable && (
        <Callout tone="waits">
          <p>{words.noQr}</p>
        </Callout>
      )}
      {reachable && link !== '' && <Reached id={round.id} link={link} />}
      <a class="button filled" href={`/rounds/${round.id}/lend`}>
        {words.handOver}
      </a>
    </section>
  )
}

function Reached({ id, link }: { id: string; link: string }) {
  const words = t().surveys
  const ways = (
    <a class="button" href={`/rounds/${id}/poster`}>
      <Icon of={Printer} />
      {words.poster}
    </a>
  )
  return (
    <LinkWithCode link={link} label={words.qr} ways={ways}>
      {isLocal(link) && (
        <Callout tone="waits">
          <p>{words.local}</p>
        </Callout>
      )}
    </LinkWithCode>
  )
}

/** An address that works on this computer alone. */
const isLocal = (link: string): boolean => /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])/.test(link)
