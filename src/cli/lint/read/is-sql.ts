const name = '[\\w."`]{1,60}'
/** Each with what no sentence has: a list of columns in brackets, a comparison, a star. */
const statements = [
  `insert\\s{1,9}into\\s{1,9}${name}\\s{0,9}\\([\\w\\s,."\`]{1,400}\\)\\s{0,9}(?:values|select|on)\\b`,
  `update\\s{1,9}${name}\\s{1,9}set\\s{1,9}${name}\\s{0,9}=`,
  `delete\\s{1,9}from\\s{1,9}${name}\\s{1,9}where\\s{1,9}${name}\\s{0,9}(?:[=<>]|in\\s{0,9}\\()`,
  `select\\s{1,9}(?:distinct\\s{1,9})?(?:\\*|count\\(\\*\\))\\s{1,9}from\\s{1,9}${name}`,
  `select\\s{1,9}[\\w\\s,.()*"\`]{1,400}?\\sfrom\\s{1,9}${name}\\s[^;]{0,400}?\\bwhere\\s{1,9}${name}\\s{0,9}(?:[=<>]|in\\s{0,9}\\()`,
]
const sql = new RegExp(`^\\s{0,99}(?:${statements.join('|')})`, 'i')

/** Whether a text is a statement for a database, of whose words none is sent. */
export function isSql(text: string): boolean {
  return sql.test(text)
}
