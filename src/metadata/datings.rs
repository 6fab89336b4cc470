//! Decides which dates of a page are those of publication and of the last change. Dates that others contradict are moved
//! behind these; then the most believed date is taken, in its most complete form.

use crate::tables::date_labels::Announces;
use crate::tables::dates::order;
use crate::tables::headline::LIST_DAYS;
use crate::tables::meta_keys::Says;
use crate::tables::schema::UNSURE_RANK;

use super::Metadata;
use super::claims::Claim;
use super::date::{Customs, parse};
use super::dates::Seen;
use super::fields::{alternatives_to, confidence};
use super::provenance::{Field, Origin, Provenance};
use super::sources::Sources;
use super::stamp::Stamp;

/// A candidate for one of the two dates. The lower its order, the more it is believed.
#[derive(Clone, Copy)]
pub(super) struct Dating {
    pub(super) stamp: Stamp,
    pub(super) origin: Origin,
    pub(super) order: u8,
}

/// The candidates for both.
pub(super) struct Datings {
    pub(super) published: Vec<Dating>,
    modified: Vec<Dating>,
}

impl Datings {
    /// The dates in structured data.
    pub(super) fn told(sources: &Sources<'_>, customs: Customs<'_>) -> Datings {
        let told = |says| claimed(sources, says, customs);
        let published = told(Says::Published).into_iter().chain(told(Says::Created)).collect();
        Datings { published, modified: told(Says::Modified) }
    }

    /// Adds the visible dates, each as one of publication or of change, by its label.
    pub(super) fn add_seen(&mut self, seen: &[Seen]) {
        for seen in seen {
            let (list, order) = match seen.dated.label {
                Some(Announces::Modified) => (&mut self.modified, order::LABELLED),
                Some(Announces::Published) => (&mut self.published, order::LABELLED),
                // Deadlines and the like are not dates of the page.
                Some(Announces::Other) => continue,
                None => (&mut self.published, order::VISIBLE),
            };
            list.push(Dating { stamp: seen.dated.stamp, origin: Origin::Text, order });
        }
        // What was revised before it was published was a manuscript.
        let labelled = seen.iter().filter(|seen| seen.dated.label == Some(Announces::Published));
        if let Some(first) = labelled.map(Seen::day).min() {
            self.modified.retain(|dating| dating.origin != Origin::Text || dating.stamp.day() >= first);
        }
    }

    /// Adds the dates of `<time>` near the headline, each with what announces it.
    pub(super) fn add_timed(&mut self, timed: Vec<(Option<Announces>, Dating)>) {
        for (label, dating) in timed {
            let is_change = label == Some(Announces::Modified) && dating.order != order::OF_CARD;
            if is_change { &mut self.modified } else { &mut self.published }.push(dating);
        }
    }

    /// If there are no dates of publication, takes the dates of the last change for them: the page had been published by
    /// then.
    pub(super) fn publish_with_change(&mut self) {
        if self.published.is_empty() {
            let shown = self.modified.iter().filter(|dating| matches!(dating.origin, Origin::Text | Origin::Time));
            self.published.extend(shown.map(|dating| Dating { order: order::CHANGED, ..*dating }));
        }
    }

    /// Moves dates of publication that others contradict behind those others.
    pub(super) fn distrust(&mut self, sources: &Sources<'_>, seen: &[Seen]) {
        let Datings { published, modified } = self;
        if !sources.claims.is_thread {
            distrust_listed(published);
        }
        distrust_touched(published, modified);
        let labelled = seen.iter().filter(|seen| seen.dated.label == Some(Announces::Published));
        distrust_contradicted(published, &labelled.map(|seen| seen.dated.stamp).collect::<Vec<_>>());
        // A heading that is a date stands above one day of a list.
        let is_shown = |seen: &Seen| {
            sources.lines[seen.line].heading == 0 && matches!(seen.dated.label, Some(Announces::Published) | None)
        };
        if seen.iter().any(is_shown) {
            distrust_renewed(published, modified);
        }
    }

    /// Drops the zone of dates in structured data that claim universal time, if readers elsewhere are shown the same time of
    /// day: then it is local time, and the zone is a mistake.
    pub(super) fn distrust_zones(&mut self, seen: &[Seen]) {
        let all = self.published.iter_mut().chain(&mut self.modified);
        for dating in all.filter(|dating| dating.stamp.is_universal()) {
            let is_same = |shown: &&Seen| dating.stamp.clock_difference(shown.dated.stamp) == Some(0);
            if let Some(shown) = seen.iter().find(is_same) {
                dating.stamp = shown.dated.stamp;
            }
        }
    }

