import { isEditor } from './isEditor'
import { isStaff } from './isStaff'
import { nobody } from './nobody'

/** What articles pull in: written by editors, read by staff. */
export const masterData = {
  create: isEditor,
  read: isStaff,
  update: isEditor,
  delete: isEditor,
  readVersions: nobody,
  unlock: nobody,
  admin: nobody,
}
