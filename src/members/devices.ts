import { type DeviceContact, devicesAnswerSchema } from '../wire/devices.ts'
import { requestCbor } from './endpoint-client.ts'
import { type Membership, signerOf } from './membership.ts'

/** When the endpoint last heard from each device of the project, and how much waited on it then. */
export async function fetchDevices(m: Membership): Promise<readonly DeviceContact[]> {
  const target = `/api/p/${m.project}/devices`
  return (await requestCbor(m.context, { method: 'GET', target, by: signerOf(m.me) }, devicesAnswerSchema)).devices
}
