import type { PageIdentity } from '../../core/model/document';
import { dateText } from '../i18n/format';
import { t } from '../i18n/translate';

/** One line that says who said what, where and when, ready to be pasted. */
export function citation(content: string, source: string, page: PageIdentity): string {
  const bare = content.replace(/^[“„«"]|[”»"]$/gu, '');
  const where = [
    page.title,
    page.siteName,
    page.published === undefined ? undefined : dateText(page.published),
    page.canonicalUrl ?? page.url,
  ].filter((part) => part !== undefined && part !== '');
  return t('citation', bare, source, where.join(', '));
}
