import { historyProblems } from './history-problems.js'
import { problems } from './log-trust.js'

const own = {
  checkpoints: 'the records are proved under more than one checkpoint',
  statement: 'no statement of what follows stands where one must',
  order: 'the records are not in the order of the log',
  other: 'a record is of somebody else',
  missing: 'the file ends before all the records that it states',
  stated: 'the records are not those that were exported: one was changed, added, removed or moved',
  parts: 'the file does not hold as many phone numbers as it states',
  unstated: 'how far the numbers of the person reached is not stated',
  nobody: 'the file is of nobody: nothing was known of whom it was asked for',
  forgotten: 'the person was forgotten and the key of their evidence destroyed: nobody can tell which records are theirs',
} as const

export type PersonProblemName = keyof typeof problems | keyof typeof historyProblems | keyof typeof own

export const personProblems: Readonly<Record<PersonProblemName, string>> = { ...problems, ...historyProblems, ...own }
