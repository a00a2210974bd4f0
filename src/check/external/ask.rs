//! One question to the web: `HEAD`, then `GET` where that is not answered, and on to wherever the
//! answer leads.

use std::borrow::Cow;
use std::time::Duration;

use ureq::Agent;
use ureq::http::header::LOCATION;

use super::turns::Turns;

/// How often an answer may lead on to another address.
const STEPS: usize = 10;
const USER_AGENT: &str = concat!("planverk/", env!("CARGO_PKG_VERSION"), " (link check)");

/// What is known of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// It is there.
    There,
    /// It has moved for good.
    Moved(String),
    /// It is not there, and why: a status, or `host` where nobody knows the host.
    Gone(String),
    /// Nobody can say, and why: a status, `time`, `connection` or `address`.
    Unchecked(String),
}

/// Who asks.
pub(super) struct Asker {
    agent: Agent,
    turns: Turns,
}

/// An answer to one request.
struct Reply {
    status: u16,
    /// Where it leads on to.
    location: Option<String>,
}

impl Asker {
    /// Waits that long for each answer.
    pub fn new(patience: Duration) -> Self {
        let settings = Agent::config_builder()
            .user_agent(USER_AGENT)
            .timeout_global(Some(patience))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false);
        Asker {
            agent: settings.build().into(),
            turns: Turns::default(),
        }
    }

    /// Asks for an address, and for those that it leads on to.
    pub fn ask(&self, address: &str) -> Answer {
        let (mut at, mut is_for_good) = (address.to_owned(), true);
        // The last address that was reached by moves for good alone.
        let mut moved: Option<String> = None;
        for _ in 0..STEPS {
            let reply = match self.reply(&at) {
                Ok(reply) => reply,
                Err(answer) => return answer,
            };
            match (reply.status, reply.location) {
                (200..=299, _) => return moved.map_or(Answer::There, Answer::Moved),
                (status @ (301 | 302 | 303 | 307 | 308), Some(location)) => {
                    at = joined(&at, &location);
                    is_for_good &= matches!(status, 301 | 308);
                    if is_for_good {
                        moved = Some(at.clone());
                    }
                }
                (status @ (404 | 410), _) => return Answer::Gone(status.to_string()),
                (status, _) => return Answer::Unchecked(status.to_string()),
            }
        }
        Answer::Unchecked("steps".to_owned())
    }

    /// The reply to `HEAD`, or to `GET` where a server does not answer the first as it should.
    fn reply(&self, address: &str) -> Result<Reply, Answer> {
        let origin = origin(address).ok_or_else(|| Answer::Unchecked("address".to_owned()))?;
        let _turn = self.turns.take(origin);
        let encoded = encoded(address);
        let head = self.agent.head(&*encoded).call();
        let reply = match head {
            Ok(reply) if reply.status().as_u16() < 400 => Ok(reply),
            Ok(reply) if reply.status().as_u16() == 429 => Ok(reply),
            Ok(_) => self.agent.get(&*encoded).call(),
            Err(error) => Err(error),
        };
        let reply = reply.map_err(|error| unanswered(&error))?;
        let location = reply.headers().get(LOCATION);
        let location = location.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        Ok(Reply {
            status: reply.status().as_u16(),
            location,
        })
    }
}

/// Why there was no reply.
fn unanswered(error: &ureq::Error) -> Answer {
    let unchecked = |why: &str| Answer::Unchecked(why.to_owned());
    match error {
        ureq::Error::HostNotFound => Answer::Gone("host".to_owned()),
        ureq::Error::Timeout(_) => unchecked("time"),
        ureq::Error::BadUri(_) | ureq::Error::Http(_) => unchecked("address"),
        _ => unchecked("connection"),
    }
}

/// The scheme, host and port of an address of the web, up to its path.
pub(super) fn origin(address: &str) -> Option<&str> {
    let (scheme, rest) = address.split_once("://")?;
    let is_web = ["http", "https"]
        .iter()
        .any(|web| scheme.eq_ignore_ascii_case(web));
    let host = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    (is_web && host > 0).then(|| &address[..address.len() - rest.len() + host])
}

/// An address as it is sent: what is not ASCII, and spaces, as `%20` and its like.
fn encoded(address: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| byte.is_ascii_graphic();
    if address.bytes().all(is_plain) {
        return address.into();
    }
    let letter = |byte: u8| match byte {
        byte if is_plain(byte) => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    address.bytes().map(letter).collect::<String>().into()
}

/// The address that another leads on to (RFC 3986, 5.2, for what servers send).
fn joined(base: &str, location: &str) -> String {
    let location = location.split('#').next().unwrap_or_default();
    let own = origin(base).unwrap_or_default();
    let path = &base[own.len()..];
    let path = path.split(['?', '#']).next().unwrap_or_default();
    match location {
        whole if origin(whole).is_some() => whole.to_owned(),
        host if host.starts_with("//") => {
            let scheme = own.split("//").next().unwrap_or_default();
            format!("{scheme}{host}")
        }
        rooted if rooted.starts_with('/') => format!("{own}{rooted}"),
        query if query.starts_with('?') => format!("{own}{path}{query}"),
        beside => {
            let folder = path.rfind('/').map_or("/", |slash| &path[..=slash]);
            format!("{own}{folder}{beside}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_lead_on() {
        let from = "https://a.no/b/c?d";
        for (location, expected) in [
            ("http://e.no/f#g", "http://e.no/f"),
            ("//e.no", "https://e.no"),
            ("/f", "https://a.no/f"),
            ("f", "https://a.no/b/f"),
            ("?f", "https://a.no/b/c?f"),
        ] {
            assert_eq!(joined(from, location), expected, "{location}");
        }
        assert_eq!(joined("https://a.no", "f"), "https://a.no/f");
    }

    #[test]
    fn only_the_web_is_asked() {
        assert_eq!(origin("HTTPS://a.no:80/b"), Some("HTTPS://a.no:80"));
        assert_eq!(origin("https://a.no?b"), Some("https://a.no"));
        for address in ["mailto:a@b.no", "https:a", "ftp://a.no", "https://"] {
            assert_eq!(origin(address), None, "{address}");
        }
    }

    #[test]
    fn letters_are_encoded() {
        assert_eq!(encoded("https://a.no/å b"), "https://a.no/%C3%A5%20b");
    }
}
