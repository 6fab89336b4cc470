//! How dialogs are named that ask for consent to cookies.

/// Ids and classes of whole dialogs, most of which do not say so in words, sorted. Source: what the scripts of consent
/// managers add to a page: Axeptio, Borlabs, Cookiebot, consentmanager, Cookie Information, `CookieScript`, `CookieYes`, Didomi,
/// Evidon, Fides, Google's Funding Choices, `HubSpot`, iubenda, `OneTrust`, Osano, Quantcast, Shopify, tarteaucitron,
/// `TrustArc`, Usercentrics.
pub(crate) const DIALOG_NAMES: &[&str] = &[
    "BorlabsCookieBox",
    "CybotCookiebotDialog",
    "_evidon_banner",
    "axeptio_overlay",
    "cky-consent-container",
    "cky-modal",
    "cliSettingsPopup",
    "cmpbox",
    "cmpwrapper",
    "coiOverlay",
    "cookiescript_injected",
    "didomi-host",
    "didomi-popup",
    "fc-consent-root",
    "fides-overlay",
    "hs-eu-cookie-confirmation",
    "iubenda-cs-banner",
    "onetrust-banner-sdk",
    "onetrust-consent-sdk",
    "onetrust-pc-sdk",
    "osano-cm-dialog",
    "osano-cm-window",
    "qc-cmp-ui-container",
    "qc-cmp2-container",
    "qc-cmp2-ui",
    "shopify-pc__banner",
    "shopify-pc__prefs",
    "tarteaucitronRoot",
    "truste-consent-track",
    "usercentrics-cmp-ui",
    "usercentrics-root",
];

/// How deep in a page such dialogs stand: scripts add them to the body or to the root of an application.
///
/// Unit: elements around it. Source: 153 of the 158 in the pages that the models are trained on. Tuned: no.
pub(crate) const MAX_DIALOG_DEPTH: u16 = 8;

/// Words for what is asked for, in the order tried: longer ones before what they begin with. Source: ours, the names of such dialogs without a maker.
pub(crate) const CONSENT_WORDS: &[&str] = &["ccpa", "consent", "cookies", "cookie", "gdpr"];

/// Words for what asks, which follow or precede those, or stand in one word with them: `cookiebar`. Source: ours, as
/// above.
pub(crate) const NOTICE_WORDS: &[&str] = &[
    "alert",
    "banner",
    "bar",
    "dialog",
    "disclaimer",
    "layer",
    "lightbox",
    "message",
    "modal",
    "notice",
    "notification",
    "overlay",
    "popup",
    "prompt",
    "toast",
];

/// What the classes of an article start with that name its subjects. Source: `post_class` of `WordPress`.
pub(crate) const TAXONOMIES: [&str; 2] = ["category-", "tag-"];
