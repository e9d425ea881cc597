import type { Change } from '../../domain/change.ts'
import { newLink, newMap, newNode } from '../../domain/maps/map.ts'
import { newService } from '../../domain/maps/service.ts'
import { newDecision } from '../../domain/work/decision.ts'
import { newGoal } from '../../domain/work/goal.ts'
import { newFigure, newIndicator } from '../../domain/work/indicator.ts'
import { newPractice } from '../../domain/work/practice.ts'
import { newTask } from '../../domain/work/task.ts'
import { type Copy, inLanguage, isInvented, made, roomIn } from './example-copy.ts'
import type { ExampleFile } from './example-file.ts'
import { sharedOf } from './example-findings.ts'

/** What the work is set in and what it leads to: phases, goals, tasks, practices, decisions, indicators, services. */
export const work = (copy: Copy): readonly Change[] => [
  ...phasesAndGoals(copy),
  ...tasksAndDecisions(copy),
  ...practicesAndIndicators(copy),
  ...services(copy),
]

const phasesAndGoals = ({ file, id }: Copy): readonly Change[] => [
  ...(file.Phase ?? []).map(one =>
    made('phase', id(one.id), {
      name: one.name,
      order: one.order,
      from: one.startsOn ?? '',
      to: one.endsOn ?? '',
      focus: one.focus,
      state: one.status,
      invented: isInvented(one),
    }),
  ),
  ...(file.Goal ?? []).map(one =>
    made(
      'goal',
      id(one.id),
      newGoal({
        type: one.kind,
        text: one.text,
        owner: id(one.ownerActorId),
        measures: Object.fromEntries(one.indicatorIds.map(measure => [id(measure), 'indicator' as const])),
        invented: isInvented(one),
      }),
    ),
  ),
]

const tasksAndDecisions = (copy: Copy): readonly Change[] => {
  const { file, id } = copy
  return [
    ...(file.Task ?? []).map(one =>
      made(
        'task',
        id(one.id),
        newTask({
          type: one.kind,
          title: one.title,
          session: id(one.sessionId),
          dueSession: id(one.dueSessionId),
          meeting: id(one.meetingId),
          dueMeeting: id(one.dueMeetingId),
          answer: one.answer ?? 'words',
          dueOn: one.dueOn ?? '',
          assignees: one.assigneeIds.map(id),
          state: one.state,
          decision: decisionOf(copy, one.id),
          owner: one.kind === 'measure' ? id(one.assigneeIds[0]) : '',
          invented: isInvented(one),
        }),
        roomIn(copy, one.groupId),
      ),
    ),
    ...(file.Decision ?? []).map(one =>
      made(
        'decision',
        id(one.id),
        newDecision({
          text: one.text,
          by: id(one.byActorId),
          on: one.decidedOn ?? '',
          basis: Object.fromEntries(one.basisFindingIds.map(finding => [id(finding), 'finding' as const])),
          practices: Object.fromEntries(one.practiceIds.map(practice => [id(practice), 'practice' as const])),
          invented: isInvented(one),
        }),
      ),
    ),
  ]
}

/** In the file a decision names what follows from it; here a measure names its decision. */
const decisionOf = ({ file, id }: Copy, task: string): string =>
  id(file.Decision?.find(one => one.taskIds.includes(task))?.id)

const practicesAndIndicators = ({ file, id }: Copy): readonly Change[] => [
  ...(file.Practice ?? []).map(one =>
    made(
      'practice',
      id(one.id),
      newPractice({
        title: one.title,
        state: one.state,
        owner: id(one.ownerId),
        origins: Object.fromEntries(one.originFindingIds.map(origin => [id(origin), 'finding' as const])),
        history: Object.fromEntries(
          one.history.map(({ state, on, note }, at) => [
            id(`${one.id} ${at}`),
            { state, on: on ?? '', by: '', note: note ?? '', order: at + 1 },
          ]),
        ),
        reviewOn: one.reviewOn ?? '',
        invented: isInvented(one),
      }),
    ),
  ),
  ...(file.Indicator ?? []).map(one =>
    made(
      'indicator',
      id(one.id),
      newIndicator({
        name: one.name,
        unit: one.unit,
        better: one.betterIs ?? '',
        kind: one.kind ?? '',
        source: one.source,
        figures: Object.fromEntries(
          one.values.map(({ period, value, qualitative }, at) => [
            id(`${one.id} ${at}`),
            newFigure({ period, value, inWords: qualitative ?? '' }),
          ]),
        ),
        invented: isInvented(one),
      }),
    ),
  ),
]

const services = ({ file, id, language }: Copy): readonly Change[] =>
  (file.Service ?? []).map(one =>
    made(
      'service',
      id(one.id),
      newService({
        name: inLanguage(one.name, language),
        provider: id(one.providerId),
        sector: one.sector,
        purpose: one.purpose ?? '',
        targetGroup: one.targetGroup ?? '',
        channels: one.channels,
        waitMonths: one.queue && one.queue.unit === 'month' ? { min: one.queue.min, max: one.queue.max } : null,
        oneWayKm: one.distanceKm,
        state: one.status,
        invented: isInvented(one),
      }),
    ),
  )

/** The maps; of a cause tree only its name, since its places are the findings themselves. */
export function maps(copy: Copy): readonly Change[] {
  const { file, id, language } = copy
  const kinds = new Map((file.Map ?? []).map(map => [map.id, map.kind]))
  const drawn = (one: { mapId: string }) => kinds.get(one.mapId) !== 'cause_tree'
  return [
    ...(file.Map ?? []).map(one =>
      made(
        'map',
        id(one.id),
        newMap({
          type: one.kind,
          title: one.title,
          perspective: one.perspective,
          asOf: one.asOf ?? '',
          invented: isInvented(one),
        }),
      ),
    ),
    ...(file.Node ?? []).filter(drawn).map((one, at) =>
      made(
        'mapNode',
        id(one.id),
        newNode({
          map: id(one.mapId),
          refers: one.refType ?? 'step',
          ref: id(one.refId),
          label: inLanguage(one.label, language),
          lane: one.lane ?? '',
          // Without one, as they stand in the file.
          order: one.order ?? at,
          hangs: hangingOn(copy, one),
          invented: isInvented(one),
        }),
      ),
    ),
    ...(file.Link ?? []).filter(drawn).map(one =>
      made(
        'mapLink',
        id(one.id),
        newLink({
          map: id(one.mapId),
          from: id(one.fromNodeId),
          to: id(one.toNodeId),
          type: one.type,
          state: one.state,
          invented: isInvented(one),
        }),
      ),
    ),
  ]
}

/** The friction points that are about a step, or about whom it stands for. */
const hangingOn = (
  { file, id }: Copy,
  node: NonNullable<ExampleFile['Node']>[number],
): Readonly<Record<string, true>> =>
  Object.fromEntries(
    (file.Finding ?? [])
      .filter(({ kind, about }) => {
        const here = about.some(
          one => one.nodeId === node.id || (one.actorId !== undefined && one.actorId === node.refId),
        )
        return kind === 'friction' && here
      })
      .map(one => [id(sharedOf(one.id)), true]),
  )
