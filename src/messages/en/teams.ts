/** A round by unit and team: how the team is asked for, and what is told of it. */
export const teams = {
  add: 'Ask for unit and team',
  ask: 'Where do you work?',
  askEasy: 'Where do you work?',
  help: 'A team with few answers is never shown by itself. If you do not want to say which team, choose the unit.',
  helpEasy: 'You do not have to say which team. Then choose the unit.',
  editing: 'People choose one of these: a team, or only the unit.',
  unit: (n: number) => `Unit ${n}`,
  team: (n: number, unit: string) => `Team ${n} in ${unit}`,
  addUnit: 'Add a unit',
  addTeam: (unit: string) => `Add a team in ${unit}`,
  leaveOut: (name: string) => `Leave out: ${name}`,
  sameNames: 'Use these names in the other languages too',

  title: 'By unit and team',
  open: 'Shown when the round is closed and all answers are here. Until then the figures would tell who came last.',
  none: 'No unit or team can be shown by itself.',
  best: 'The share who chose one of the two best answers',
  whole: 'All',
  where: 'Unit or team',
  answers: 'Answers',
  inUnit: 'counted in the unit',
  inWhole: 'counted in all',
  hidden:
    'A team without figures of its own is counted in its unit, and a unit in all. Too few answered, almost all answered alike, or somebody else could be worked out.',
  line: 'The line shows within which limits the share probably lies (95%), if those who answered are seen as a sample of all staff over time.',
}
