// Another process that takes the write lock of a SQLite file, says so, writes a row and gives it back when told or when it is killed.
import Database from 'libsql'

const database = new Database(process.argv[2])
database.exec('PRAGMA busy_timeout = 5000')
database.exec('BEGIN IMMEDIATE')
process.stdout.write('held\n')
process.stdin.once('data', () => {
  database.exec("INSERT INTO kept (id) VALUES ('other')")
  database.exec('COMMIT')
  process.stdout.write('given\n')
})
