/**
 * A cell of a CSV file as a spreadsheet may show it without taking it for a formula: what begins with = + - @ or a control sign gets an
 * apostrophe before it, which spreadsheets read as *this is text* (OWASP, CSV injection). In a spreadsheet's own file a
 * text is a text, and gets none.
 */
export const inert = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)
