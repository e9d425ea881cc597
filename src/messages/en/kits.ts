/** Agendas that are offered for a meeting, each with the words of its items in the order of the kit. */
export const kits = {
  first: {
    name: 'First meeting of a developer group',
    about: 'Getting to know each other, ground rules, hopes and worries, what we aim for',
    items: [
      'Welcome: who is here, and the ground rules',
      'What works well already?',
      'What worries you, and what do you hope for?',
      'Which goals matter most to us?',
      'Before next time: talk to somebody who was not here and write down what you heard',
      'One minute of feedback',
    ],
  },
  networks: {
    name: 'Mapping our networks',
    about: 'With whom we work, how it goes, what is missing',
    items: [
      'What came back',
      'With whom do you work, and how does it go?',
      'Our network on one map',
      'Whom do we miss, and which tie needs mending?',
      'Before next time: draw your own network, with one tie you wish for',
      'One minute of feedback',
    ],
  },
  practices: {
    name: 'Working practices and obstacles',
    about: 'What works, what gets in the way, what would remove it',
    items: [
      'What came back',
      'Which practice works so well that others should try it?',
      'What gets in the way of good work?',
      'What would remove the obstacle, and who could take it on?',
      'Before next time: try one practice and write down how it went',
      'One minute of feedback',
    ],
  },
  path: {
    name: 'Walking a path',
    about: 'A made-up person’s way through the services, step by step',
    items: [
      'What came back',
      'The path, one step at a time',
      'Where does it come to a stop, and what would help there?',
      'Which word do we use in different ways?',
      'Before next time: find out one waiting time or distance that nobody knew',
      'One minute of feedback',
    ],
  },
  align: {
    name: 'Aligning two paths',
    about: 'Two organisations’ paths side by side: hand-overs, double work, gaps',
    items: [
      'What came back',
      'The two paths side by side',
      'Where does a person fall between us?',
      'Who receives, who answers, and how do we know that it worked?',
      'Which of these do we mend first?',
      'Before next time: ask your own workplace whether it agrees',
      'One minute of feedback',
    ],
  },
}
