import type { Decision, Reason } from 'nophi'

/** Prints the demo and keeps every line, so that the scan at the end can read what was logged. */
export class Narrator {
  readonly #lines: string[] = []

  say(line = ''): void {
    this.#lines.push(line)
    process.stdout.write(`${line}\n`)
  }

  chapter(title: string): void {
    this.say()
    this.say(`── ${title} ${'─'.repeat(Math.max(3, 96 - title.length))}`)
  }

  /** Gate, reason and rule of a decision, one line each. */
  decision(what: string, decision: Decision): void {
    this.say(`${what}: ${decision.outcome.toUpperCase()}${decision.outcome === 'defer' ? ` until ${decision.until.toISOString()}` : ''}`)
    if ('reasons' in decision) for (const reason of decision.reasons) this.reason(reason)
  }

  reason({ gate, code, rule, message, citation }: Reason): void {
    this.say(`    gate ${gate.padEnd(11)} ${code.padEnd(26)} rule ${rule}`)
    this.say(`         ${message}${citation === undefined ? '' : ` [${citation}]`}`)
  }

  /** A text as a lock screen would show it. */
  lockScreen(text: string): void {
    const lines = text.match(/.{1,58}(?:\s|$)/g) ?? [text]
    this.say(`    ┌${'─'.repeat(62)}┐`)
    for (const line of lines) this.say(`    │  ${line.trim().padEnd(58)}  │`)
    this.say(`    └${'─'.repeat(62)}┘`)
  }

  table(head: readonly string[], rows: readonly (readonly string[])[]): void {
    const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)))
    const line = (cells: readonly string[]): string => `    ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
    this.say(line(head))
    this.say(`    ${widths.map((width) => '─'.repeat(width)).join('  ')}`)
    for (const row of rows) this.say(line(row))
  }

  printed(): string {
    return this.#lines.join('\n')
  }
}
