import type { Change } from '../../domain/change.ts'
import { type Evidence, type Finding, findingKinds, newFinding } from '../../domain/findings/finding.ts'
import { preview, share } from '../../domain/findings/sharing.ts'
import { type Copy, inLanguage, isInvented, made } from './example-copy.ts'
import type { ExampleFile, FileFinding } from './example-file.ts'

/** The findings with what they rest on, and which of them is a cause of which. */
export const findings = (copy: Copy): readonly Change[] => [
  ...(copy.file.Finding ?? []).map(finding => made('finding', copy.id(finding.id), findingOf(copy, finding))),
  ...causeLinks(copy),
  ...sharedWithGroup(copy),
]

function findingOf(copy: Copy, finding: FileFinding): Finding {
  const { id, language, file } = copy
  const kind = findingKinds.find(one => one === finding.kind)
  if (!kind) throw new Error(`${finding.id}: no such kind ${finding.kind}`)
  return newFinding({
    kind,
    statement: finding.statement,
    status: finding.status as Finding['status'],
    influence: (finding.influence ?? '') as Finding['influence'],
    trend: finding.trend as Finding['trend'],
    unit: file.Actor?.find(one => one.id === finding.about.find(about => about.actorId)?.actorId)?.label ?? '',
    term: inLanguage(finding.term, language),
    areaOrder: finding.areaOrder ?? 0,
    proposedIn: id(finding.proposedInSessionId),
    reason: finding.verificationReason ?? '',
    metrics: finding.metrics ?? {},
    evidence: Object.fromEntries(finding.evidence.map(one => evidenceOf(copy, one))),
    invented: isInvented(finding),
  })
}

function evidenceOf(
  copy: Copy,
  { type, stance, excerptId, text }: FileFinding['evidence'][number],
): [string, Evidence] {
  return [type === 'excerpt' ? copy.id(excerptId) : copy.newId(), { type, stance, text: text ?? '' }]
}

/** A cause tree is kept as links between findings, in the order of the file. */
function causeLinks({ file, id }: Copy): readonly Change[] {
  const trees = new Set(file.Map?.filter(map => map.kind === 'cause_tree').map(map => map.id))
  const nodes = new Map((file.Node ?? []).map(node => [node.id, node.refId]))
  return (file.Link ?? [])
    .filter(link => trees.has(link.mapId))
    .map((link, index) =>
      made('causeLink', id(link.id), {
        cause: id(nodes.get(link.fromNodeId)),
        effect: id(nodes.get(link.toNodeId)),
        order: index + 1,
      }),
    )
}

/** Of an example with a path the group has what hinders and what carries; it hangs on the steps. */
function sharedWithGroup(copy: Copy): readonly Change[] {
  const { file, id } = copy
  if (!file.Map?.some(map => map.kind === 'service_path')) return []
  return (file.Finding ?? [])
    .filter(({ kind }) => kind === 'friction' || kind === 'strength')
    .flatMap(one => {
      const finding = findingOf(copy, one)
      const told = preview(finding, { voices: voicesIn(file, one), against: 0 })
      const [made, ...others] = share(id(one.id), id(sharedOf(one.id)), told)
      if (made?.do !== 'create' || made.kind !== 'groupFinding') return []
      return [{ ...made, values: { ...made.values, influence: finding.influence } }, ...others]
    })
}

/** What the group's copy of a finding of the file is called in the file. */
export const sharedOf = (finding: string): string => `${finding}, shared`

/** Distinct speakers; where nobody knows who spoke, sessions. */
function voicesIn({ Excerpt = [], Source = [] }: ExampleFile, { evidence }: FileFinding): number {
  const said = Excerpt.filter(one => evidence.some(({ excerptId }) => excerptId === one.id))
  const sessionOf = (source: string) => Source.find(one => one.id === source)?.sessionId
  return new Set(said.map(one => one.speakerActorId ?? sessionOf(one.sourceId))).size
}
