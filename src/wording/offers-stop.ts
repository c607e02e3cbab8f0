/** STOP as a word of its own and in capitals, as the opt-out line of a text has it; a script without spaces may stand beside it. */
export function offersStop(text: string): boolean {
  return /(?<![\p{Script=Latin}\p{N}_])STOP(?![\p{Script=Latin}\p{N}_])/u.test(text)
}
