import type { Settings } from '../../core/model/settings';

/** Light or dark as the reader chose, or as the system prefers. */
export function showTheme(theme: Settings['theme']): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
