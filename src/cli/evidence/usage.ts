export const evidenceUsage: string = `nophi evidence WHO --actor ID --role ROLE --reason TEXT --out FILE [options]

The records of one person with their proofs, for nophi verify: consents with the words that were
shown, opt-outs, permits, calls, receipts, replies, and who looked. No number, name or text.

Who, one of these; - reads it from standard input, so that it stands in no history of the shell:
  --patient -               your own id of the patient: every number of theirs
  --phone -                 a number in E.164 form; --phone +1... too

Who asks, for the record:
  --actor ID, --role ROLE   the role may be repeated; it needs evidence.export
  --reason TEXT             no name and no number in it

Options:
  --out FILE                a new file, readable by its owner only
  --config FILE             default nophi.config.mjs
  --json, --help

What was written is verified at once, under the log's own key: an auditor pins theirs.

Exit code: 0 written and fine, 1 findings, as where nothing is known, 2 could not tell, and no file.`
