export { createSubjectKeys, type SubjectKeys, type SubjectPurpose } from './create-subject-keys.js'
