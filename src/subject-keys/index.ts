export { commitmentOrUnreadable } from './commitment-or-unreadable.js'
export { createSubjectKeys, type SubjectKeys, type SubjectPurpose, subjectKeyPlace } from './create-subject-keys.js'
