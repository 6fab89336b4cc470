//! The pages that benches read.

use std::fs;
use std::path::{Path, PathBuf};

/// How many entries of data the page that is mostly script sends to it: as many bytes as scripts have on real pages, a few
/// hundred thousand.
const DATA_ENTRIES: usize = 4_000;

/// The example pages as text: the smallest, the middle one, the largest, the largest with a large script, and all in one.
pub(crate) fn examples() -> [(&'static str, String); 5] {
    let mut pages = all_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pages"));
    pages.sort_by_key(|page| (page.len(), page.clone()));
    let (small, middle, large) = (&pages[0], &pages[pages.len() / 2], &pages[pages.len() - 1]);
    let entry =
        |id| format!("{{\"id\":{id},\"name\":\"<b>entry</b>\",\"tags\":[\"harbour\",\"crane\"],\"shown\":false}},");
    let data: String = (0..DATA_ENTRIES).map(entry).collect();
    let scripted = format!("{large}<script>window.entries = [{data}];</script>");
    [
        ("small", small.clone()),
        ("middle", middle.clone()),
        ("large", large.clone()),
        ("scripted", scripted),
        ("joined", pages.concat()),
    ]
}

/// The pages of a folder as text, in the order of their names.
pub(crate) fn all_in(folder: &Path) -> Vec<String> {
    let html = entries(folder).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "html"));
    html.filter_map(|path| Some(bonmun::decode(&fs::read(path).ok()?, None).0.into_owned())).collect()
}

/// The folders in a folder, in the order of their names.
#[allow(dead_code, reason = "one of the benches uses it")]
pub(crate) fn folders(folder: &Path) -> Vec<PathBuf> {
    entries(folder).into_iter().filter(|path| path.is_dir()).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}
