/**
 * Keeps the process going when the reader of its log is gone. Next.js prints each uncaught error, and
 * when printing is what fails (EPIPE) it would print for ever, and answer nobody.
 */
export function surviveClosedLog({stdout, stderr}: Pick<NodeJS.Process, 'stdout' | 'stderr'>) {
  for (const stream of [stdout, stderr]) stream.on('error', () => {})
}
