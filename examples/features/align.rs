//! Which words of a page are words of its gold: the longest common subsequence of the two.

use std::collections::HashMap;

/// For each token of `page` whether it belongs to a longest common subsequence with `gold`.
///
/// The bit-parallel algorithm of Hyyrö (2004): one row of bits for each token of the page, in which a 0 marks a
/// place of the gold where the length of the subsequence grows.
pub(crate) fn align(page: &[String], gold: &[String]) -> Vec<bool> {
    let words = gold.len().div_ceil(64);
    // One row of bits for each distinct token of the gold, all in one buffer.
    let mut places: Vec<u64> = Vec::new();
    let mut starts: HashMap<&str, usize> = HashMap::new();
    for (index, token) in gold.iter().enumerate() {
        let start = *starts.entry(token).or_insert_with(|| {
            places.resize(places.len() + words, 0);
            places.len() - words
        });
        places[start + index / 64] |= 1 << (index % 64);
    }
    let mut row = vec![u64::MAX; words];
    let mut rows = Vec::with_capacity(words * (page.len() + 1));
    rows.extend_from_slice(&row);
    for token in page {
        if let Some(&start) = starts.get(token.as_str()) {
            let mut carry = false;
            for (bits, matches) in row.iter_mut().zip(&places[start..start + words]) {
                let common = *bits & matches;
                let (sum, first) = bits.overflowing_add(common);
                let (sum, second) = sum.overflowing_add(u64::from(carry));
                carry = first || second;
                *bits = sum | (*bits & !matches);
            }
        }
        rows.extend_from_slice(&row);
    }
    trace(page, gold, &rows, words)
}

/// Walks the rows back from the end, taking every match met.
fn trace(page: &[String], gold: &[String], rows: &[u64], words: usize) -> Vec<bool> {
    let mut is_matched = vec![false; page.len()];
    let (mut i, mut j) = (page.len(), gold.len());
    while i > 0 && j > 0 {
        let grows = rows[i * words + (j - 1) / 64] >> ((j - 1) % 64) & 1 == 0;
        if page[i - 1] == gold[j - 1] {
            is_matched[i - 1] = true;
            i -= 1;
            j -= 1;
        } else if grows {
            i -= 1;
        } else {
            j -= 1;
        }
    }
    is_matched
}
