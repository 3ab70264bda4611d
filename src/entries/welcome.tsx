import { render } from 'preact';
import { COLUMN_PAGE_CSS } from '../ui/own-pages/page-style';
import { Welcome } from '../ui/welcome/welcome';
import { WELCOME_CSS } from '../ui/welcome/welcome-style';
import { pageApi, preparePage } from './own-page';

render(<Welcome api={pageApi} />, preparePage(COLUMN_PAGE_CSS + WELCOME_CSS, 'welcome_title'));
