//! What tells drawings from words where both are text.

use std::ops::RangeInclusive;

/// How the classes start whose elements hold the name of an icon, which a font draws.
///
/// Source: the guides of Material Icons and Material Symbols.
pub(crate) const ICON_CLASSES: &[&str] = &["material-icons", "material-symbols"];

/// The class of an empty element that stands for a line break. Source: the habit of pages that break lines by style sheet.
pub(crate) const BREAK_CLASS: &str = "br";

/// Classes of the elements that number the lines inside of code. Source: Pygments, Rouge, Chroma, Prism, Hexo, highlight.js and
/// the plugins and themes around them.
pub(crate) const LINE_NUMBER_CLASSES: &[&str] = &[
    "gutter",
    "hljs-ln-n",
    "hljs-ln-numbers",
    "line-number",
    "lineno",
    "linenos",
    "linenr",
    "linenumber",
    "ln",
    "lnt",
    "react-syntax-highlighter-line-number",
];

/// Classes of the elements that are read out and never drawn, sorted. Source: Bootstrap, Foundation, Tailwind CSS, HTML5
/// Boilerplate, Drupal, Elementor, GOV.UK, Moodle, The Events Calendar, `WordPress`, `XenForo`, and the habit of Korean sites.
pub(crate) const READ_OUT_CLASSES: &[&str] = &[
    "a11y-hidden",
    "accesshide",
    "assistive-text",
    "blind",
    "element-invisible",
    "elementor-screen-only",
    "govuk-visually-hidden",
    "is-visually-hidden",
    "screen-reader-only",
    "screen-reader-text",
    "screenreader-only",
    "show-for-sr",
    "sr-only",
    "sr_only",
    "tribe-common-a11y-visual-hide",
    "u-srOnly",
    "u-visually-hidden",
    "visually-hidden",
    "visually-hidden--inline",
    "visuallyhidden",
];

/// The class of elements that are not shown. Source: the templates of Cafe24, on which most small Korean shops are built;
/// the classes of other systems for it depend on the width of the screen.
pub(crate) const NOT_SHOWN: &str = "displaynone";

/// The value of the attribute `hidden` of what a search in the page shows. Source: HTML Living Standard, section 6.1.
pub(crate) const UNTIL_FOUND: &str = "until-found";

/// The type of a script that is the source of a formula. Source: `MathJax` 2, its preprocessors and kramdown.
pub(crate) const FORMULA_TYPE: &str = "math/tex";

/// How the classes start of what `MathJax` draws before that script. Source: as above.
pub(crate) const FORMULA_DRAWING: &str = "MathJax";

/// What stands around a formula that is marked as data in a comment of TeX. Source: kramdown.
pub(crate) const FORMULA_DATA: (&str, &str) = ("% <![CDATA[", "%]]>");

/// How many elements may follow the first part of the drawing of a formula up to its source.
///
/// Unit: elements. Source: `MathJax` 2, a preview and the drawing before the script. Tuned: no.
pub(crate) const MAX_FORMULA_PARTS: usize = 3;

/// Longest text of an element that may be a copy for the eye of what stands beside it, or that is read out and not drawn.
///
/// Unit: bytes. Source: ours; prices, names and lines of a profile are shorter. Tuned: no.
pub(crate) const MAX_COPY_BYTES: usize = 400;

/// Longest text in a line that a style does not show: a longer one is the rest of an article, which a control will show.
///
/// Unit: bytes. Source: ours; dates to sort by and notes of templates are shorter. Tuned: no.
pub(crate) const MAX_UNSEEN_BYTES: usize = 80;

/// The style of what is not shown, and the role of what is shown over a page. Source: CSS; WAI-ARIA 1.2.
pub(crate) const UNSEEN_STYLE: (&str, &str) = ("display", "none");
pub(crate) const TOOLTIP: &str = "tooltip";

/// How many nodes such an element may hold. Unit: nodes. Source: ours, as above. Tuned: no.
pub(crate) const MAX_COPY_NODES: usize = 32;

/// The pictographs that images stand for. Source: Unicode 16, blocks from Miscellaneous Symbols to Dingbats, and from Mahjong
/// Tiles to Symbols and Pictographs Extended-A.
pub(crate) const PICTOGRAPHS: [RangeInclusive<char>; 2] = ['\u{2600}'..='\u{27bf}', '\u{1f000}'..='\u{1faff}'];

/// What joins them or says how to draw them. Source: Unicode Technical Standard 51.
pub(crate) const PICTOGRAPH_JOINTS: [char; 2] = ['\u{200d}', '\u{fe0f}'];
