//! Where a link or a picture of a page leads, from where the page stands.

use crate::path::OutputPath;

/// Where an address leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Out of the site: the whole address.
    Outside(String),
    /// To a place on the page itself: its id.
    Here(String),
    /// To another file of the site, with its fragment.
    Inside(OutputPath, String),
}

/// Where an address on a page leads.
pub(super) fn way(page: &OutputPath, address: &str) -> Way {
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    let scheme = path.split(['/', '?']).next().unwrap_or_default();
    if scheme.contains(':') {
        return Way::Outside(address.to_owned());
    }
    if path.is_empty() {
        return Way::Here(fragment.to_owned());
    }
    let mut folders: Vec<&str> = page.as_str().split('/').collect();
    folders.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    let file = OutputPath::new(folders.join("/"));
    if file == *page {
        Way::Here(fragment.to_owned())
    } else {
        Way::Inside(file, fragment.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_are_from_where_the_page_stands() {
        let page = OutputPath::new("planer/a/utskrift/index.html");
        let inside =
            |path: &str, fragment: &str| Way::Inside(OutputPath::new(path), fragment.to_owned());
        assert_eq!(way(&page, "#del_1"), Way::Here("del_1".to_owned()));
        assert_eq!(
            way(&page, "../../../planer/a/utskrift/index.html#del_1"),
            Way::Here("del_1".to_owned())
        );
        assert_eq!(way(&page, "../../b/x.pdf"), inside("planer/b/x.pdf", ""));
        assert_eq!(
            way(&page, "../../../om/index.html#a"),
            inside("om/index.html", "a")
        );
        assert_eq!(
            way(&page, "mailto:a@b.no"),
            Way::Outside("mailto:a@b.no".to_owned())
        );
    }
}
