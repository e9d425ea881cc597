/**
 * What the slow suites took, in seconds, on two cores with nothing beside them. Only the order counts: the runner begins
 * with the longest. A run names its ten slowest at the end; one that is missing here belongs here.
 */
const measured: Readonly<Record<string, number>> = {
  'engines/firefox': 200,
  'engines/webkit': 180,
  'browser/story': 130,
  'simulation/rows': 120,
  'browser/axe': 120,
  'browser/round-story': 100,
  'engines/read-aloud': 150,
  'browser/undo-walks': 80,
  'simulation/members': 75,
  'browser/survey': 70,
  'browser/kuusiniemi-series': 90,
  'browser/sources': 85,
  'browser/storage': 70,
  'browser/group': 65,
  'browser/meeting': 60,
  'browser/path': 55,
  'browser/roles': 60,
  'browser/role-table': 35,
  'browser/network': 70,
  'browser/koivujarvi-group': 50,
  'browser/groups': 50,
  'browser/structure': 45,
  'browser/receipt': 60,
  'browser/kills': 60,
  'browser/door': 60,
  'browser/not-stored': 60,
  'browser/worker-gone': 60,
  'browser/hand-over': 55,
  'browser/practice': 55,
  'browser/backup': 50,
  'endpoint/made-up-names.test.ts on PostgreSQL': 40,
  'endpoint/strangers.test.ts on PostgreSQL': 30,
  'endpoint/postgres-processes': 20,
}
/** A suite that is not named takes so long in a browser, and so long in Node. */
const others = { browser: 30, node: 3 }

/** How long a suite is expected to take, in seconds, by its path below the tests. */
export const expected = (name: string): number =>
  measured[name.replace(/\.test\.tsx?$/, '')] ?? (/^(browser|engines)/.test(name) ? others.browser : others.node)
