/** STOP as a word of its own and in capitals, as the opt-out line of a text has it. */
export function offersStop(text: string): boolean {
  return /(?<![\p{L}\p{N}])STOP(?![\p{L}\p{N}])/u.test(text)
}
