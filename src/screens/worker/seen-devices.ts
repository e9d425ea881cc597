import type { DeviceSeen } from '../../project/members/member-list.ts'
import { api } from './api.ts'
import { here } from './things.ts'
import { useAsked } from './use-asked.ts'

/** What the endpoint knows of the devices; `null` until it has answered, and while it cannot be asked. */
export const useSeen = (): readonly DeviceSeen[] | null =>
  useAsked(() => (here.value?.practice ? undefined : api().devices())) ?? null
