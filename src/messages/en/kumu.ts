const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** Networks that come as files of Kumu, and go as such. */
export const kumu = {
  kumuOut: 'Network as Kumu JSON',
  kumuIn: 'Bring in a network from Kumu',
  kumuChoose: 'Choose a JSON file',
  kumuLead: 'Nothing is kept before you have seen what the file holds.',
  kumuFound: (actors: number, ties: number) =>
    `${many(actors, 'actor', 'actors')} and ${many(ties, 'tie', 'ties')} can be brought in.`,
  kumuNot: 'What has no place here and stays in the file',
  kumuField: (name: string, n: number) => `The field “${name}”, ${many(n, 'time', 'times')}`,
  kumuType: (name: string, n: number) => `The type “${name}”, ${many(n, 'time', 'times')}: brought in without it`,
  kumuNameless: (n: number) => many(n, 'element without a name', 'elements without a name'),
  kumuLoose: (n: number) => many(n, 'connection that leads nowhere', 'connections that lead nowhere'),
  kumuTwice: (n: number) => many(n, 'entry that stands there twice', 'entries that stand there twice'),
  kumuList: (name: string) => `The list “${name}”`,
  kumuAll: 'All of it can be carried.',
  kumuPeople: 'These look like private people. What are they?',
  kumuCloseOnes: 'Those kept as a close one become one and the same on the map.',
  kumuVerdict: { close: 'A close one, without the name', actor: 'A unit, role or organisation', out: 'Leave it out' },
  kumuKeep: 'Bring it in',
  kumuKept: 'The network is brought in.',
  kumuHidden: 'Looks like a personal identity number',
  kumuProblem: {
    'not-json': 'This file cannot be read: it is no JSON, or it is damaged. Nothing was changed.',
    'not-kumu': 'This JSON file holds no list “elements”. Export the project from Kumu as JSON, and choose that file.',
    'too-large': 'The file is larger than 8 MB. Export one map from Kumu instead of the whole project.',
    'too-many': 'The file holds more than 1,000 elements or 3,000 connections. Export a smaller part of the map.',
    empty: 'The file holds no element with a name. Nothing was changed.',
  },
}
