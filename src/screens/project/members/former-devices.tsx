import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { t } from '../../../ui/language.ts'
import { cameBack } from '../../device/came-back.ts'
import { useSeen } from '../../worker/seen-devices.ts'
import { here, useMembers } from '../../worker/things.ts'
import { seenDay } from './devices.tsx'

/** After coming back by the recovery code: what the endpoint knows of the devices this person had before. */
export function FormerDevices() {
  const seen = useSeen()
  const me = useMembers()?.members.find(member => member.me)
  const former = (seen ?? []).filter(({ holder }) => holder !== here.value?.holder && me?.devices.includes(holder))
  if (former.length === 0) return null
  return (
    <div class="former">
      <Callout tone="plain">
        {former.map(({ holder, day, waiting }) => (
          <p key={holder}>{t().storage.former(seenDay(day), waiting)}</p>
        ))}
        <p>{t().recovery.tell}</p>
        <Button look="plain" onClick={() => (cameBack.value = false)}>
          {t().common.close}
        </Button>
      </Callout>
    </div>
  )
}
