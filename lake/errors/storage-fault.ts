import {saysDamaged} from '../store/damaged-store.ts'
import {HttpError} from './http-error.ts'

const full =
  'The disk is full: free some space there, and the lake goes on. Nothing that it acknowledged is lost, and this request changed nothing'
const unwritable =
  'The data folder cannot be written: check the disk, limits on the size of files, and the permissions of DATA_DIR. Nothing that the lake acknowledged is lost, and this request changed nothing'
const damaged =
  "The lake's database is damaged: stop the lake, keep a copy of DATA_DIR, and put back an older copy or import an archive into a new folder"

// SQLite's primary result codes (the low byte), and those of the system.
const sqliteCodes = new Map([
  [13, full],
  [8, unwritable],
  [10, unwritable],
  [14, unwritable],
])
const systemCodes = new Map([
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['EFBIG', unwritable],
  ['EROFS', unwritable],
  ['EACCES', unwritable],
  ['EIO', unwritable],
])

/** The 507 for a disk failure, whatever threw it; undefined for other errors. */
export function storageFault(error: unknown): HttpError | undefined {
  if (!(error instanceof Error)) return undefined
  if (saysDamaged(error)) {
    console.error(error)
    return new HttpError(500, damaged)
  }
  const message =
    'errcode' in error && typeof error.errcode === 'number'
      ? sqliteCodes.get(error.errcode & 0xff)
      : 'code' in error && typeof error.code === 'string'
        ? systemCodes.get(error.code)
        : undefined
  // Clients treat 5xx as temporary and keep unsaved changes.
  return message === undefined ? undefined : new HttpError(507, message)
}
