import type { Action } from 'webextension-polyfill';

/** Above this the badge says `99+`: more digits don't fit. */
const MOST = 99;
const COLOUR = '#5f4b8b';

/** Shows how many claims of the tab's page another source contradicts; nothing where there are none. */
export async function showBadge(
  action: Pick<Action.Static, 'setBadgeText' | 'setBadgeBackgroundColor'>,
  tabId: number,
  contested: number,
): Promise<void> {
  const text = contested === 0 ? '' : contested > MOST ? `${MOST}+` : String(contested);
  await action.setBadgeText({ tabId, text });
  if (text) await action.setBadgeBackgroundColor({ tabId, color: COLOUR });
}
