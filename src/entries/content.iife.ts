import { isAnswer, isTabMessage, settingsFrom } from '../messaging/guards';
import type { RequestMessage } from '../messaging/protocol';
import { runGate } from '../page/gate/run-gate';
import type { PagePort } from '../page/port';
import { extensionApi } from './extension-api';

/** Wiring of the content script: the extension's API on one side, the page on the other. */
const api = extensionApi();
const life = new AbortController();

/** After an update the script that is left on the page takes its marks away and goes quiet. */
const alive = () => {
  if (api.runtime?.id !== undefined) return true;
  life.abort();
  return false;
};

const port: PagePort = {
  async request(name, body) {
    if (!alive()) throw new Error('the extension was updated');
    const message: RequestMessage = { whoSays: 1, name, body };
    const send = (): Promise<unknown> => api.runtime.sendMessage(message);
    // A worker that is ended in the middle takes the question with it: a reading is asked for once more.
    const answer = await (name === 'read' ? send().catch(send) : send());
    if (!isAnswer<typeof name>(answer)) throw new Error(`no answer to ${name}`);
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  },
  message: (key, substitutions) =>
    alive() ? api.i18n.getMessage(key, [...(substitutions ?? [])]) : '',
  alive,
  settings: async () => settingsFrom((await api.storage.local.get('settings')).settings),
  onSettings(listener, signal) {
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && changes.settings) listener(settingsFrom(changes.settings.newValue));
    };
    api.storage.onChanged.addListener(onChanged);
    signal.addEventListener('abort', () => {
      if (alive()) api.storage.onChanged.removeListener(onChanged);
    });
  },
  onTabMessage(answer, signal) {
    api.runtime.onMessage.addListener((message, _sender, respond) => {
      if (signal.aborted || !isTabMessage(message)) return undefined;
      answer(message).then(
        (value) => respond({ ok: true, value }),
        (error: unknown) => respond({ ok: false, error: String(error) }),
      );
      return true;
    });
  },
};

runGate(window, port, life).catch((error: unknown) => {
  if (alive()) throw error;
});
