/** Where a command writes: lines for people on one side, trouble and progress on the other. */
export interface Console {
  out(line: string): void;
  err(line: string): void;
  /** True when a person is watching: then there is colour and a progress bar. */
  readonly isTty: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

const LEAST_WIDTH = 40;
const USUAL_WIDTH = 80;

/** The terminal or the pipe that the process has. */
export function processConsole(): Console {
  // A reader that has seen enough (`| head`) closes the pipe: what is left to say is dropped, the work goes on.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    isTty: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    width: Math.max(LEAST_WIDTH, process.stdout.columns ?? USUAL_WIDTH),
  };
}
