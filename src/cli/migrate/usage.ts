export const migrateUsage: string = `nophi migrate --sqlite FILE | --postgres URL [options]

Brings a database to the schema of this version. Run it before the processes of a new version start.

Database, one of these:
  --sqlite FILE             made if it is not there
  --postgres URL            needs the package pg; - reads the URL from standard input, so that its password stands in no
                            history of the shell and no list of processes
  --schema NAME             of PostgreSQL; default where the search path leads

Options:
  --print                   the SQL instead, for a person or a tool to run; nothing is changed and nothing is connected to
  --json, --help

Exit code: 0 done, 2 could not.`
