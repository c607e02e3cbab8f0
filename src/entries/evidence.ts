/** Offline verification of evidence. No storage, no network, no `node:`: a browser or an edge worker runs it. */
export {
  type Checkpoint,
  type EvidenceBundle,
  type LogTrust,
  type RangeOptions,
  type SignatureCheck,
  type Verified,
  verifyEvidence,
  verifyRange,
} from '../merkle-log/index.js'
