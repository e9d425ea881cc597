import { useSignal } from '@preact/signals'
import { Check, Share2 } from 'lucide'
import type { FindingSheet, Shared } from '../../domain/findings/finding-sheet.ts'
import { FEW_VOICES, share, takeBack, takeOver, tellAgain } from '../../domain/findings/sharing.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { apply } from '../editing/apply.ts'
import { newId } from '../worker/new-id.ts'
import { useThings } from '../worker/things.ts'
import { NamesAsk } from './names-ask.tsx'
import { Leaves, Stays } from './share-halves.tsx'

/** Who sees the finding, and the way to share it or take it back. */
export function Sharing({ sheet }: { sheet: FindingSheet }) {
  const words = t().findings
  const open = useSignal(false)
  return (
    <section class="sharing">
      <h2 class="fact-name">{words.one.whoSees}</h2>
      <p>{sheet.shared ? words.one.seenByGroup : words.one.seen}</p>
      {!sheet.shared && <p class="soft">{words.one.quotesStay}</p>}
      {sheet.shared ? (
        <SharedNow id={sheet.row.id} />
      ) : (
        <Button wide icon={Share2} onClick={() => (open.value = true)}>
          {words.share.open}
        </Button>
      )}
      {open.value && <ShareDialog sheet={sheet} onClose={() => (open.value = false)} />}
    </section>
  )
}

function SharedNow({ id }: { id: string }) {
  const words = t().findings.share
  const group = useThings('groupFinding', { of: id })
  return (
    <div class="row tight">
      <p class="sure">
        <Icon of={Check} size={20} />
        {words.shared}
      </p>
      <Button look="plain" onClick={() => apply(takeBack(id, group ?? []), words.takenBack)}>
        {words.takeBack}
      </Button>
    </div>
  )
}

function ShareDialog({ sheet, onClose }: { sheet: FindingSheet; onClose: () => void }) {
  const words = t().findings.share
  const told = sheet.preview
  const grounds = [...sheet.supports, ...sheet.contradicts]
  const few = told.voices > 0 && told.voices < FEW_VOICES ? { few: told.voices } : {}
  const { worded } = sheet.row
  const act = async () => {
    await apply(share(sheet.row.id, newId(), told), words.done)
    onClose()
  }
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={<Acts act={words.act} onAct={() => act()} onClose={onClose} disabled={!worded} />}
    >
      {!worded && (
        <Callout tone="bad">
          <p>{t().findings.wording.is}</p>
        </Callout>
      )}
      <NamesAsk ids={[sheet.row.id]} />
      <Leaves told={[told]} {...few} />
      <Stays
        quotes={grounds.map(one => one.quote).filter(Boolean)}
        codes={[...new Set(grounds.map(one => one.code).filter(Boolean))]}
        sessions={new Set(grounds.map(one => one.session).filter(Boolean)).size}
      />
    </Dialog>
  )
}

/** The original and the group's row have moved apart: a person decides, nothing follows by itself. */
export function Drifted({ id, sheet }: { id: string; sheet: FindingSheet }) {
  const { shared } = sheet
  if (!shared) return null
  return (
    <>
      {shared.drift.group && <FromGroup id={id} shared={shared} />}
      {shared.drift.original && <ToGroup id={id} sheet={sheet} group={shared.id} />}
    </>
  )
}

function FromGroup({ id, shared }: { id: string; shared: Shared }) {
  const words = t().findings.share
  const { kind, status, statement } = shared.group
  return (
    <Callout tone="plain">
      <p>{words.driftGroup}</p>
      <p>
        {words.groupHas}: <strong>{statement}</strong> ({t().field.kind[kind]}, {t().field.status[status]})
      </p>
      <Button onClick={() => apply(takeOver(id, shared.group), words.tookOver)}>{words.takeOver}</Button>
    </Callout>
  )
}

function ToGroup({ id, sheet, group }: { id: string; sheet: FindingSheet; group: string }) {
  const words = t().findings.share
  return (
    <Callout tone="plain">
      <p>{words.driftOriginal}</p>
      {!sheet.row.worded && <p>{t().findings.wording.is}</p>}
      <Button disabled={!sheet.row.worded} onClick={() => apply(tellAgain(id, group, sheet.preview), words.updated)}>
        {words.update}
      </Button>
    </Callout>
  )
}
