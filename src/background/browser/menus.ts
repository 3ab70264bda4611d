import type { Browser, Menus, Tabs } from 'webextension-polyfill';

/** The context menu's items, in order. */
export const MENU_ITEMS = [
  { id: 'annotate-selection', contexts: ['selection'] },
  { id: 'look-up-source', contexts: ['selection'] },
  { id: 'open-library', contexts: ['action'] },
] as const;
export type MenuId = (typeof MENU_ITEMS)[number]['id'];

/** Makes the menu; at installation and update, because the browser keeps it between wakes. */
export async function makeMenus(browser: Browser): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts } of MENU_ITEMS) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(`menu_${id.replaceAll('-', '_')}`) || id,
      contexts: [...contexts],
    });
  }
}

export type MenuActions = Readonly<
  Record<MenuId, (info: Menus.OnClickData, tab: Tabs.Tab | undefined) => Promise<void>>
>;

/** Runs the action of the item that was chosen. */
export async function chooseMenu(
  actions: MenuActions,
  info: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  const item = MENU_ITEMS.find(({ id }) => id === info.menuItemId);
  if (item) await actions[item.id](info, tab);
}
