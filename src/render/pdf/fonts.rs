//! The fonts that plans are set in: those that come with typst, under the Open Font License, so that
//! a plan looks the same wherever it is made.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The fonts, and what each is for.
pub(super) struct Fonts {
    pub book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

/// The fonts, read once.
pub(super) fn fonts() -> &'static Fonts {
    static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
        let fonts: Vec<Font> = typst_assets::fonts()
            .flat_map(|data| Font::iter(Bytes::new(data)))
            .collect();
        Fonts {
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    });
    &FONTS
}

impl Fonts {
    /// The font at an index of the book.
    pub fn at(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// Whether any of them has a letter.
    pub fn have(&self, letter: char) -> bool {
        let letter = u32::from(letter);
        self.fonts
            .iter()
            .any(|font| font.info().coverage.contains(letter))
    }
}
