import { lintUsage } from './lint/usage.js'
import { reportUsage } from './report/usage.js'
import { verifyUsage } from './verify/usage.js'

export const usages: Readonly<Record<'lint' | 'report' | 'verify', string>> = { lint: lintUsage, report: reportUsage, verify: verifyUsage }

export const usage: string = Object.values(usages).join('\n\n')
