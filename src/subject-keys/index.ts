export { createSubjectKeys, type SubjectKeys, type SubjectPurpose, subjectKeyPlace } from './create-subject-keys.js'
