/** Resolves when other messages, clicks and timers have had their turn. A timer would do in a page that is seen; in a hidden one it waits a second and more. */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
