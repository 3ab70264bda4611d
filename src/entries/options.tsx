import { render } from 'preact';
import { Options } from '../ui/options/options';
import { COLUMN_PAGE_CSS } from '../ui/own-pages/page-style';
import { pageApi, preparePage } from './own-page';

render(<Options api={pageApi} />, preparePage(COLUMN_PAGE_CSS, 'options_title'));
