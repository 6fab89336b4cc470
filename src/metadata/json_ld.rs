//! Turns JSON-LD into claims, from the one object that describes the article and from those about its site.
//!
//! Pages have several scripts, arrays, `@graph`s, and objects that refer to each other by `@id`. First all objects are put
//! into one flat list. Then the one that describes the article is chosen by its type and by the title of the page, because
//! the objects of other articles in a list look just like it.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::error::{Bound, Warning};
use crate::json;
use crate::tables::meta_keys::Says;
use crate::tables::schema::{
    COMMENTING, EVENT_DAYS, EVENT_ENDING, INGREDIENTS, MAX_BYTES, MAX_ITEMS, MAX_KINDS, MAX_OBJECTS, MAX_SCRIPTS,
    NOT_EVENTS, NOTES_CONTEXT, ORGANISATIONS, PRODUCT, THREADS, kind_of,
};
use crate::tables::titles::MAX_PARTS;

use super::claims::{AuthorClaim, Claim, Claims};
use super::clean::{clean, fold};
use super::provenance::Origin;
use super::sources::Sources;

type Object = Map<String, Value>;

/// Adds what the scripts of a page say to its claims. Returns a warning for each bound that left something out.
pub(super) fn add_claims(sources: &mut Sources<'_>) -> Vec<Warning> {
    let (values, mut warnings) = values(sources);
    if values.is_empty() {
        return warnings;
    }
    let graph = Graph::of(&values);
    if graph.is_cut {
        warnings.push(Warning::LeftOut { bound: Bound::JsonLdObjects, limit: MAX_OBJECTS });
    }
    let titles = title_folds(sources);
    graph.add_site(&mut sources.claims);
    graph.add_article(&titles, &mut sources.claims);
    graph.add_ingredients(&mut sources.claims);
    graph.add_events(&mut sources.claims);
    add_notes(&values, &mut sources.claims);
    warnings
}

/// The values of the scripts of a page, and which bounds left some of them out.
fn values(sources: &Sources<'_>) -> (Vec<Value>, Vec<Warning>) {
    let mut warnings = Vec::new();
    if sources.json_ld.len() > MAX_SCRIPTS {
        warnings.push(Warning::LeftOut { bound: Bound::JsonLdScripts, limit: MAX_SCRIPTS });
    }
    let mut values = Vec::new();
    let mut left = MAX_BYTES;
    let mut is_cut = false;
    let scripts = sources.json_ld.iter().take(MAX_SCRIPTS);
    for text in scripts.flat_map(|&script| sources.document.subtree(script)).map(|node| sources.document.text(node)) {
        match left.checked_sub(text.len()) {
            Some(rest) => {
                left = rest;
                values.extend(json::mended(text));
            }
            None => is_cut = true,
        }
    }
    if is_cut {
        warnings.push(Warning::LeftOut { bound: Bound::JsonLdBytes, limit: MAX_BYTES });
    }
    (values, warnings)
}

/// Adds the dates in the notes for Baidu: an object without a type, and with a context of its own instead of schema.org's.
fn add_notes(values: &[Value], claims: &mut Claims) {
    let is_note = |object: &&Object| {
        let context = object.get("@context").and_then(Value::as_str).unwrap_or_default();
        context.ends_with(NOTES_CONTEXT) && !object.contains_key("@type")
    };
    for object in values.iter().filter_map(Value::as_object).filter(is_note) {
        for (says, key) in [(Says::Published, "pubDate"), (Says::Modified, "upDate")] {
            if let Some(value) = text(object.get(key)) {
                push(claims, says, value, 1);
            }
        }
    }
}

/// The titles of the article in the page's other sources, folded.
fn title_folds(sources: &Sources<'_>) -> Vec<String> {
    /// If there are more headings of the first level, they are those of other articles.
    const MAX_HEADINGS: usize = 4;
    let claims = sources.claims.of(Says::Title).iter().take(MAX_PARTS).map(|claim| fold(&claim.value));
    let headings = sources.lines.iter().filter(|line| line.heading == 1).take(MAX_HEADINGS);
    let headings = headings.map(|line| fold(&line.text(sources.document)));
    claims
        .chain(sources.title.iter().map(|title| fold(title)))
        .chain(headings)
        .filter(|title| !title.is_empty())
        .collect()
}

