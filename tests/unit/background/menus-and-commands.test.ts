import { describe, expect, it, vi } from 'vitest';
import { chooseMenu } from '../../../src/background/browser/menus';
import { menuActions } from '../../../src/background/menu-actions';
import { runCommand } from '../../../src/background/run-command';
import type { Services } from '../../../src/background/services';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';

const TAB = { id: 7, url: 'https://a.example/story#x', title: 'A story', active: true };

/** Services over a browser that keeps what it was asked; `annotated`: whether the page could open its editor. */
function stage(annotated = true) {
  const sent: { tab: number; name: string; body: unknown }[] = [];
  const opened: string[] = [];
  const popup = vi.fn(async () => undefined);
  const set = vi.fn(async () => DEFAULT_SETTINGS);
  const browser = {
    runtime: { getURL: (file: string) => `ext://${file}` },
    action: { openPopup: popup, setPopup: async () => undefined },
    windows: { update: async () => undefined },
    tabs: {
      get: async () => TAB,
      query: async ({ active }: { active?: boolean }) => (active ? [TAB] : []),
      create: async ({ url }: { url: string }) => void opened.push(url),
      sendMessage: async (tab: number, { name, body }: { name: string; body: unknown }) => {
        sent.push({ tab, name, body });
        return { ok: true, value: name === 'annotate' ? annotated : null };
      },
    },
  };
  const names = [
    {
      id: 'sana',
      label: 'Syrian Arab News Agency',
      kind: 'news-agency',
      aliases: [{ text: 'SANA', kind: 'acronym', matching: 'always' }],
      domains: [],
    },
  ];
  const services = {
    browser,
    host: { names: async () => names },
    settings: { get: async () => DEFAULT_SETTINGS, set },
  } as unknown as Services;
  return { services, sent, opened, set, popup };
}

const clicked = (menuItemId: string, selectionText?: string) =>
  ({ menuItemId, selectionText, modifiers: [], editable: false }) as unknown as Parameters<
    typeof chooseMenu
  >[1];
const tab = TAB as unknown as Parameters<typeof chooseMenu>[2];

describe('the context menu', () => {
  it('opens the editor for what is selected on the page', async () => {
    const { services, sent, popup } = stage(true);
    await chooseMenu(menuActions(services), clicked('annotate-selection'), tab);
    expect(sent).toEqual([{ tab: 7, name: 'annotate', body: {} }]);
    expect(popup).not.toHaveBeenCalled();
  });

  it('opens the popup where the page can’t be annotated', async () => {
    const { services, popup } = stage(false);
    await chooseMenu(menuActions(services), clicked('annotate-selection'), tab);
    expect(popup).toHaveBeenCalled();
  });

  it('looks a name up in the library, by any of its names', async () => {
    const { services, opened } = stage();
    await chooseMenu(menuActions(services), clicked('look-up-source', ' sana '), tab);
    await chooseMenu(menuActions(services), clicked('look-up-source', 'Harbour & Co'), tab);
    expect(opened).toEqual([
      'ext://src/entries/library.html#sources/sana',
      'ext://src/entries/library.html#sources?text=Harbour%20%26%20Co',
    ]);
  });

  it('opens the library', async () => {
    const { services, opened } = stage();
    await chooseMenu(menuActions(services), clicked('open-library'), tab);
    expect(opened).toEqual(['ext://src/entries/library.html']);
  });
});

describe('the commands', () => {
  it.each([
    ['next-finding', 'step', { direction: 1 }],
    ['previous-finding', 'step', { direction: -1 }],
    ['open-finding', 'open-current', {}],
    ['pin-card', 'pin-current', {}],
  ])('%s asks the tab in front to %s', async (command, name, body) => {
    const { services, sent } = stage();
    await runCommand(services, command, undefined);
    expect(sent).toEqual([{ tab: 7, name, body }]);
  });

  it('change-density goes on to the next one', async () => {
    const { services, set } = stage();
    await runCommand(services, 'change-density', 7);
    expect(set).toHaveBeenCalledWith({ density: 'full' });
  });

  it('annotate-selection opens the editor in the tab', async () => {
    const { services, sent } = stage(true);
    await runCommand(services, 'annotate-selection', 7);
    expect(sent.map(({ name }) => name)).toEqual(['annotate']);
  });

  it('refuses a command that nobody knows', async () => {
    const { services } = stage();
    await expect(runCommand(services, 'make-coffee', 7)).rejects.toThrow('make-coffee');
  });
});
