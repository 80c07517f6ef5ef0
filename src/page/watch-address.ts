/** Tells when the address changes without a new page (a single-page site). The part after `#` does not count. */
export function watchAddress(view: Window, changed: () => void): { check: () => void; stop: () => void } {
  const now = (): string => view.location.href.split('#')[0] ?? '';
  let last = now();
  const check = (): void => {
    if (now() === last) return;
    last = now();
    changed();
  };
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', check);
  view.addEventListener('popstate', check);
  return {
    check,
    stop() {
      navigation?.removeEventListener('currententrychange', check);
      view.removeEventListener('popstate', check);
    },
  };
}
