import { isStaff } from './isStaff'
import { nobody } from './nobody'

/** Records that actions write through `payload.db` with leave: staff read them, no role writes them. */
export const systemWritten = {
  create: nobody,
  read: isStaff,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
  admin: nobody,
}
