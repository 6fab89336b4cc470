//! Two texts that should be equal, as a message that shows where they are not.

/// `Ok` where both are equal, else the lines that differ with the few that stand around them.
pub(crate) fn same(what: &str, expected: &str, actual: &str) -> Result<(), String> {
    if expected == actual {
        return Ok(());
    }
    let (left, right): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let head = left.iter().zip(&right).take_while(|(a, b)| a == b).count();
    let rest = left.len().min(right.len()) - head;
    let tail = left.iter().rev().zip(right.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let mut message = format!("{what} differs from line {}\n", head + 1);
    let mut add = |mark: &str, lines: &[&str]| {
        for line in lines {
            message.extend([mark, " ", line, "\n"]);
        }
    };
    add(" ", &left[head.saturating_sub(2)..head]);
    add("-", &left[head..left.len() - tail]);
    add("+", &right[head..right.len() - tail]);
    add(" ", &left[left.len() - tail..(left.len() - tail + 2).min(left.len())]);
    Err(message)
}
