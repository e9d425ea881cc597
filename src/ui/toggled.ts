/** The list with something in it that was not, or without it where it was. */
export const toggled = <T>(all: readonly T[], one: T): readonly T[] =>
  all.includes(one) ? all.filter(other => other !== one) : [...all, one]
