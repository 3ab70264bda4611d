import { render } from 'preact';
import { Library } from '../ui/library/library';
import { LIBRARY_CSS } from '../ui/library/library-style';
import { pageApi, preparePage } from './own-page';

render(<Library api={pageApi} />, preparePage(LIBRARY_CSS, 'library_title'));
