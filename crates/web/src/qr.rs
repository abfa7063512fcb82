//! Addresses as pictures that cameras read.

use qrcode::{QrCode, render::svg};

use crate::error::Error;

/// A QR code (ISO/IEC 18004) as SVG, at least 232 units wide with its quiet zone: black on white in both themes, as cameras want it.
pub(crate) fn code(text: &str) -> Result<String, Error> {
    let code = QrCode::new(text).map_err(|error| {
        tracing::error!(%error, "A QR code could not be drawn");
        Error::Internal
    })?;
    Ok(code.render::<svg::Color>().min_dimensions(232, 232).build())
}
