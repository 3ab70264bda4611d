/** What the names of elements say before any style is asked. All upper case, as `tagName` in HTML. */
const set = (names: string) => new Set(names.split(' '));

/** Never running text, whatever the page makes of them. */
export const NEVER_TEXT = set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE CODE PRE SAMP KBD TEXTAREA INPUT SELECT OPTION BUTTON LABEL METER PROGRESS DATALIST OUTPUT ' +
    'SVG svg MATH math CANVAS VIDEO AUDIO IFRAME FRAME OBJECT EMBED MAP IMG PICTURE LINK META HEAD NAV ASIDE FOOTER MENU RP RT',
);

/** Inline in every browser's own sheet: their style is asked only when a class or attribute could change it. */
export const INLINE = set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS MARK Q RB RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);

export const HEADING = set('H1 H2 H3 H4 H5 H6');

/** Elements that hold one paragraph: what stands in them is a block of its own. */
export const BLOCK = set(
  'P DIV LI DD DT TD TH BLOCKQUOTE FIGCAPTION CAPTION SECTION ARTICLE MAIN HEADER BODY CENTER ADDRESS SUMMARY FIGURE H1 H2 H3 H4 H5 H6 UL OL DL TABLE TBODY TR FORM FIELDSET DETAILS',
);
