#!/usr/bin/env node
import { runCommand } from './run-command.js'
import { systemTerminal } from './terminal.js'

// What a configuration leaves unhandled, as a pool does that lost a connection: its words may hold anything, and Node's exit code for it would say "findings".
process.on('uncaughtException', () => {
  systemTerminal.error('could not tell: the configuration, or a library that it uses, failed beside the command')
  process.exit(2)
})

// Until there is an answer: what waits for nothing any more ends without one.
process.exitCode = 2
runCommand(process.argv.slice(2), systemTerminal).then((code) => {
  process.exitCode = code
})
