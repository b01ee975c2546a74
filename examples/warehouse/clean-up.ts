/** Runs `work`, and `cleanUp` after it: when it is done, has failed, or a signal ends the program. */
export const withCleanUp = async <Result>(work: () => Promise<Result>, cleanUp: () => void): Promise<Result> => {
  process.once("exit", cleanUp).once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    return await work();
  } finally {
    process.off("exit", cleanUp).off("SIGINT", interrupted).off("SIGTERM", interrupted);
    cleanUp();
  }
};

// Ends the program through "exit", where what is there is cleaned up.
const interrupted = (): never => process.exit(1);
