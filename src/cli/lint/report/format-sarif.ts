import { posix } from 'node:path'
import { rulesVersion } from '../../../phi-guard/index.js'
import type { LintFinding, Unreadable } from '../lint-file.js'
import { type RuleId, ruleTable } from '../rules/rule-table.js'
import type { LintReport } from './lint-report.js'

const ruleIds = Object.keys(ruleTable) as readonly RuleId[]

/** SARIF 2.1.0, one run: https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html */
export function formatSarif({ folder, findings, unreadable }: LintReport): string[] {
  const rules = ruleIds.map((id) => ({
    id,
    shortDescription: { text: ruleTable[id].description },
    defaultConfiguration: { level: ruleTable[id].level },
  }))
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'nophi', semanticVersion: rulesVersion, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unreadable.length === 0,
            toolExecutionNotifications: unreadable.map((each) => notification({ ...each, file: posix.join(folder, each.file) })),
          },
        ],
        results: findings.map((each) => result({ ...each, file: posix.join(folder, each.file) })),
      },
    ],
  }
  return [JSON.stringify(log, null, 2)]
}

function result({ file, line, column, endLine, endColumn, rule, level, reason, citation, suggestion, hash }: LintFinding): object {
  const text = [reason, citation === undefined ? '' : `(${citation})`, suggestion === undefined ? '' : `Suggestion: ${suggestion}`].filter(
    (part) => part !== '',
  )
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level,
    message: { text: text.join(' ') },
    locations: [location(file, { startLine: line, startColumn: column, endLine, endColumn })],
    partialFingerprints: { 'nophiText/v1': hash },
  }
}

function notification({ file, line, problem }: Unreadable): object {
  return { level: 'error', message: { text: `The file ${problem}.` }, locations: [location(file, { startLine: line ?? 1 })] }
}

function location(file: string, region: object): object {
  const uri = file.split('/').map(encodeURIComponent).join('/')
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } }
}
