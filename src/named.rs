//! Gives the variants of a public enum their names.

/// Writes `name` and `Display` for an enum, given the name of each variant; and where those stand behind `ALL`, with the
/// docs of that constant before it, also the list of the variants in this order.
macro_rules! named {
    ($(#[$docs:meta])+ ALL $type:ident { $($variant:ident => $name:literal,)+ }) => {
        impl $type {
            $(#[$docs])+
            pub const ALL: [$type; [$($name),+].len()] = [$($type::$variant),+];
        }

        named!($type { $($variant => $name,)+ });
    };
    ($type:ident { $($variant:ident $(($part:tt))? => $name:literal,)+ }) => {
        impl $type {
            /// The name in lower case, as in JSON; [`Display`](std::fmt::Display) writes it too.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $($type::$variant $(($part))? => $name,)+
                }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(self.name())
            }
        }
    };
}
