/** One record with its proof: enough to verify without the log, without a network, years later. */
export interface EvidenceBundle {
  /** The record as it stands in the log. */
  readonly record: Uint8Array
  /** C2SP tlog-proof: index, path, signed checkpoint. */
  readonly proof: string
  /** The words that a patient saw. Checked against `disclosureSha256` of the record: hex of the SHA-256 of its UTF-8 bytes. */
  readonly disclosure?: string | undefined
}
