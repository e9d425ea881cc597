/** Somebody who acts in the municipality's network, never a private person: those are in the roster, by code. */
export type Actor = {
  readonly type: 'role' | 'team' | 'unit' | 'organisation' | 'association' | 'group'
  readonly label: string
  readonly sector: string
  readonly parent: string
  readonly inScope: boolean
  readonly invented: boolean
}
