//! `doubtful-address`: an address outside the site that cannot be right as it is written, or that
//! few readers can reach.

use std::collections::HashSet;
use std::net::IpAddr;

use crate::check::address::{Outside, outside};
use crate::check::{Check, Example, Site};
use crate::diagnostic::{Diagnostic, Rule};

pub(super) const CHECK: Check = Check {
    rule: Rule::DoubtfulAddress,
    run,
    found: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Les om [opplæring i arbeidslivet](https://www.regjeringen.no/opplaering.).
",
    ),
    clean: Example(
        "\
-- content/plans/p/1-a.md
---
number: 1
title: Bedre opplæring
responsible: AID
status: [{date: 2025-06-01, status: Pågående}]
---

Les om [opplæring i arbeidslivet](https://www.regjeringen.no/opplaering).
",
    ),
};

fn run(site: &Site<'_>, found: &mut Vec<Diagnostic>) {
    let model = &site.built.model;
    let addresses = outside(&site.texts, model);
    let secure = addresses.iter().filter_map(|one| {
        let (scheme, rest) = split(&one.address);
        (scheme == "https").then(|| host(rest).to_lowercase())
    });
    let secure: HashSet<String> = secure.collect();
    for Outside { address, place } in &addresses {
        let (scheme, rest) = split(address);
        let is_insecure = || scheme == "http" && secure.contains(&host(rest).to_lowercase());
        let why =
            doubt(address, model.config.public).or_else(|| is_insecure().then_some("insecure"));
        found.extend(why.map(|why| {
            Diagnostic::new(Rule::DoubtfulAddress, place.clone())
                .with("target", address.as_str())
                .with("why", why)
        }));
    }
}

/// The scheme of an address in lower case, and what follows its colon.
fn split(address: &str) -> (String, &str) {
    let (scheme, rest) = address.split_once(':').unwrap_or(("", address));
    (scheme.to_ascii_lowercase(), rest)
}

/// The name of the host in what follows a scheme, without its port.
fn host(rest: &str) -> &str {
    let rest = rest.trim_start_matches('/');
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    match host.split_once(']') {
        Some((inner, _)) => inner.trim_start_matches('['),
        None => host.split(':').next().unwrap_or_default(),
    }
}

/// Why an address cannot be meant so.
fn doubt(address: &str, is_public: bool) -> Option<&'static str> {
    let (scheme, rest) = split(address);
    let is_mail = scheme == "mailto";
    let host = host(rest);
    match () {
        () if address.contains(char::is_whitespace) => Some("space"),
        () if is_mail && !is_mailbox(rest) => Some("mail"),
        () if is_mail => None,
        () if !rest.starts_with("//") || rest.starts_with("///") => Some("slashes"),
        () if matches!(host, "http" | "https") => Some("twice"),
        () if is_end_swallowed(rest) => Some("end"),
        () if !is_host(host) => Some("host"),
        () if is_own_machine(host) => Some("own"),
        () if is_public && is_own_network(host) => Some("network"),
        () => None,
    }
}

/// Whether something is a mail address, or several, before what the mail shall say.
fn is_mailbox(rest: &str) -> bool {
    let boxes = rest.split('?').next().unwrap_or_default();
    let is_one = |one: &str| {
        let parts = one.trim().split_once('@');
        parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && is_host(host))
    };
    boxes.split(',').all(is_one)
}

/// Whether a mark that ends a sentence, or a bracket around the address, has become a part of it.
fn is_end_swallowed(rest: &str) -> bool {
    let is_open = rest.contains('(');
    rest.ends_with(['.', ',', ';', ':', '»', '”', '"']) || rest.ends_with(')') && !is_open
}

fn is_host(host: &str) -> bool {
    let is_address = host.parse::<IpAddr>().is_ok();
    let is_part = |part: &str| {
        let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '%');
        !part.is_empty() && part.chars().all(is_letter)
    };
    is_address || host.split('.').all(is_part)
}

/// Whether a host is the reader's own machine, wherever the reader is.
fn is_own_machine(host: &str) -> bool {
    let is_own = |address: IpAddr| address.is_loopback() || address.is_unspecified();
    let host = host.to_ascii_lowercase();
    host == "localhost" || host.ends_with(".localhost") || host.parse().is_ok_and(is_own)
}

/// Whether a host can only be reached within the network that it is in.
fn is_own_network(host: &str) -> bool {
    match host.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => address.is_private() || address.is_link_local(),
        Ok(IpAddr::V6(_)) => false,
        Err(_) => !host.contains('.'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_certain_is_doubted() {
        for (address, expected) in [
            ("https://www.ssb.no/a_(b)", None),
            ("https://bücher.example/ü?x=y.z#a", None),
            ("https://user@host.no:8080/", None),
            ("https://[2001:db8::1]:80/x", None),
            ("mailto:post@a.no?subject=Hei%20du", None),
            ("https://kilden/", None),
            ("https://a.no/b c", Some("space")),
            ("https:/a.no", Some("slashes")),
            ("https:///a.no", Some("slashes")),
            ("https://http://a.no", Some("twice")),
            ("https://https//a.no", Some("twice")),
            ("https://www,ssb.no/", Some("host")),
            ("https://www..no/", Some("host")),
            ("https://a.no/b.", Some("end")),
            ("https://a.no/b)", Some("end")),
            ("http://localhost:8000/x", Some("own")),
            ("http://127.0.0.1/", Some("own")),
            ("mailto:post.a.no", Some("mail")),
        ] {
            assert_eq!(doubt(address, false), expected, "{address}");
        }
    }

    #[test]
    fn what_is_public_leads_to_what_is_public() {
        assert_eq!(doubt("https://kilden/x", true), Some("network"));
        assert_eq!(doubt("http://10.0.0.3/x", true), Some("network"));
        assert_eq!(doubt("http://192.0.2.3/x", true), None);
    }
}
