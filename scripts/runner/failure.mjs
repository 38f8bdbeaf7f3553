/**
 * An error that the user can fix. Its message is one sentence: what is wrong, which variable or
 * file it concerns, and how to fix it.
 */
export class Failure extends Error {}

/** Prints the message of a `Failure`; of any other error, which is a bug, the stack too. */
export function printError(error) {
  console.error(error instanceof Failure ? `\n${error.message}` : error)
}

/** Runs a script's main function; if it fails, prints the error and sets the exit code. */
export async function runMain(main) {
  try {
    await main()
  } catch (error) {
    printError(error)
    process.exitCode = 1
  }
}
