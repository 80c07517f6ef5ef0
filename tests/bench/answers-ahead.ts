/** Run in a page of ours: true when something was answered ahead, of the very names that its page has. */
export async function hasAnswers(): Promise<boolean> {
  for (const [place, kept] of Object.entries(await chrome.storage.session.get(null))) {
    if (!place.startsWith('ahead ')) continue;
    const message = { backstory: 1, name: 'page.names', params: {} };
    const answer = await chrome.tabs.sendMessage(Number(place.slice(6)), message, { frameId: 0 });
    const names = (answer?.value?.names ?? []) as { entity: string; count: number }[];
    const [known] = JSON.parse((kept as { key: string }).key) as unknown[];
    if (JSON.stringify(known) === JSON.stringify(names.map(({ entity, count }) => [entity, count]))) return true;
  }
  return false;
}

/** Run in a page of ours: forgets what was answered ahead. */
export async function forgetAnswers(): Promise<void> {
  const kept = Object.keys(await chrome.storage.session.get(null));
  await chrome.storage.session.remove(kept.filter((key) => key.startsWith('ahead ')));
}
