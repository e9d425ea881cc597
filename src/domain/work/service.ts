import type { Range } from '../range.ts'

/** A service as it is described to those who need it. */
export type Service = {
  readonly name: string
  readonly provider: string
  readonly sector: string
  readonly purpose: string
  readonly targetGroup: string
  readonly channels: readonly string[]
  readonly waitMonths: Range | null
  readonly oneWayKm: Range | null
  readonly state: 'trial' | 'running' | 'reduced' | 'closed'
  readonly invented: boolean
}
