/** The configuration that is read where `--config` names none. */
export const defaultConfig = 'nophi.config.mjs'