    /// Fills both fields with the most believed date of each kind.
    pub(super) fn note(self, seen: &[Seen], metadata: &mut Metadata) {
        // A visible time of the other date is not the local form of this one, unless nothing was changed.
        let announced = |labels: &[Option<Announces>]| -> Vec<Stamp> {
            seen.iter().filter(|seen| labels.contains(&seen.dated.label)).map(|seen| seen.dated.stamp).collect()
        };
        let mut of_publication = announced(&[Some(Announces::Published), None]);
        // A date of change without a time may be that of an earlier change.
        let mut of_change = announced(&[Some(Announces::Modified)]);
        of_change.retain(|stamp| stamp.has_time());
        let best = |datings: &[Dating]| datings.iter().min_by_key(|dating| dating.order).map(|dating| dating.stamp);
        let is_same = |(published, modified): (Stamp, Stamp)| {
            published.clock_difference(modified) == Some(0) || published.is_same_moment(modified)
        };
        if best(&self.published).zip(best(&self.modified)).is_some_and(is_same) {
            of_change.extend(&of_publication);
        }
        // With an offset, a date says by itself which moment it is.
        let all = seen.iter().map(|seen| seen.dated.stamp);
        let all = all.chain(self.published.iter().chain(&self.modified).map(|dating| dating.stamp));
        let local: Vec<Stamp> = all.filter(|stamp| stamp.has_offset() && !stamp.is_universal()).collect();
        of_publication.extend(&local);
        of_change.extend(&local);
        if let Some((published, provenance)) = most_believed(self.published, &of_publication) {
            metadata.note(Field::Published, provenance);
            metadata.published = Some(published);
        }
        if let Some((modified, provenance)) = most_believed(self.modified, &of_change) {
            metadata.note(Field::Modified, provenance);
            metadata.modified = Some(modified);
        }
    }
}

fn claimed(sources: &Sources<'_>, says: Says, customs: Customs<'_>) -> Vec<Dating> {
    let dating = |claim: &Claim| {
        let order = match claim.origin {
            Origin::JsonLd if claim.rank >= UNSURE_RANK => order::PAGE,
            Origin::JsonLd if says == Says::Created => order::CREATED,
            Origin::JsonLd => order::JSON_LD,
            Origin::OpenGraph => order::OPEN_GRAPH + claim.rank,
            Origin::Indexer => order::INDEXER,
            Origin::Microdata => order::MICRODATA,
            _ => order::OTHER_TAGS + claim.rank,
        };
        Some(Dating { stamp: parse(&claim.value, customs)?, origin: claim.origin, order })
    };
    // The value of a made-up name such as `publisher-logo` is an address, which may have a date in it.
    let is_date = |claim: &&Claim| !claim.value.contains("://");
    sources.claims.of(says).iter().filter(is_date).filter_map(dating).collect()
}

/// Moves the dates in microdata behind all others if there are many different days: they belong to the articles of a list.
fn distrust_listed(published: &mut [Dating]) {
    let told: Vec<&mut Dating> = published.iter_mut().filter(|dating| dating.origin == Origin::Microdata).collect();
    if days(told.iter().map(|dating| &**dating)) >= LIST_DAYS {
        for dating in told {
            dating.order = order::LISTED;
        }
    }
}

/// Puts dates of publication that equal the date of the last change behind an earlier date that the page states too. Some
/// systems overwrite the date of publication with every change.
fn distrust_touched(published: &mut [Dating], modified: &[Dating]) {
    let is_touched = |dating: &Dating| {
        let is_same = |other: &&Dating| other.origin == dating.origin && other.stamp == dating.stamp;
        dating.order < order::TOUCHED && dating.origin != Origin::Text && modified.iter().any(|other| is_same(&other))
    };
    let untouched = published.iter().filter(|dating| dating.order <= order::VISIBLE && !is_touched(dating));
    let Some(earliest) = untouched.map(|dating| dating.stamp.day()).min() else { return };
    for dating in published.iter_mut().filter(|dating| is_touched(dating) && dating.stamp.day() > earliest) {
        dating.order = order::TOUCHED;
    }
}

