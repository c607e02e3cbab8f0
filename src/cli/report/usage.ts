export const reportUsage: string = `nophi report WHO --actor ID --role ROLE --reason TEXT [options]

Why a person did or did not get a text, and who was told that they want none.

Who, one of these; - reads it from standard input, so that it stands in no history of the shell:
  --phone -                 a number in E.164 form; --phone +1... too
  --patient -               your own id of the patient
  --reference REFERENCE     your own id of the event behind the text
  --message ID              the id that send() gave

Who asks, for the record:
  --actor ID, --role ROLE   the role may be repeated; it needs history.read-masked
  --reason TEXT             no name and no number in it

Options:
  --from DATE, --to DATE    messages asked for in this time, both days with it, in UTC; default the last 30 days
  --limit N                 newest messages of each number, default 50
  --config FILE             default nophi.config.mjs
  --json, --help

Exit code: 0 found, 1 nothing is known, 2 could not tell.`
