//! How the cells of the workbook look.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// How days are shown.
const DAY: &str = "yyyy-mm-dd";

/// How cells look.
pub(super) struct Formats {
    pub(super) head: Format,
    pub(super) open_head: Format,
    pub(super) locked: Format,
    pub(super) locked_day: Format,
    pub(super) open: Format,
    pub(super) open_day: Format,
    pub(super) title: Format,
    pub(super) term: Format,
    pub(super) text: Format,
}

impl Formats {
    pub(super) fn new() -> Formats {
        let cell = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let lined = cell
            .clone()
            .set_border(FormatBorder::Thin)
            .set_border_color(Color::RGB(0xBFBFBF));
        let locked = lined.clone().set_background_color(Color::RGB(0xF2F2F2));
        let open = lined.clone().set_unlocked();
        let head = lined.set_bold();
        Formats {
            open_head: head.clone().set_background_color(Color::RGB(0xFFF2CC)),
            head: head.set_background_color(Color::RGB(0xD9E1F2)),
            locked_day: locked.clone().set_num_format(DAY),
            locked,
            open_day: open.clone().set_num_format(DAY),
            // Text, so that nothing that is written is made a number or a day of.
            open: open.set_num_format("@"),
            title: cell.clone().set_bold().set_font_size(16.0),
            term: cell.clone().set_bold(),
            text: cell,
        }
    }
}
