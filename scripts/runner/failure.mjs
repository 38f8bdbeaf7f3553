/**
 * Something a person can put right. The message is one sentence: what is wrong, the variable or
 * file it is about, and the way out.
 */
export class Failure extends Error {}

/** Prints a `Failure`'s sentence; of any other error, which is a mistake of ours, the stack too. */
export function printError(error) {
  console.error(error instanceof Failure ? `\n${error.message}` : error)
}

/** Runs a script's main function; if it fails, prints why and sets the exit code. */
export async function runMain(main) {
  try {
    await main()
  } catch (error) {
    printError(error)
    process.exitCode = 1
  }
}
