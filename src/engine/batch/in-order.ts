/**
 * Runs tasks side by side and gives their results back in the order of the inputs, so that what is written does not
 * depend on which thread was first.
 *
 * @param ahead most tasks that are begun and not yet given back: bounds the memory
 */
export async function* inOrder<I, R>(
  inputs: AsyncIterable<I>,
  run: (input: I) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for await (const input of inputs) {
    const result = run(input);
    // The error of a result that is not yet awaited must not end the process unheard: it is thrown when its turn comes.
    result.catch(() => undefined);
    running.push(result);
    if (running.length >= ahead) yield await running.shift()!;
  }
  while (running.length > 0) yield await running.shift()!;
}
