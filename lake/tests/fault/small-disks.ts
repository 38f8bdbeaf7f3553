import {execFileSync} from 'node:child_process'
import {cp, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {startProcess, type LakeProcess} from './lake-process.ts'

/** A lake whose disk is nearly full, over the data folder that it is started for. */
export interface SmallDisk {
  lake: LakeProcess
  /** Where its data lies, as this process sees it. */
  folder: string
  makeRoom(): Promise<void>
  /** Leaves the data in a folder on a disk with room, once the lake is gone. */
  leave(): Promise<string>
}

type Start = (dataDir: string) => SmallDisk
type Way = [string, Start | undefined]

const limiter = 'prlimit'

const possible: Way[] = [
  ...(works('unshare', '-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt')
    ? [['a full disk', onFullDisk] satisfies Way]
    : []),
  ...(works(limiter, '--version')
    ? [['a limit on the size of files', withSizeLimit] satisfies Way]
    : []),
]

/** The ways to fill a disk that this machine allows without privileges; one without a start where it allows none. */
export const smallDisks: Way[] =
  possible.length > 0 ? possible : [['no disk to fill on this machine', undefined]]

// A disk in memory that only the lake sees; it goes when the lake goes.
function onFullDisk(dataDir: string): SmallDisk {
  const disk = join(dataDir, 'disk')
  const script =
    'mkdir "$0" && mount -t tmpfs -o size=24m none "$0" && cp -r "$0/../lake" "$0" && ' +
    'head -c 16M /dev/zero > "$0/ballast" && exec "$@"'
  const lake = startProcess(disk, {}, ['unshare', '-rm', 'sh', '-c', script, disk])
  const folder = join(`/proc/${lake.child.pid}/root`, disk)
  return {
    lake,
    folder,
    makeRoom: () => rm(join(folder, 'ballast')),
    leave: async () => {
      const copy = join(dataDir, 'copy')
      await cp(folder, copy, {recursive: true})
      return copy
    },
  }
}

function withSizeLimit(dataDir: string): SmallDisk {
  const script = `trap '' XFSZ; ulimit -S -f 2000; exec "$0" "$@"`
  const lake = startProcess(dataDir, {}, ['bash', '-c', script])
  return {
    lake,
    folder: dataDir,
    makeRoom: async () => {
      execFileSync(limiter, ['--pid', String(lake.child.pid), '--fsize=unlimited:'])
    },
    leave: async () => dataDir,
  }
}

function works(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}
