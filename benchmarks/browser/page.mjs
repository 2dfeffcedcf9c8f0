// What is measured inside the page, by its own clock.

/** From a click on that element to the first picture in which that selector is there: milliseconds. */
export function clickToPainted(page, selector, awaited) {
  return page.evaluate(
    ([selector, awaited]) =>
      new Promise((done) => {
        const begin = performance.now();
        document.querySelector(selector).click();
        const look = () => (document.querySelector(awaited) ? painted(() => done(performance.now() - begin)) : requestAnimationFrame(look));
        // Behind the frame that shows it, which a task posted within the frame's callback follows.
        const painted = (then) => requestAnimationFrame(() => setTimeout(then));
        look();
      }),
    [selector, awaited],
  );
}

/** From the start of the navigation that has just been begun to the first picture in which that selector is there. */
export async function loadToPainted(page, awaited) {
  await page.waitForSelector(awaited, { state: "attached" });
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))));
}

/** Notes from now on how long each key takes from its press to the picture with what it changed. */
export function noteKeys(page) {
  return page.evaluate(() => {
    const listens = window.keyMillis !== undefined;
    window.keyMillis = [];
    if (listens) {
      return;
    }
    addEventListener(
      "keydown",
      (event) => {
        const pressed = event.timeStamp;
        requestAnimationFrame(() => setTimeout(() => window.keyMillis.push(performance.now() - pressed)));
      },
      { capture: true },
    );
  });
}

export const keyMillis = (page) => page.evaluate(() => window.keyMillis);
