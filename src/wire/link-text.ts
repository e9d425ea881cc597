/**
 * What somebody opened or pasted, as the link it was before a mail program, a chat or a keyboard changed it: signs that
 * were written as `%23`, soft line ends, invisible signs, and dashes that were made of hyphens.
 */
export const linkText = (text: string): string =>
  text
    .replace(/=\r?\n|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '')
    .replace(/%25(?=[0-9A-F]{2})/gi, '%')
    .replace(/&#(35|x23);/gi, '#')
    .replace(/%(2[3DEF]|3A|5F)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/\u2014/g, '--')
