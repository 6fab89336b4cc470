//! Writing HTML: pieces of markup, text of the page escaped, fates in words and marks.

use std::fmt::{Arguments, Display, Formatter, Result, Write};

use bonmun::_internals::{Fate, Step};

/// Markup being written.
#[derive(Debug, Default)]
pub(crate) struct Html(pub(crate) String);

impl Html {
    /// Appends markup; whatever of it comes from the page stands in [`text`].
    pub(crate) fn add(&mut self, markup: Arguments<'_>) {
        // Writing to a string never fails.
        let _ = self.0.write_fmt(markup);
    }
}

/// Text that stands for itself, inside elements and in quoted attributes alike.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text<'a>(&'a str);

/// Text to be shown as it is written.
pub(crate) fn text(text: &str) -> Text<'_> {
    Text(text)
}

impl Display for Text<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        for c in self.0.chars() {
            match c {
                '&' => formatter.write_str("&amp;")?,
                '<' => formatter.write_str("&lt;")?,
                '>' => formatter.write_str("&gt;")?,
                '"' => formatter.write_str("&quot;")?,
                '\'' => formatter.write_str("&#39;")?,
                // Characters that HTML takes for errors.
                c if c.is_control() && !matches!(c, '\n' | '\t') => formatter.write_char('\u{fffd}')?,
                c => formatter.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// A fate as the report shows it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shown {
    /// The class that colours it: `kept`, `dropped` or `aside`.
    pub(crate) class: &'static str,
    /// A mark that says the same without colour.
    pub(crate) mark: &'static str,
    /// One or two words.
    pub(crate) word: &'static str,
    /// The reason as a sentence.
    pub(crate) reason: &'static str,
}

pub(crate) fn shown(fate: Fate) -> Shown {
    let (class, mark, word, reason) = match fate {
        Fate::Kept => ("kept", "✓", "kept", "It is in the article as it stands."),
        Fate::Shortened(_) => ("kept", "✂", "kept in part", "A signature or copyright line was cut from its end."),
        Fate::Dropped(Step::Score) => ("dropped", "✕", "unlikely", "Keeping it would lower the expected F measure."),
        Fate::Dropped(Step::Comments) => ("aside", "☰", "comment", "A reader wrote it below the article."),
        Fate::Dropped(Step::Repeats) => ("aside", "∥", "repeat", "An element before it holds the same paragraph."),
        Fate::Dropped(Step::Asides) => {
            ("aside", "▭", "aside", "It is the word over an advertisement, or a link to another article.")
        }
        Fate::Dropped(Step::Lists) => (
            "aside",
            "≡",
            "below",
            "It stands below the end of the article: in a list of others, in the next article, or behind a mark of the end.",
        ),
        Fate::Dropped(Step::Head) => ("aside", "↑", "head", "It stands between the headline and the first paragraph."),
        Fate::Dropped(Step::Facts) => ("aside", "=", "fact", "It only repeats what the metadata says."),
        Fate::Dropped(Step::Tail) => ("aside", "↓", "tail", "It is a signature or copyright line after the body."),
    };
    Shown { class, mark, word, reason }
}

pub(crate) fn is_kept(fate: Fate) -> bool {
    !matches!(fate, Fate::Dropped(_))
}