/// Puts a date in structured data behind the labelled dates of publication near the headline, if it is more than a day away
/// from all of these (a day may differ between time zones). Readers would have noticed a mistake in the visible date.
fn distrust_contradicted(published: &mut [Dating], labelled: &[Stamp]) {
    for dating in published.iter_mut().filter(|dating| dating.order < order::LABELLED) {
        if !labelled.is_empty() && labelled.iter().all(|stamp| stamp.days_to(dating.stamp).abs() > 1) {
            dating.order = order::CONTRADICTED;
        }
    }
}

/// Puts the dates in structured data behind the only day shown near the headline, if all of them are later and that day is
/// not the day of the last change. Nothing is shown before it is published, but templates renew their dates.
fn distrust_renewed(published: &mut [Dating], modified: &[Dating]) {
    let mut shown = published.iter().filter(|dating| dating.origin == Origin::Text).map(|dating| dating.stamp);
    let Some(day) = shown.next() else { return };
    let is_sole = shown.all(|stamp| stamp.day() == day.day());
    let is_change = modified.iter().any(|dating| day.days_to(dating.stamp).abs() <= 1);
    let told: Vec<&mut Dating> = published.iter_mut().filter(|dating| dating.order < order::LABELLED).collect();
    if is_sole && !is_change && told.iter().all(|dating| day.days_to(dating.stamp) > 1) {
        for dating in told {
            dating.order = order::RENEWED;
        }
    }
}

/// How many different days these dates are of.
pub(super) fn days<'a>(datings: impl IntoIterator<Item = &'a Dating>) -> usize {
    let mut days: Vec<_> = datings.into_iter().map(|dating| dating.stamp.day()).collect();
    days.sort_unstable();
    days.dedup();
    days.len()
}

/// The most believed candidate, written in ISO 8601, and its provenance. `shown` holds the visible forms of the same date.
fn most_believed(mut datings: Vec<Dating>, shown: &[Stamp]) -> Option<(String, Provenance)> {
    datings.sort_by_key(|dating| dating.order);
    let Dating { stamp, origin, .. } = as_shown(*datings.first()?, &datings, shown);
    let agreeing = datings.iter().filter(|dating| dating.stamp.day() == stamp.day()).count();
    let confidence = confidence(origin, agreeing, datings.len());
    let value = stamp.to_string();
    let alternatives = alternatives_to(&value, datings.iter().map(|dating| (dating.stamp.to_string(), dating.origin)));
    Some((value, Provenance { origin, confidence, alternatives }))
}

/// A date in its most complete form: in local time rather than universal time if the page shows that, or else in the form of
/// another candidate that adds the time of day, the seconds or the offset.
fn as_shown(best: Dating, datings: &[Dating], shown: &[Stamp]) -> Dating {
    let stamp = best.stamp;
    let is_local = |other: &&Dating| other.stamp.is_same_moment(stamp) && !other.stamp.is_universal();
    let local = datings.iter().find(is_local).filter(|_| stamp.is_universal()).copied();
    let shown = || Some(Dating { stamp: local_clock(stamp, shown)?, origin: Origin::Text, ..best });
    let fuller = || datings.iter().find(|dating| stamp.is_part_of(dating.stamp)).copied();
    local.or_else(shown).or_else(fuller).unwrap_or(best)
}

/// The form of the same moment in local time, from the visible forms `shown`.
///
/// Structured data is often in universal time, visible text in local time. A Korean morning is still the day before in
/// universal time. If the visible text has universal time as well, there is no local form.
fn local_clock(stamp: Stamp, shown: &[Stamp]) -> Option<Stamp> {
    /// Offsets from universal time in use, in minutes.
    const MAX_OFFSET: i32 = 14 * 60;
    const OFFSET_STEP: i32 = 15;
    let is_universal = |shown: &Stamp| !shown.has_offset() || shown.is_universal();
    let is_shown = |shown: &Stamp| is_universal(shown) && stamp.clock_difference(*shown) == Some(0);
    if !stamp.is_universal() || shown.iter().any(is_shown) {
        return None;
    }
    let is_same_moment = |shown: &&Stamp| {
        if shown.has_offset() {
            return stamp.is_same_moment(**shown);
        }
        if !shown.has_time() {
            // Without a time: in another time zone it may be the day before or after.
            return stamp.days_to(**shown).abs() == 1;
        }
        let difference = stamp.clock_difference(**shown);
        difference.is_some_and(|minutes| minutes.abs() <= MAX_OFFSET && minutes % OFFSET_STEP == 0)
    };
    shown.iter().find(is_same_moment).copied()
}
