export { createSubjectKeys, type SubjectKeys } from './create-subject-keys.js'