/// All objects of a page in a flat list.
struct Graph<'a> {
    objects: Vec<&'a Object>,
    by_id: HashMap<&'a str, &'a Object>,
    /// Whether there were more than are read.
    is_cut: bool,
}

impl<'a> Graph<'a> {
    fn of(values: &'a [Value]) -> Graph<'a> {
        let mut graph = Graph { objects: Vec::new(), by_id: HashMap::new(), is_cut: false };
        let mut open: Vec<&Value> = values.iter().rev().collect();
        while let Some(value) = open.pop() {
            match value {
                Value::Array(items) => open.extend(items.iter().rev()),
                Value::Object(_) if graph.objects.len() >= MAX_OBJECTS => {
                    graph.is_cut = true;
                    break;
                }
                Value::Object(object) => {
                    // The objects inside an object come after it, in this order.
                    let inside = ["mainEntity", "mainEntityOfPage", "@graph"];
                    open.extend(
                        inside.iter().rev().filter_map(|key| object.get(*key)).filter(|value| !value.is_string()),
                    );
                    graph.add(object);
                }
                _ => {}
            }
        }
        graph
    }

    fn add(&mut self, object: &'a Object) {
        if let Some(id) = object.get("@id").and_then(Value::as_str)
            && object.len() > 1
        {
            self.by_id.entry(id).or_insert(object);
        }
        if object.contains_key("@type") {
            self.objects.push(object);
        }
    }

    /// The object that this one refers to by `@id`, if it has no name of its own; otherwise this one.
    fn resolve(&self, object: &'a Object) -> &'a Object {
        let id = object.get("@id").and_then(Value::as_str);
        match id.and_then(|id| self.by_id.get(id)) {
            Some(target) if text(object.get("name")).is_none_or(|name| name.trim().is_empty()) => target,
            _ => object,
        }
    }

    fn add_site(&self, claims: &mut Claims) {
        /// A breadcrumb is believed less than what the article says of its section.
        const CRUMB_RANK: u8 = 3;
        for object in &self.objects {
            let kind = kind_name(object);
            let says = match kind {
                "WebSite" => Says::SiteName,
                "BreadcrumbList" => {
                    for (rank, crumb) in (CRUMB_RANK..=u8::MAX).zip(crumbs(object).into_iter().rev()) {
                        push(claims, Says::Section, &crumb, rank);
                    }
                    continue;
                }
                _ if ORGANISATIONS.contains(&kind) => Says::Publisher,
                _ => continue,
            };
            if let Some(name) = text(object.get("name")) {
                push(claims, says, name, 2);
            }
        }
    }

    fn add_ingredients(&self, claims: &mut Claims) {
        let recipe = self.objects.iter().find_map(|object| object.get(INGREDIENTS));
        claims.ingredients = texts(recipe).iter().map(|text| fold(text)).filter(|folded| !folded.is_empty()).collect();
    }

    fn add_events(&self, claims: &mut Claims) {
        let is_event = |kind: &str| kind.ends_with(EVENT_ENDING) && !NOT_EVENTS.contains(&kind);
        let events = self.objects.iter().filter(|object| is_event(kind_name(object))).take(MAX_ITEMS);
        let days = events.flat_map(|event| EVENT_DAYS.iter().filter_map(|key| text(event.get(*key))));
        claims.events = days.map(clean).collect();
    }

    fn add_article(&self, titles: &[String], claims: &mut Claims) {
        let Some((object, belief)) = self.article(titles) else { return };
        claims.is_article |= belief == 0;
        claims.is_product |= kind_name(object) == PRODUCT;
        claims.is_thread |= THREADS.contains(&kind_name(object));
        let mut add = |says, key: &str, rank: u8| {
            for value in texts(object.get(key)) {
                push(claims, says, &value, rank + belief);
            }
        };
        add(Says::Title, "headline", 0);
        add(Says::Title, "name", 1);
        add(Says::Subtitle, "alternativeHeadline", 0);
        add(Says::Published, "datePublished", 0);
        add(Says::Created, "dateCreated", 0);
        // A film may be older than the page that shows it.
        add(Says::Created, "uploadDate", 2);
        add(Says::Modified, "dateModified", 0);
        add(Says::Section, "articleSection", 0);
        add(Says::Tags, "keywords", 0);
        add(Says::Excerpt, "description", 1);
        add(Says::Language, "inLanguage", 0);
        add(Says::Licence, "license", 0);
        add(Says::Comments, "commentCount", 0);
        add(Says::Canonical, "url", 2);
        if let Some(count) = comment_count(object) {
            push(claims, Says::Comments, &count, 1 + belief);
        }
        let publisher = object.get("publisher");
        let named = publisher.and_then(|value| self.object(value)).and_then(|publisher| text(publisher.get("name")));
        if let Some(name) = named.or_else(|| publisher.and_then(Value::as_str)) {
            push(claims, Says::Publisher, name, 0);
        }
        self.add_image(object, claims);
        self.add_authors(object, claims);
    }

    /// The object that describes the article, and the rank of its type: 0 for an article, and higher for types that are
    /// believed less.
    fn article(&self, titles: &[String]) -> Option<(&'a Object, u8)> {
        /// What an object gets for the title of the page; a date gives 1.
        const AGREEMENT: i32 = 4;
        /// What each rank of its type takes from an object.
        const RANK: i32 = 2;
        let mut best: Option<(i32, &Object, u8)> = None;
        for object in &self.objects {
            let Some(belief) = kind_of(kind_name(object)) else { continue };
            let title = text(object.get("headline")).or_else(|| text(object.get("name"))).map(|t| fold(&clean(t)));
            let agrees = title.is_some_and(|own| {
                !own.is_empty() && titles.iter().any(|title| title.contains(&own) || own.contains(title.as_str()))
            });
            let is_dated = object.contains_key("datePublished");
            let score = i32::from(agrees) * AGREEMENT - i32::from(belief) * RANK + i32::from(is_dated);
            if best.is_none_or(|(highest, ..)| score > highest) {
                best = Some((score, object, belief));
            }
        }
        best.map(|(_, object, belief)| (object, belief))
    }

    fn object(&self, value: &'a Value) -> Option<&'a Object> {
        let value = match value {
            Value::Array(items) => items.first()?,
            value => value,
        };
        value.as_object().map(|object| self.resolve(object))
    }

    fn add_image(&self, object: &'a Object, claims: &mut Claims) {
        let Some(value) = object.get("image") else { return };
        if let Some(image) = self.object(value) {
            let Some(url) = text(image.get("url")).or_else(|| text(image.get("contentUrl"))) else { return };
            push(claims, Says::Image, url, 1);
            for (says, key) in [(Says::ImageWidth, "width"), (Says::ImageHeight, "height"), (Says::ImageAlt, "caption")]
            {
                for value in texts(image.get(key)) {
                    push(claims, says, &value, 1);
                }
            }
        } else if let Some(url) = text(Some(value)) {
            push(claims, Says::Image, url, 1);
        }
    }

    fn add_authors(&self, object: &'a Object, claims: &mut Claims) {
        // `"author": null` says nothing, but `creator` may.
        let mut authors =
            ["author", "creator"].iter().filter_map(|key| object.get(*key)).map(|value| self.authors(value));
        claims.authors.extend(authors.find(|authors| !authors.is_empty()).unwrap_or_default());
    }

    /// The authors in a value, without those that have no name.
    fn authors(&self, value: &'a Value) -> Vec<AuthorClaim> {
        let value = value.get("@list").unwrap_or(value);
        let values = match value {
            Value::Array(items) => items.as_slice(),
            value => std::slice::from_ref(value),
        };
        let author = |value: &'a Value| match value {
            Value::String(name) => Some(AuthorClaim { name: clean(name), ..AuthorClaim::default() }),
            Value::Object(object) => Some(author_of(self.resolve(object))),
            _ => None,
        };
        values.iter().take(MAX_ITEMS).filter_map(author).filter(|author| !author.name.is_empty()).collect()
    }
}

fn author_of(object: &Object) -> AuthorClaim {
    let own = |key: &str| text(object.get(key)).map(clean).filter(|value| !value.is_empty());
    let names = texts(object.get("name"));
    let given = || ["givenName", "familyName"].iter().filter_map(|key| own(key)).collect::<Vec<_>>().join(" ");
    AuthorClaim {
        name: Some(clean(&names.join(", "))).filter(|name| !name.is_empty()).unwrap_or_else(given),
        role: own("jobTitle"),
        email: own("email").map(|email| email.trim_start_matches("mailto:").to_owned()),
        url: own("url").filter(|url| url.contains('/')),
        is_organisation: ORGANISATIONS.contains(&kind_name(object)),
        is_person: kind_name(object) == "Person",
    }
}

fn push(claims: &mut Claims, says: Says, value: &str, rank: u8) {
    let value = clean(value);
    if !value.is_empty() {
        claims.push(says, Claim { value, origin: Origin::JsonLd, rank, node: None });
    }
}

/// The names in a breadcrumb trail, in order.
fn crumbs(list: &Object) -> Vec<String> {
    let Some(Value::Array(items)) = list.get("itemListElement") else { return Vec::new() };
    let name = |item: &Value| {
        let name = text(item.get("name")).or_else(|| item.get("item").and_then(|item| text(item.get("name"))))?;
        Some(clean(name)).filter(|name| !name.is_empty())
    };
    items.iter().take(MAX_ITEMS).filter_map(name).collect()
}

/// The type of an object, without the address of its vocabulary. Of several, the one nearest to an article's, or else the
/// first.
fn kind_name(object: &Object) -> &str {
    let kinds = match object.get("@type") {
        Some(Value::Array(kinds)) => kinds.as_slice(),
        Some(kind) => std::slice::from_ref(kind),
        None => &[],
    };
    let names =
        kinds.iter().take(MAX_KINDS).filter_map(Value::as_str).filter_map(|kind| kind.rsplit(['/', ':']).next());
    names.min_by_key(|name| kind_of(name).unwrap_or(u8::MAX)).unwrap_or_default()
}

/// How many comments the counters of an object have seen.
fn comment_count(object: &Object) -> Option<Cow<'_, str>> {
    let counters = match object.get("interactionStatistic")? {
        Value::Array(items) => items.as_slice(),
        counter => std::slice::from_ref(counter),
    };
    let is_of_comments = |counter: &&Object| match counter.get("interactionType") {
        Some(Value::String(kind)) => kind.ends_with(COMMENTING),
        Some(Value::Object(kind)) => kind_name(kind) == COMMENTING,
        _ => false,
    };
    let mut counters = counters.iter().take(MAX_ITEMS).filter_map(Value::as_object).filter(is_of_comments);
    string(counters.next()?.get("userInteractionCount")?)
}

/// A value that may be a string, or the first of a list, or an object with `@value`, `name` or `url`.
fn text(value: Option<&Value>) -> Option<&str> {
    match value? {
        Value::String(text) => Some(text),
        Value::Array(items) => items.first().and_then(Value::as_str),
        Value::Object(object) => {
            object.get("@value").or_else(|| object.get("name")).or_else(|| object.get("url")).and_then(Value::as_str)
        }
        _ => None,
    }
}

/// All the strings and numbers of a value that may be a list.
fn texts(value: Option<&Value>) -> Vec<Cow<'_, str>> {
    match value {
        Some(Value::Array(items)) => items.iter().take(MAX_ITEMS).filter_map(string).collect(),
        Some(value) => string(value).into_iter().collect(),
        None => Vec::new(),
    }
}

fn string(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        value => text(Some(value)).map(Cow::Borrowed),
    }
}
