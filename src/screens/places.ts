import {
  BookOpen,
  ChartColumn,
  CircleCheckBig,
  CircleQuestionMark,
  ClipboardList,
  CloudUpload,
  Ellipsis,
  Lightbulb,
  ListTree,
  MessagesSquare,
  Package,
  Route,
  Settings,
  Sun,
  Tags,
  Users,
  UsersRound,
} from 'lucide'
import { lazily } from './frame/lazily.tsx'
import type { Place, Places, RailPlace } from './frame/places.ts'
import { ofConferences, ofMaps, ofMethodKit, ofNetworks, ofTime } from './worded.ts'

const rail: readonly RailPlace[] = [
  { name: 'today', icon: Sun },
  { name: 'sessions', icon: MessagesSquare, reads: 'material' },
  { name: 'findings', icon: Lightbulb, reads: 'findings' },
  { name: 'analysis', icon: ListTree, reads: 'material' },
  { name: 'development', icon: Route, reads: 'group' },
  { name: 'surveys', icon: ClipboardList, reads: 'material' },
  { name: 'results', icon: ChartColumn, lacks: ['guest'] },
  { name: 'project', icon: Ellipsis },
]

type Row = readonly [path: string, screen: Place['screen'], more?: Partial<Place>]

/** Places that belong to the same names of the rail and need the same zone. */
const under = (on: Place['on'], reads: Place['reads'], rows: readonly Row[]): readonly Place[] =>
  rows.map(([path, screen, more]) => ({ path, screen, on, ...(reads ? { reads } : {}), ...more }))

const findingsOfGroup: Place = {
  path: '/group',
  screen: lazily(() => import('./findings/group/group.tsx').then(one => one.Group)),
  on: ['findings', 'development'],
  reads: 'group',
}

