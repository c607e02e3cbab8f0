#!/usr/bin/env node
import { runCommand } from './run-command.js'
import { systemTerminal } from './terminal.js'

runCommand(process.argv.slice(2), systemTerminal).then((code) => {
  process.exitCode = code
})
