import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../../ui/language.ts'
import { DutyPart } from './duty.tsx'
import { RolePart } from './role.tsx'
import type { OpenRoles } from './roles-page.tsx'
import { r } from './words.ts'

/** The duty or the role that is open, with all that can be done with it. */
export function PlacePart({ open, id }: { open: OpenRoles; id: string }) {
  const words = r()
  const { roles, duties } = open.shown
  const duty = duties.find(one => one.id === id)
  const role = roles.find(one => one.id === id)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const place = duty ?? role
  if (!place) return <p class="soft">{words.goneDuty}</p>
  return (
    <>
      <p class="label">{duty ? words.dutyOf(duty.n, duties.length) : words.role}</p>
      <h2 class="step-name" ref={heading} tabIndex={-1}>
        {place.label || t().common.untitled}
      </h2>
      {duty && <DutyPart open={open} duty={duty} />}
      {role && <RolePart open={open} role={role} />}
    </>
  )
}
