import type { Messages } from '../messages.ts'
import { messages as sweden } from './messages.ts'

/** Swedish as it is written in Finland: only where the field has other terms there. */
export const messages: Messages = {
  ...sweden,
  situation: { ...sweden.situation, title: 'Situationsanalys' },
  work: { ...sweden.work, mapType: { ...sweden.work.mapType, service_path: 'servicestig' } },
}
