import { NEVER_TEXT } from './tags';

const ROLES =
  /^(?:navigation|banner|complementary|contentinfo|search|menu|menubar|toolbar|alertdialog|alert|button|tab|tooltip|status|form|math|img|listbox|combobox|textbox)$/;

/** Names that sites give to what stands around an article. Only asked of blocks. */
const AROUND =
  /(?:^|[\s_-])(?:comments?|disqus\w*|respond|repl(?:y|ies)|related\w*|recommend\w*|outbrain|taboola\w*|side-?bar|newsletter\w*|subscri\w+|sign-?up|paywall|promo\w*|advert\w*|ads?|sponsor\w*|shar(?:e\w*|ing)|social\w*|breadcrumbs?|pag(?:er|ination)|nav\w*|menu|footer|masthead|cookie\w*|consent|popular|most-?(?:read|viewed)|trending|read-?(?:more|next)|more-?(?:news|stories|from|on)|tags?|tag-?list|topics|tool(?:s|bar)|print|login|poll|widget\w*|author-?(?:bio|box)|bio|skip\w*|also-?read|up-?next|latest\w*|carousel|rail|feedback)(?=$|[\s_-])/i;

/** Names that speak for the article and win over a name above ("article-body with-sidebar"). */
const WITHIN =
  /article|story|entry|post-?(?:body|content|text)|content|body|main|column|page|wrap|container/i;

/** Not part of the page's running text, by what the element is. */
export function isNeverText(element: Element): boolean {
  if (NEVER_TEXT.has(element.tagName)) return true;
  if (element.tagName === 'DIALOG' && !element.hasAttribute('open')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  return role !== null && ROLES.test(role);
}

/** Elements that hold the article or a part of it, whatever their classes speak of. */
const OWN = new Set(['P', 'ARTICLE', 'MAIN', 'BODY', 'H1']);

/** Around the article rather than in it, by what the site calls the element. A dialog is, unless it holds the article. */
export function isAround(element: Element): boolean {
  if (element.tagName === 'DIALOG' || element.getAttribute('role') === 'dialog') return true;
  const name = element.className;
  const words = `${element.id} ${typeof name === 'string' ? name : ''}`;
  return words.length > 1 && !OWN.has(element.tagName) && AROUND.test(words) && !WITHIN.test(words);
}
