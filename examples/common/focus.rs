//! The argument that names a focus.

use bonmun::Focus;
use clap::ValueEnum;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FocusArg {
    /// Weigh both mistakes alike
    Balanced,
    /// Rather lose a paragraph than keep an advertisement
    Precision,
    /// Rather keep an advertisement than lose a paragraph
    Recall,
}

impl From<FocusArg> for Focus {
    fn from(argument: FocusArg) -> Focus {
        match argument {
            FocusArg::Balanced => Focus::Balanced,
            FocusArg::Precision => Focus::Precision,
            FocusArg::Recall => Focus::Recall,
        }
    }
}
