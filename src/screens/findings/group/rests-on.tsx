import { useSignal } from '@preact/signals'
import { Gavel, Quote, Repeat } from 'lucide'
import { isOfGroup, saidByGroup } from '../../../domain/findings/group-ground.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord } from '../../../ui/dates.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { seesMaterial } from '../../worker/role.ts'
import { useThing } from '../../worker/things.ts'
import { ForFinding } from '../for-finding.tsx'

/** Where a group's finding comes from, and for those who see the material the way to use it there. */
export function RestsOn({ thing }: { thing: Thing<'groupFinding'> }) {
  const words = t().findings.group
  const { from, meeting: at } = thing.values
  const meeting = useThing('meeting', at ?? '') ?? undefined
  const taking = useSignal(false)
  const close = () => (taking.value = false)
  return (
    <>
      {from && from.length > 0 && meeting && (
        <p>
          <a href={`/meetings/${meeting.id}`}>
            {words.gathered(from.length, meeting.values.title || dateWord(meeting.values.day))}
          </a>
        </p>
      )}
      {seesMaterial() && isOfGroup(thing) && (
        <Button look="plain" icon={Quote} onClick={() => (taking.value = true)}>
          {words.asEvidence}
        </Button>
      )}
      <a class="button plain" href={`/practices?from=${thing.id}`}>
        <Icon of={Repeat} />
        {t().practices.fromFinding}
      </a>
      <a class="button plain" href={`/decisions?from=${thing.id}`}>
        <Icon of={Gavel} />
        {t().decisions.fromFinding}
      </a>
      {taking.value && (
        <Dialog
          title={t().results.evidence.title}
          onClose={close}
          actions={<Button onClick={close}>{t().common.cancel}</Button>}
        >
          <div class="stack wide">
            <p>{thing.values.statement}</p>
            <ForFinding evidence={stance => saidByGroup(thing, meeting, stance)} onClose={close} />
          </div>
        </Dialog>
      )}
    </>
  )
}
