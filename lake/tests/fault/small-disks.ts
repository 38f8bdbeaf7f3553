import {execFileSync} from 'node:child_process'
import {cp, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {startProcess, type LakeProcess} from './lake-process.ts'

/** A lake whose disk is nearly full. */
export interface SmallDisk {
  lake: LakeProcess
  /** The data folder, as this process sees it. */
  folder: string
  makeRoom(): Promise<void>
  /** Moves the data to a disk with room, once the lake has stopped. */
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

/** The unprivileged ways to fill a disk on this machine; one placeholder if there is none. */
export const smallDisks: Way[] =
  possible.length > 0 ? possible : [['no disk to fill on this machine', undefined]]

// A disk in memory in the lake's own mount namespace.
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
