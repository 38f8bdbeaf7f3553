/** A command as typed here, such as `npm run lake -- token list`; for messages. */
export const commandLine = (command: string) =>
  `${process.env.LAKE_COMMAND || 'local-lake'} ${command}`
