/** Lets the page do what it has to before work goes on: what one thread does at once is felt from 50 ms on. */
export const pause = (): Promise<unknown> => new Promise((goOn) => setTimeout(goOn));
