import type { ForgetScope } from '../../messaging/protocol';
import { siteName } from './site-name';

export type ForgetWhat = 'page' | 'site' | 'span' | 'all';

/** What the reader filled in → what to forget; null while it names nothing. Dates are `YYYY-MM-DD`. */
export function forgetScope(
  what: ForgetWhat,
  given: {
    readonly page: string;
    readonly site: string;
    readonly from: string;
    readonly to: string;
  },
): ForgetScope | null {
  switch (what) {
    case 'page': {
      const page = given.page.trim();
      return /^https?:\/\//i.test(page) && URL.canParse(page) ? { page } : null;
    }
    case 'site': {
      const site = siteName(given.site);
      return site === null ? null : { site };
    }
    case 'span': {
      const { from, to } = given;
      const days = [from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
      return days && from <= to ? { from, to } : null;
    }
    case 'all':
      return { all: true };
  }
}
