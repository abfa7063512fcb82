//! What every answer tells the browser to refuse.

use axum::{
    http::{HeaderName, HeaderValue, header},
    response::Response,
};
use tower_http::set_header::SetResponseHeaderLayer;

/// Nothing is loaded from elsewhere, no script stands in a page, no other page may frame this one.
pub(crate) const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self'; style-src 'self'; \
     img-src 'self' data: blob:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; \
     form-action 'self'; frame-ancestors 'none'";

/// The browser comes by TLS only, for two years from its last visit. Other names below the hub's are left alone: whether
/// they speak TLS is for those to say who run them, and a hub may stand at the name of a whole organisation.
const STRICT_TRANSPORT_SECURITY: HeaderValue = HeaderValue::from_static("max-age=63072000");

/// The same for a page that others may show in a frame: it has no form and is the same for whoever asks.
pub(crate) const FRAMED: &str = "default-src 'self'; script-src 'none'; style-src 'self'; img-src 'self' data:; \
     object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *";

type Layer = SetResponseHeaderLayer<HeaderValue>;
/// A header that some answers have.
type SomeLayer = SetResponseHeaderLayer<fn(&Response) -> Option<HeaderValue>>;

/// No page may frame this one; of older browsers and scanners also those know it that do not read the policy. A page that may be framed
/// says so in a policy of its own.
fn unframed(answer: &Response) -> Option<HeaderValue> {
    let policy = answer.headers().get(header::CONTENT_SECURITY_POLICY);
    (policy.is_none_or(|policy| policy != FRAMED)).then(|| HeaderValue::from_static("DENY"))
}

/// The layers for [`Router::layer`](axum::Router::layer), one header each.
pub(crate) fn layers() -> (Layer, Layer, SomeLayer, Layer, Layer, Layer, Layer) {
    let set = |name: HeaderName, value| {
        SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
    };
    (
        set(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        set(header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        SetResponseHeaderLayer::if_not_present(header::X_FRAME_OPTIONS, unframed),
        set(header::REFERRER_POLICY, "same-origin"),
        set(
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
        ),
        set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        // No other site may show what is only meant for who is signed in here by asking for it as a picture.
        set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    )
}

/// The layer for a hub whose readers come by TLS. Said over plain HTTP the header would lock them out.
pub(crate) fn strict_transport(is_https: bool) -> SetResponseHeaderLayer<Option<HeaderValue>> {
    let value = is_https.then_some(STRICT_TRANSPORT_SECURITY);
    SetResponseHeaderLayer::overriding(header::STRICT_TRANSPORT_SECURITY, value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_lets_in_no_other_host_and_no_inline_script_or_style() {
        for forbidden in ["http:", "https:", "*", "unsafe-inline", "unsafe-eval"] {
            assert!(!CONTENT_SECURITY_POLICY.contains(forbidden), "{forbidden}");
        }
        for directive in
            ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]
        {
            assert!(CONTENT_SECURITY_POLICY.contains(directive), "{directive}");
        }
    }
}
