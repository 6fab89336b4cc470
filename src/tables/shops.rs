//! Words by which `select` recognises what shops say on every page beside what they sell.

/// Headings over the terms of a shop, in lower case, sorted. Source: templates of Cafe24, Magento, `PrestaShop`,
/// Shopify and `WooCommerce`. None of the sections below them is in the gold of development pages for sale.
#[rustfmt::skip]
pub(crate) const TERMS: &[&str] = &[
    "consegna e resi", "delivery", "delivery & collection", "delivery & returns", "delivery and returns",
    "delivery information", "delivery options", "entrega y devoluciones", "envío", "envíos", "envíos y devoluciones",
    "free returns", "free shipping", "lieferung", "lieferung & rückgabe", "lieferung und rückgabe", "livraison",
    "livraison & retours", "livraison et retours", "payment & security", "payment methods", "refund policy",
    "retours", "return policy", "returns", "returns & exchanges", "returns and exchanges", "returns and refunds",
    "returns policy", "rückgabe", "rücksendung", "shipping", "shipping & delivery", "shipping & handling",
    "shipping & payment", "shipping & returns", "shipping and delivery", "shipping and payment",
    "shipping and returns", "shipping information", "shipping policy", "spedizione", "spedizione e resi",
    "spedizioni e resi", "versand", "versand & rückgabe", "versand und rückgabe", "verzending", "verzending & retour",
    "verzending en retour", "доставка", "доставка и возврат", "доставка и оплата", "お支払いについて", "お支払い方法", "返品について",
    "返品・交換について", "送料について", "配送について", "配送・送料について", "교환 및 반품", "교환 및 반품 안내", "교환 및 반품정보", "교환/반품", "교환/반품 안내", "반품/교환",
    "반품/교환 안내", "반품/교환정보", "배송 안내", "배송 정보", "배송/교환/반품", "배송안내", "배송정보", "상품결제정보", "환불 안내",
];

/// The level of what opens and closes a section and is no heading, below those of headings.
///
/// Unit: level. Source: HTML has six.
pub(crate) const TERM_BUTTON_LEVEL: u8 = 7;
