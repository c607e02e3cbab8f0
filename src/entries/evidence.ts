/** Offline verification of evidence. No storage, no network, no `node:`: a browser or an edge worker runs it. */
export {
  type Checkpoint,
  type EvidenceBundle,
  formatBundles,
  formatRange,
  type HistoryProblem,
  type HistoryReport,
  type LogTrust,
  parseBundles,
  type RangeFile,
  type RangeOptions,
  readRange,
  type SignatureCheck,
  type Verified,
  verifyEvidence,
  verifyHistory,
  verifyRange,
} from '../merkle-log/index.js'
