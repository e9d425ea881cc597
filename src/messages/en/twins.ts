/** Texts that are to say the same in several languages or in easier words, once one of them was changed. */
export const twins = {
  changed: {
    sv: 'Changed in Swedish – read through',
    fi: 'Changed in Finnish – read through',
    en: 'Changed in English – read through',
  },
  changedIn: (language: string) => `Changed (${language}) – read through`,
  changedEasy: 'Changed in easier words – read through',
  read: 'I have read it',
  readIt: 'Marked as read.',
  edit: 'Change',
}
