/**
 * What the slow suites took, in seconds, on two cores with two others of the same run beside them. Only the order counts:
 * the runner begins with the longest. A run names its ten slowest at the end; one that is missing here belongs here.
 */
const measured: Readonly<Record<string, number>> = {
  'engines/firefox': 217,
  'engines/webkit': 195,
  'browser/axe': 121,
  'simulation/rows': 96,
  'browser/story': 94,
  'browser/sources': 86,
  'browser/worker-gone': 75,
  'browser/kuusiniemi-series': 71,
  'browser/round-story': 69,
  'browser/undo-walks': 65,
  'browser/storage': 56,
  'browser/koivujarvi-group': 52,
  'browser/private-time': 52,
  'browser/kills': 51,
  'browser/meeting': 50,
  'browser/chain': 48,
  'browser/network': 48,
  'simulation/members': 47,
  'browser/bad-input': 45,
  'browser/groups': 45,
  'browser/door': 43,
  'browser/backup': 41,
  'browser/path': 41,
  'browser/pulse-teams': 41,
  'browser/roles': 41,
  'engines/read-aloud': 40,
  'browser/receipt': 37,
  'browser/deployments': 36,
  'endpoint/strangers.test.ts on PostgreSQL': 36,
  'browser/group': 35,
  'browser/surveys-look': 33,
  'browser/long-words': 32,
  'browser/hand-over': 31,
  'endpoint/postgres-processes': 19,
  'endpoint/made-up-names.test.ts on PostgreSQL': 15,
}
/** A suite that is not named takes so long in a browser, and so long in Node. */
const others = { browser: 20, node: 3 }

/** How long a suite is expected to take, in seconds, by its path below the tests. */
export const expected = (name: string): number =>
  measured[name.replace(/\.test\.tsx?$/, '')] ?? (/^(browser|engines)/.test(name) ? others.browser : others.node)
