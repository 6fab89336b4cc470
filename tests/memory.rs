//! What extraction takes of the heap: a bounded share while it runs, and nothing afterwards.
//!
//! The example pages and the hostile ones are always tried. Other pages, and as many of them as `SOAK` says:
//!
//!     BONMUN_CORPORA=FOLDER SOAK=100000 cargo test --release --test memory -- --nocapture

#[allow(dead_code, reason = "other tests use the rest")]
#[path = "support/hostile.rs"]
mod hostile;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bonmun::Extractor;
use peak_alloc::PeakAlloc;

/// Counts the bytes that are allocated, old and new place of a list that grows both.
#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// What a page may take is so many times its bytes, and so many bytes more.
const TIMES: usize = 12;
const BYTES_MORE: usize = 8 * 1024 * 1024;

/// Bytes that a node may take past the parser; a block has at least two nodes.
#[cfg(feature = "_internals")]
const BYTES_A_NODE: usize = 200;

/// Bytes that the heap may differ by between two looks: those of the test's own reports.
const NOISE_BYTES: usize = 64 * 1024;

/// One test at a time, as there is one heap.
static ALONE: Mutex<()> = Mutex::new(());

fn alone() -> MutexGuard<'static, ()> {
    let guard = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    // What is made once and kept, the model and the tables, is no page's.
    let _ = bonmun::extract(hostile::STORY);
    guard
}

/// The most bytes of the heap that an extraction held at one time.
fn peak(page: &[u8]) -> usize {
    peak_of(|| Extractor::new().extract_bytes(page, None))
}

/// The most bytes of the heap that were held at one time for a result.
fn peak_of<T>(result: impl FnOnce() -> T) -> usize {
    let before = HEAP.current_usage();
    HEAP.reset_peak_usage();
    drop(result());
    HEAP.peak_usage().saturating_sub(before)
}

/// HTML files of the example pages, and of the folder that `BONMUN_CORPORA` names.
fn pages() -> Vec<PathBuf> {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pages");
    let folders = [Some(examples), std::env::var_os("BONMUN_CORPORA").map(PathBuf::from)];
    let files = folders.into_iter().flatten().flat_map(|folder| walkdir::WalkDir::new(folder).sort_by_file_name());
    let paths = files.flatten().map(walkdir::DirEntry::into_path);
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "html")).collect()
}

#[test]
fn a_page_takes_at_most_twelve_times_its_size() {
    let _alone = alone();
    let mut percents = Vec::new();
    for path in pages() {
        let page = std::fs::read(&path).unwrap();
        let peak = peak(&page);
        assert!(peak <= TIMES * page.len() + BYTES_MORE, "{}: {peak} for {} bytes", path.display(), page.len());
        percents.push(peak * 100 / page.len().max(1));
    }
    percents.sort_unstable();
    let at = |percent: usize| percents[(percents.len() - 1) * percent / 100];
    let shares = [50, 90, 99, 100].map(|percent| format!("p{percent} {}%", at(percent))).join(", ");
    println!("{} pages, peak by size: {shares}", percents.len());
}

/// Markup may ask for much in few bytes, as `<p>x` does for two nodes and a block, so that nodes count as well.
#[cfg(feature = "_internals")]
#[test]
fn a_hostile_page_takes_no_more_but_for_its_nodes() {
    let _alone = alone();
    let share = if cfg!(debug_assertions) { 16 } else { 1 };
    for shape in hostile::SHAPES {
        let page = (shape.page)(shape.size / share);
        let nodes = bonmun::_internals::parse(&page, bonmun::Limits::default()).ids().count();
        let peak = peak(page.as_bytes());
        let limit = TIMES * page.len() + BYTES_MORE + BYTES_A_NODE * nodes;
        println!("{:32} {peak:>10} for {:>8} bytes, {nodes:>6} nodes", shape.name, page.len());
        assert!(peak <= limit, "{}: {peak} for {} bytes and {nodes} nodes", shape.name, page.len());
    }
}

/// Markdown is made from cleaned HTML, which is parsed again.
#[cfg(feature = "_internals")]
#[test]
fn markdown_takes_no_more_but_for_itself() {
    /// What comes out is in memory twice where the list that it is written to grows.
    const TIMES_OUT: usize = 3;
    let _alone = alone();
    let share = if cfg!(debug_assertions) { 16 } else { 1 };
    for shape in hostile::SHAPES {
        let page = (shape.page)(shape.size / share);
        let Ok(article) = bonmun::extract(&page) else { continue };
        let peak = peak_of(|| article.markdown());
        let nodes = bonmun::_internals::parse(&article.html, bonmun::Limits::default()).ids().count();
        let (page, html, markdown) = (page.len(), article.html.len(), article.markdown().len());
        let limit = TIMES * page.max(html) + TIMES_OUT * markdown + BYTES_MORE + BYTES_A_NODE * nodes;
        println!("{:32} {peak:>10} for {page:>8} bytes, {html:>8} of HTML, {nodes:>6} nodes", shape.name);
        assert!(peak <= limit, "{}: {peak} for {page} bytes, {html} of HTML and {nodes} nodes", shape.name);
    }
}

#[test]
fn extraction_after_extraction_leaves_nothing() {
    let _alone = alone();
    let pages: Vec<Vec<u8>> = pages().iter().map(|path| std::fs::read(path).unwrap()).collect();
    let wanted: usize = std::env::var("SOAK").ok().and_then(|count| count.parse().ok()).unwrap_or(2 * pages.len());
    // What is kept for all pages, such as room for expressions to match in, has its full size when each was met once.
    let (mut done, mut first) = (0, None);
    while done < wanted {
        for page in pages.iter().take(wanted - done) {
            drop(Extractor::new().extract_bytes(page, None));
            done += 1;
        }
        let heap = HEAP.current_usage();
        let first = *first.get_or_insert(heap);
        println!("{done:>8} extractions: {heap} bytes of the heap, {} resident", resident_bytes().unwrap_or_default());
        assert!(heap <= first + NOISE_BYTES, "{first} bytes after one round, {heap} after {done} extractions");
    }
}

/// What the system says that the process holds of memory, where it is Linux.
fn resident_bytes() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.split_whitespace().next()?.parse::<usize>().ok()? * 1024)
}