const all: readonly Place[] = [
  ...under(['today'], undefined, [['/', lazily(() => import('./today/today.tsx').then(one => one.Today))]]),
  ...under(['sessions'], 'material', [
    ['/sessions', lazily(() => import('./sessions/sessions.tsx').then(one => one.Sessions)), { soon: 1 }],
    [
      '/sessions/new',
      lazily(() => import('./sessions/planning/new-session.tsx').then(one => one.NewSession)),
      { soon: 5 },
    ],
    ['/sessions/several', lazily(() => import('./sessions/planning/plan-many.tsx').then(one => one.PlanMany))],
    ['/sessions/calendar', lazily(() => import('./sessions/planning/calendar.tsx').then(one => one.Calendar))],
    ['/sessions/:id', lazily(() => import('./sessions/session.tsx').then(one => one.SessionScreen)), { soon: 3 }],
    ['/sessions/:id/guide', lazily(() => import('./sessions/capture/read-guide.tsx').then(one => one.ReadGuide))],
    [
      '/sessions/:id/notice',
      lazily(() => import('./sessions/notice.tsx').then(one => one.Notice)),
      { alone: true, soon: 6 },
    ],
    ['/sessions/:id/chosen/:what', lazily(() => import('./sessions/chosen.tsx').then(one => one.ChosenPage))],
    ['/sessions/:id/read', lazily(() => import('./sessions/read-back.tsx').then(one => one.ReadBack)), { alone: true }],
    ['/sessions/:id/corrections', lazily(() => import('./sessions/corrections.tsx').then(one => one.Corrections))],
    [
      '/sessions/:id/write',
      lazily(() => import('./sessions/capture/capture.tsx').then(one => one.Capture)),
      { alone: true, soon: 7 },
    ],
    ['/sessions/:id/finish', lazily(() => import('./sessions/finish.tsx').then(one => one.Finish))],
    ['/sessions/:id/slip', lazily(() => import('./sessions/slip.tsx').then(one => one.SessionSlip))],
    ['/sessions/:id/marks', lazily(() => import('./sessions/marking/quick-review.tsx').then(one => one.QuickReview))],
  ]),
  ...under(['analysis'], 'material', [
    ['/analysis', lazily(() => import('./analysis/analysis.tsx').then(one => one.Situation)), { soon: 4 }],
  ]),
  ...under(['findings'], 'material', [
    [
      '/findings/:id?',
      lazily(() => import('./findings/findings.tsx').then(one => one.Findings)),
      { otherwise: findingsOfGroup, soon: 2 },
    ],
  ]),
  ...under(['analysis'], 'material', [
    ['/causes', lazily(() => import('./findings/causes/causes.tsx').then(one => one.Causes))],
    ['/reports', lazily(() => import('./report/reports.tsx').then(one => one.Reports))],
    ['/reports/:id', lazily(() => import('./report/report.tsx').then(one => one.ReportPage))],
  ]),
  ...under(['development'], 'group', [
    ['/development', lazily(() => import('./development/development.tsx').then(one => one.Development)), { soon: 9 }],
    ['/groups/new', lazily(() => import('./development/new-group.tsx').then(one => one.NewGroup))],
    ['/groups/:id', lazily(() => import('./development/group.tsx').then(one => one.GroupPage))],
    ['/tasks', lazily(() => import('./development/tasks/tasks.tsx').then(one => one.Tasks))],
    ['/tasks/:id', lazily(() => import('./development/tasks/task.tsx').then(one => one.TaskPage))],
    ['/words', lazily(() => import('./development/words/words.tsx').then(one => one.OurWords))],
    ['/practices', lazily(() => import('./development/practices/practices.tsx').then(one => one.Practices))],
    ['/practices/:id', lazily(() => import('./development/practices/practice.tsx').then(one => one.PracticePage))],
    ['/goals', lazily(() => import('./development/goals/goals.tsx').then(one => one.Goals))],
    ['/goals/:id', lazily(() => import('./development/goals/goal.tsx').then(one => one.GoalPage))],
    ['/indicators/:id', lazily(() => import('./development/goals/indicator.tsx').then(one => one.IndicatorPage))],
    ['/time', ofTime(() => import('./development/goals/time.tsx').then(one => one.TimePromises))],
    ['/decisions', lazily(() => import('./development/decisions/decisions.tsx').then(one => one.Decisions))],
    ['/decisions/:id', lazily(() => import('./development/decisions/decision.tsx').then(one => one.DecisionPage))],
    ['/actions/:id', lazily(() => import('./development/decisions/action.tsx').then(one => one.ActionPage))],
    ['/setting', lazily(() => import('./development/setting/setting.tsx').then(one => one.Setting))],
    ['/phases/:id', lazily(() => import('./development/setting/phase.tsx').then(one => one.PhasePage))],
    ['/actors/:id', lazily(() => import('./development/setting/actor.tsx').then(one => one.ActorPage))],
    ['/maps', ofMaps(() => import('./development/maps/maps.tsx').then(one => one.Maps))],
    ['/services', ofMaps(() => import('./development/maps/services.tsx').then(one => one.Services))],
    ['/services/:id', ofMaps(() => import('./development/maps/service.tsx').then(one => one.ServicePage))],
    ['/alignment', ofMaps(() => import('./development/maps/alignment.tsx').then(one => one.AlignmentPage))],
    ['/maps/:id/:what?', ofMaps(() => import('./development/maps/map-page.tsx').then(one => one.MapPage))],
    [
      '/networks/:id/:task?',
      ofNetworks(() => import('./development/networks/own-page.tsx').then(one => one.OwnNetworkPage)),
      { alone: true },
    ],
    ['/words/:id', lazily(() => import('./development/words/word.tsx').then(one => one.WordPage))],
    ['/meetings', lazily(() => import('./development/meetings/meetings.tsx').then(one => one.Meetings)), { soon: 9 }],
    ['/meetings/new', lazily(() => import('./development/meetings/meetings.tsx').then(one => one.PlanMeeting))],
    [
      '/meetings/:id',
      lazily(() => import('./development/meetings/meeting.tsx').then(one => one.MeetingPage)),
      { soon: 10 },
    ],
    ['/meetings/:id/plan', lazily(() => import('./development/meetings/plan.tsx').then(one => one.PlanPage))],
    [
      '/meetings/:id/wall',
      lazily(() => import('./development/meetings/wall.tsx').then(one => one.Wall)),
      { alone: true },
    ],
  ]),
  ...under(['development'], 'material', [
    [
      '/conferences',
      ofConferences(() => import('./development/conferences/conferences.tsx').then(one => one.Conferences)),
    ],
    [
      '/conferences/:id',
      ofConferences(() => import('./development/conferences/conference.tsx').then(one => one.ConferencePage)),
    ],
    [
      '/conferences/:id/private',
      ofConferences(() => import('./development/conferences/lend.tsx').then(one => one.LendPage)),
      { alone: true },
    ],
  ]),
  findingsOfGroup,
  ...under(['findings', 'development'], 'group', [
    ['/group/:id', lazily(() => import('./findings/group/group-finding.tsx').then(one => one.GroupFinding))],
  ]),
  ...under(['surveys'], 'findings', [
    ['/surveys', lazily(() => import('./surveys/surveys.tsx').then(one => one.Surveys)), { soon: 8 }],
    ['/surveys/:id', lazily(() => import('./surveys/instrument.tsx').then(one => one.Instrument))],
    ['/rounds/new', lazily(() => import('./surveys/new-round.tsx').then(one => one.NewRound))],
    ['/rounds/:id', lazily(() => import('./surveys/round.tsx').then(one => one.RoundPage))],
    ['/rounds/:id/poster', lazily(() => import('./surveys/poster.tsx').then(one => one.PosterPage))],
    ['/rounds/:id/lend', lazily(() => import('./surveys/lend.tsx').then(one => one.LendPage)), { alone: true }],
    ['/rounds/:id/result', lazily(() => import('./surveys/results/result.tsx').then(one => one.ResultPage))],
  ]),
  ...under(['surveys', 'results'], undefined, [
    ['/results', lazily(() => import('./surveys/results/published.tsx').then(one => one.PublishedList))],
    ['/told/:id', lazily(() => import('./report/told.tsx').then(one => one.ToldPage))],
    ['/told/:id/slips', lazily(() => import('./report/slips.tsx').then(one => one.SlipsPage))],
    ['/results/:id', lazily(() => import('./surveys/results/published.tsx').then(one => one.PublishedPage))],
  ]),
  ...under(['project'], undefined, [
    ['/project', lazily(() => import('./project/project-home.tsx').then(one => one.ProjectHome))],
  ]),
  ...under(['project'], 'material', [
    [
      '/roster',
      lazily(() => import('./project/roster/roster.tsx').then(one => one.Roster)),
      { line: { icon: Users, name: words => words.project.roster } },
    ],
    ['/roster/codes', lazily(() => import('./project/roster/code-list.tsx').then(one => one.CodeList))],
    [
      '/guides',
      lazily(() => import('./project/guides/guides.tsx').then(one => one.Guides)),
      { line: { icon: BookOpen, name: words => words.project.guides } },
    ],
  ]),
  ...under(['project'], 'findings', [
    ['/guides/:id', lazily(() => import('./project/guides/guide.tsx').then(one => one.GuideScreen))],
  ]),
  ...under(['project'], 'material', [
    [
      '/codes',
      lazily(() => import('./sessions/marking/codes.tsx').then(one => one.Codes)),
      { line: { icon: Tags, name: words => words.marking.codebook } },
    ],
    [
      '/method-kit',
      ofMethodKit(() => import('./project/method-kit/method-kit.tsx').then(one => one.MethodKitPage)),
      { line: { icon: Package, name: words => words.project.methodKit } },
    ],
  ]),
  ...under(['project'], undefined, [
    [
      '/members',
      lazily(() => import('./project/members/members.tsx').then(one => one.MembersScreen)),
      { line: { icon: UsersRound, name: words => words.project.members } },
    ],
    ['/code', lazily(() => import('./project/recovery-code.tsx').then(one => one.RecoveryCode))],
  ]),
  ...under(['project'], 'material', [
    [
      '/ready',
      lazily(() => import('./today/ready.tsx').then(one => one.Ready)),
      { line: { icon: CircleCheckBig, name: words => words.project.ready, kept: true } },
    ],
  ]),
  ...under(['project'], undefined, [
    [
      '/sync',
      lazily(() => import('./project/device/sync.tsx').then(one => one.Sync)),
      { line: { icon: CloudUpload, name: words => words.project.sync, kept: true } },
    ],
    [
      '/settings',
      lazily(() => import('./project/settings.tsx').then(one => one.Settings)),
      { line: { icon: Settings, name: words => words.project.settings } },
    ],
  ]),
  ...under([], undefined, [
    [
      '/help',
      lazily(() => import('./help/help.tsx').then(one => one.Help)),
      { line: { icon: CircleQuestionMark, name: words => words.places.help } },
    ],
  ]),
]

/** Every address of the app with its screen, who is shown it and where on the rail it belongs; the first that fits counts. */
export const places: Places = {
  rail,
  all,
  nowhere: {
    path: '',
    screen: lazily(() => import('./frame/nothing-here.tsx').then(one => one.Nowhere)),
    on: [],
  },
}
