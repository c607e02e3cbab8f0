/** Whether connections may keep prepared statements: `npm run check:pooler` says no where its PgBouncer is too old for them. */
export const prepares: boolean = process.env.NOPHI_TEST_PREPARE !== 'no'
