//! A folder of a WebDAV server, and who asks for it.

use reqwest::{Client, RequestBuilder, Url};

/// A folder of a WebDAV server.
pub(super) struct Web {
    folder: Url,
    login: Login,
}

/// Who asks.
pub(super) enum Login {
    Nobody,
    Token(String),
    User(String, String),
}

impl Web {
    /// A folder at an address, which has a server of its own; `None` where it is no address.
    pub(super) fn new(server: &str, folder: &str, login: Login) -> Option<Web> {
        let mut address = Url::parse(server).ok()?;
        extend(&mut address, folder)?;
        Some(Web {
            folder: address,
            login,
        })
    }

    /// The address of a file.
    fn address(&self, path: &str) -> Option<Url> {
        let mut address = self.folder.clone();
        extend(&mut address, path)?;
        Some(address)
    }

    /// A request that puts a file there.
    pub(super) fn put(&self, client: &Client, path: &str) -> Option<RequestBuilder> {
        let asked = client.put(self.address(path)?);
        Some(match &self.login {
            Login::Nobody => asked,
            Login::Token(token) => asked.bearer_auth(token),
            Login::User(user, password) => asked.basic_auth(user, Some(password)),
        })
    }
}

fn extend(address: &mut Url, path: &str) -> Option<()> {
    let parts = path.split('/').filter(|part| !part.is_empty());
    let mut segments = address.path_segments_mut().ok()?;
    segments.pop_if_empty().extend(parts);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_written_as_addresses_are() {
        let web = Web::new("https://a.no", "/b/c d/", Login::Nobody).unwrap();
        let address = web.address("planer/å/x.pdf").unwrap();
        assert_eq!(address.as_str(), "https://a.no/b/c%20d/planer/%C3%A5/x.pdf");
    }
}
