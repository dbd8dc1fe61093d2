/** What asks again from time to time. */
export interface Refreshing {
  /** Ends it; what is on its way is not waited for. */
  stop(): void;
}

/** No source is asked more often than every five seconds, nor, where it fails, less often than every half hour. */
const LEAST_SECONDS = 5;
const MOST_SECONDS = 1800;

/** Browsers wait 24 days at most: what is longer they take for no time at all. */
const LONGEST_SECONDS = 86_400;

/**
 * Asks every so many seconds, as long as the page is seen; where asking fails, after twice the time, and twice that. A
 * page that is seen again asks at once if it is time.
 *
 * @param ask rejects where it fails
 */
export function refreshEvery(seconds: number, ask: () => Promise<void>): Refreshing {
  const usual = Math.min(Math.max(seconds, LEAST_SECONDS), LONGEST_SECONDS);
  let pause = usual;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let stopped = false;
  let isAsking = false;

  const wait = () => {
    if (stopped) return;
    due = Date.now() + pause * 1000;
    if (!document.hidden) timer = setTimeout(() => void tick(), pause * 1000);
  };
  async function tick(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (document.hidden || stopped || isAsking) return;
    isAsking = true;
    try {
      await ask();
      pause = usual;
    } catch {
      pause = Math.max(usual, Math.min(pause * 2, MOST_SECONDS));
    }
    isAsking = false;
    wait();
  }
  const seen = () => {
    if (document.hidden) {
      clearTimeout(timer);
      timer = undefined;
    } else if (!timer && !isAsking) {
      if (Date.now() >= due) void tick();
      else timer = setTimeout(() => void tick(), due - Date.now());
    }
  };
  document.addEventListener('visibilitychange', seen);
  wait();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
    },
  };
}
