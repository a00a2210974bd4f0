//! A picture as typst can show it. One that it cannot is no fault: its words stand in its place.

use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage, SvgImage};

/// A picture of a plan.
pub struct Picture {
    pub(super) ending: &'static str,
    pub(super) bytes: Bytes,
}

impl Picture {
    /// The picture in a file, by the ending of its name; none where it cannot be shown.
    pub fn read(name: &str, bytes: Vec<u8>) -> Option<Picture> {
        let ending = name.rsplit('.').next()?.to_ascii_lowercase();
        let bytes = Bytes::new(bytes);
        let raster = |format: ExchangeFormat| RasterImage::plain(bytes.clone(), format).ok();
        let ending = match ending.as_str() {
            "png" => raster(ExchangeFormat::Png).map(|_| "png"),
            "jpg" | "jpeg" => raster(ExchangeFormat::Jpg).map(|_| "jpg"),
            "gif" => raster(ExchangeFormat::Gif).map(|_| "gif"),
            "webp" => raster(ExchangeFormat::Webp).map(|_| "webp"),
            "svg" if stands_alone(&bytes) => SvgImage::new(bytes.clone()).ok().map(|_| "svg"),
            _ => None,
        };
        Some(Picture {
            ending: ending?,
            bytes,
        })
    }
}

/// Whether an SVG file shows no other file.
fn stands_alone(svg: &[u8]) -> bool {
    let text = String::from_utf8_lossy(svg);
    let mut addresses = text.split("href").skip(1).map(|rest| {
        rest.trim_start_matches(|letter: char| letter.is_whitespace() || "='\"".contains(letter))
    });
    addresses.all(|address| address.starts_with('#') || address.starts_with("data:"))
        || !text.to_ascii_lowercase().contains("image")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_in_a_picture_lies_in_it() {
        assert!(stands_alone(b"<svg><use href=\"#a\"/></svg>"));
        assert!(stands_alone(b"<svg><a href=\"https://a.no\"/></svg>"));
        assert!(stands_alone(
            b"<svg><image xlink:href='data:image/png,'/></svg>"
        ));
        assert!(!stands_alone(b"<svg><image href = \"/plan.json\"/></svg>"));
    }

    #[test]
    fn what_is_no_picture_is_none() {
        assert!(Picture::read("a.png", b"a".to_vec()).is_none());
        assert!(Picture::read("a.avif", Vec::new()).is_none());
        assert!(Picture::read("a", Vec::new()).is_none());
    }
}
