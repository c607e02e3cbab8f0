export const historyProblems = {
  record: 'a record is not in its canonical form',
  unnumbered: 'a text was permitted without a number of its recipient',
  twice: 'a number of a recipient was given twice',
  hole: 'a number of a recipient is missing',
  cut: 'a recipient had reached a higher number when this was exported',
  permit: 'a text was permitted while an opt-out stood',
  stamp: 'a text that was queued before an opt-out was permitted after it',
  unpermitted: 'a call has an outcome and no permit',
  repeated: 'a call was permitted twice',
} as const

export type HistoryProblemName = keyof typeof historyProblems
