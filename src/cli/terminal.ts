/** 0: fine. 1: findings. 2: could not tell. */
export type ExitCode = 0 | 1 | 2

export interface Terminal {
  out(line: string): void
  error(line: string): void
}

export const systemTerminal: Terminal = {
  out: (line) => console.log(line),
  error: (line) => console.error(line),
}
