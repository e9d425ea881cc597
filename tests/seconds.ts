/**
 * What the slow suites took, in seconds, on two cores with two others of the same run beside them. Only the order counts:
 * the runner begins with the longest. A run names its ten slowest at the end; one that is missing here belongs here.
 */
const measured: Readonly<Record<string, number>> = {
  'engines/firefox': 217,
  'engines/webkit': 195,
  'browser/every-screen/axe': 121,
  'simulation/rows': 96,
  'browser/sessions/story': 94,
  'browser/sessions/sources': 86,
  'browser/device/worker-gone': 75,
  'browser/development/kuusiniemi-series': 71,
  'browser/surveys/round-story': 69,
  'browser/sessions/undo-walks': 65,
  'browser/device/storage': 56,
  'browser/development/koivujarvi-group': 52,
  'browser/sessions/private-time': 52,
  'browser/device/kills': 51,
  'browser/development/meeting': 50,
  'browser/findings/chain': 48,
  'browser/development/network': 48,
  'simulation/members': 47,
  'browser/entry/bad-input': 45,
  'browser/development/groups': 45,
  'browser/entry/door': 43,
  'browser/device/backup': 41,
  'browser/development/path': 41,
  'browser/surveys/pulse-teams': 41,
  'browser/development/roles': 41,
  'engines/read-aloud': 40,
  'browser/surveys/receipt': 37,
  'browser/device/deployments': 36,
  'endpoint/strangers.test.ts on PostgreSQL': 36,
  'browser/findings/group': 35,
  'browser/surveys/surveys-look': 33,
  'browser/every-screen/long-words': 32,
  'browser/device/hand-over': 31,
  'endpoint/postgres-processes': 19,
  'endpoint/made-up-names.test.ts on PostgreSQL': 15,
}
/** A suite that is not named takes so long in a browser, and so long in Node. */
const others = { browser: 20, node: 3 }

/** How long a suite is expected to take, in seconds, by its path below the tests. */
export const expected = (name: string): number =>
  measured[name.replace(/\.test\.tsx?$/, '')] ?? (/^(browser|engines)/.test(name) ? others.browser : others.node)
