//! The article as it came out, each block with the way back to where it stood in the page.

use bonmun::_internals::Inspection;
use bonmun::{Article, BlockKind};

use crate::markup::{Html, is_kept, text};

/// Appends the article, or why there is none.
pub(crate) fn add(html: &mut Html, inspection: &Inspection) {
    match &inspection.article {
        Ok(article) => add_article(html, article, inspection),
        Err(error) => html.add(format_args!("<p class=empty>No article: {}.</p>", text(&error.to_string()))),
    }
}

fn add_article(html: &mut Html, article: &Article, inspection: &Inspection) {
    let language = article.metadata.language.as_deref().unwrap_or_default();
    html.add(format_args!("<article lang=\"{}\" dir=auto>", text(language)));
    if !article.title().is_empty() {
        html.add(format_args!("<h3 class=title>{}</h3>", text(article.title())));
    }
    let blocks = inspection.blocks.iter().enumerate().filter(|(_, block)| is_kept(block.fate));
    let sources: Vec<usize> = blocks.map(|(index, _)| index).collect();
    // A kept block without anything to show is in one list alone; then the way back is not known.
    let is_known = sources.len() == article.blocks.len();
    for (place, block) in article.blocks.iter().enumerate() {
        let body = text(article.text_of(block));
        let source = sources.get(place).filter(|_| is_known);
        let link = source.map(|index| format!("<a class=back href=#b{index} title=\"block {index}\">{index}</a>"));
        let link = link.unwrap_or_default();
        match block.kind {
            BlockKind::Heading(_) => html.add(format_args!("<h4>{link}{body}</h4>")),
            BlockKind::ListItem => html.add(format_args!("<p class=item>{link}{body}</p>")),
            BlockKind::Quote => html.add(format_args!("<blockquote>{link}{body}</blockquote>")),
            BlockKind::Code => html.add(format_args!("<pre tabindex=0>{link}{body}</pre>")),
            BlockKind::TableCell => html.add(format_args!("<p class=cell>{link}{body}</p>")),
            BlockKind::Caption => html.add(format_args!("<p class=caption>{link}{body}</p>")),
            _ => html.add(format_args!("<p>{link}{body}</p>")),
        }
    }
    html.add(format_args!("</article>"));
    if !article.images.is_empty() {
        html.add(format_args!("<h3>Pictures</h3><ul class=pictures>"));
        for image in &article.images {
            let words = image.caption.as_deref().or(image.alt.as_deref()).unwrap_or_default();
            html.add(format_args!("<li>{} <span class=path>{}</span>", text(words), text(&image.src)));
        }
        html.add(format_args!("</ul>"));
    }
}
