//! Names of tags and attributes.

use html5ever::LocalName;

/// Makes names: lower case, and U+FFFD for U+0000.
#[derive(Debug, Default)]
pub(super) struct Names {
    lowered: String,
}

impl Names {
    pub(super) fn name(&mut self, written: &str) -> LocalName {
        if !written.bytes().any(|byte| byte.is_ascii_uppercase() || byte == b'\0') {
            return LocalName::from(written);
        }
        self.lowered.clear();
        self.lowered.extend(written.chars().map(|character| match character {
            '\0' => char::REPLACEMENT_CHARACTER,
            _ => character.to_ascii_lowercase(),
        }));
        LocalName::from(self.lowered.as_str())
    }
}
