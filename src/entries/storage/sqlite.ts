export {
  fromSqlite,
  type SqliteDatabase,
  type SqliteEngine,
  type SqliteStatement,
  type SqliteStorage,
  type SqliteStorageOptions,
  type SqliteValue,
  sqliteStorage,
} from '../../storage/index.js'
