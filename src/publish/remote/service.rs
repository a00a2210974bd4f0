//! A target as the service that opendal has for it.

use opendal::Operator;
use opendal::services::{Azblob, S3, Webdav};

use super::web::{Login, Web};
use crate::config::{Target, TargetKind};
use crate::path::percent_decoded;
use crate::publish::credentials::Credentials;
use crate::publish::failure::{Failure, Wrong};

/// A service.
pub(super) struct Service {
    pub(super) operator: Operator,
    pub(super) manner: Manner,
}

/// How a service takes files.
pub(super) enum Manner {
    /// A file is there as a whole or not, whatever it is called.
    Whole,
    /// The same, and its folder has to be there before it.
    InFolders(Web),
    /// A file can be met half written, and what was not written may not be told of.
    Half,
}

/// Opens a service.
pub(super) fn open(target: &Target, credentials: &mut Credentials<'_>) -> Result<Service, Failure> {
    if let Some(endpoint) = &target.endpoint {
        Address::of(endpoint, &["https", "http"])?.without_user()?;
    }
    let (operator, manner) = match target.kind {
        TargetKind::WebDav => webdav(target, credentials)?,
        TargetKind::Sftp => (sftp(target, credentials)?, Manner::Half),
        TargetKind::S3 => (s3(target, credentials)?, Manner::Whole),
        TargetKind::Azure => (azure(target, credentials)?, Manner::Whole),
        kind => return Err(Failure::NotBuiltIn(kind)),
    };
    Ok(Service { operator, manner })
}

/// `https://server/folder`.
fn webdav(
    target: &Target,
    credentials: &mut Credentials<'_>,
) -> Result<(Operator, Manner), Failure> {
    let address = Address::of(&target.to, &["https", "http"])?.without_user()?;
    let server = format!("{}://{}", address.scheme, address.server);
    let mut login = Login::Nobody;
    let mut service = Webdav::default()
        .endpoint(&server)
        .root(&address.folder)
        // It would ask for the folder of each file.
        .disable_create_dir(true);
    if let Some(token) = credentials.secret("PLANVERK_WEBDAV_TOKEN") {
        service = service.token(&token);
        login = Login::Token(token);
    } else if let Some(user) = credentials.plain("PLANVERK_WEBDAV_USER") {
        credentials.need(&["PLANVERK_WEBDAV_PASSWORD"])?;
        let password = credentials.secret("PLANVERK_WEBDAV_PASSWORD");
        let password = password.unwrap_or_default();
        service = service.username(&user).password(&password);
        login = Login::User(user, password);
    }
    let web = Web::new(&server, &address.folder, login);
    let web = web.ok_or(Failure::WrongTarget(Wrong::Address))?;
    Ok((built(Operator::new(service))?, Manner::InFolders(web)))
}

/// `ssh://user@server:22/folder`. OpenSSH logs in, as it does everywhere.
#[cfg(unix)]
fn sftp(target: &Target, credentials: &mut Credentials<'_>) -> Result<Operator, Failure> {
    let address = Address::of(&target.to, &["ssh", "sftp"])?;
    let user = address.user.as_ref().map(|user| format!("{user}@"));
    let endpoint = format!("ssh://{}{}", user.unwrap_or_default(), address.server);
    let mut service = opendal::services::Sftp::default()
        .endpoint(&endpoint)
        .root(&address.folder);
    if let Some(key) = credentials.plain("PLANVERK_SFTP_KEY") {
        service = service.key(&key);
    }
    built(Operator::new(service))
}

#[cfg(not(unix))]
fn sftp(target: &Target, _: &mut Credentials<'_>) -> Result<Operator, Failure> {
    Err(Failure::NotBuiltIn(target.kind))
}

/// `bucket/folder`.
fn s3(target: &Target, credentials: &mut Credentials<'_>) -> Result<Operator, Failure> {
    credentials.need(&["PLANVERK_S3_KEY_ID", "PLANVERK_S3_SECRET"])?;
    let id = credentials.plain("PLANVERK_S3_KEY_ID").unwrap_or_default();
    let secret = credentials.secret("PLANVERK_S3_SECRET").unwrap_or_default();
    let (bucket, folder) = bucket(&target.to)?;
    let mut service = S3::default()
        .bucket(bucket)
        .root(folder)
        .region(target.region.as_deref().unwrap_or("us-east-1"))
        .access_key_id(&id)
        .secret_access_key(&secret)
        // Nothing is looked for in files of the user or asked of the machine.
        .disable_config_load()
        .disable_ec2_metadata();
    if let Some(endpoint) = &target.endpoint {
        service = service.endpoint(endpoint);
    }
    if let Some(token) = credentials.secret("PLANVERK_S3_TOKEN") {
        service = service.session_token(&token);
    }
    built(Operator::new(service))
}

/// `container/folder`.
fn azure(target: &Target, credentials: &mut Credentials<'_>) -> Result<Operator, Failure> {
    credentials.need(&["PLANVERK_AZURE_ACCOUNT"])?;
    let account = credentials.plain("PLANVERK_AZURE_ACCOUNT");
    let account = account.unwrap_or_default();
    let (container, folder) = bucket(&target.to)?;
    let own = format!("https://{account}.blob.core.windows.net");
    let service = Azblob::default()
        .container(container)
        .root(folder)
        .endpoint(target.endpoint.as_deref().unwrap_or(&own))
        .account_name(&account);
    if let Some(token) = credentials.secret("PLANVERK_AZURE_SAS") {
        return built(Operator::new(service.sas_token(&token)));
    }
    credentials.need(&["PLANVERK_AZURE_KEY"])?;
    let key = credentials.secret("PLANVERK_AZURE_KEY").unwrap_or_default();
    built(Operator::new(service.account_key(&key)))
}

fn built(built: opendal::Result<Operator>) -> Result<Operator, Failure> {
    // What it says of it may have what it was given.
    built.map_err(|_| Failure::WrongTarget(Wrong::Address))
}

/// A bucket and the folder in it.
fn bucket(to: &str) -> Result<(&str, &str), Failure> {
    let (bucket, folder) = to.split_once('/').unwrap_or((to, ""));
    let is_fine = !bucket.is_empty()
        && bucket
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b".-_$".contains(&byte));
    if is_fine {
        Ok((bucket, folder))
    } else {
        Err(Failure::WrongTarget(Wrong::Address))
    }
}

/// An address in its parts.
#[derive(Debug, PartialEq, Eq)]
struct Address {
    scheme: String,
    user: Option<String>,
    server: String,
    folder: String,
}

impl Address {
    /// Reads an address. One that has a password or a signature is refused: whoever reads
    /// `site.yaml` would have it.
    fn of(address: &str, schemes: &[&str]) -> Result<Address, Failure> {
        let wrong = |wrong| Err(Failure::WrongTarget(wrong));
        if address.contains(['?', '#']) {
            return wrong(Wrong::Secret);
        }
        let Some((scheme, rest)) = address.split_once("://") else {
            return wrong(Wrong::Address);
        };
        let (server, folder) = rest.split_once('/').unwrap_or((rest, ""));
        let (user, server) = match server.rsplit_once('@') {
            Some((user, server)) => (Some(user), server),
            None => (None, server),
        };
        if user.is_some_and(|user| user.contains(':')) {
            return wrong(Wrong::Secret);
        }
        // What begins with a hyphen would be an option of `ssh`.
        let is_name = |name: &str| {
            name.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '[')
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b".-_:[]".contains(&byte))
        };
        if !schemes.contains(&scheme) || !is_name(server) || !user.is_none_or(is_name) {
            return wrong(Wrong::Address);
        }
        let Some(folder) = percent_decoded(folder.trim_matches('/')) else {
            return wrong(Wrong::Address);
        };
        Ok(Address {
            scheme: scheme.to_owned(),
            user: user.map(str::to_owned),
            server: server.to_owned(),
            folder: format!("/{folder}"),
        })
    }

    fn without_user(self) -> Result<Address, Failure> {
        match self.user {
            None => Ok(self),
            Some(_) => Err(Failure::WrongTarget(Wrong::Secret)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_a_server_and_a_folder() {
        let read = |text: &str| Address::of(text, &["https", "ssh"]).ok();
        let said = |scheme: &str, user: Option<&str>, server: &str, folder: &str| {
            Some(Address {
                scheme: scheme.to_owned(),
                user: user.map(str::to_owned),
                server: server.to_owned(),
                folder: folder.to_owned(),
            })
        };
        let found = read("https://a.no/b/c%20d/");
        assert_eq!(found, said("https", None, "a.no", "/b/c d"));
        let found = read("ssh://u@a:22/b");
        assert_eq!(found, said("ssh", Some("u"), "a:22", "/b"));
        assert_eq!(read("https://a.no"), said("https", None, "a.no", "/"));
        for text in [
            "a.no/b",
            "ftp://a.no",
            "ssh://-oProxyCommand=x/b",
            "https:///b",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn what_a_file_must_not_have_is_refused() {
        for text in ["ssh://u:p@a/b", "https://a.no/b?sig=x"] {
            let found = Address::of(text, &["https", "ssh"]);
            let is_secret = matches!(found, Err(Failure::WrongTarget(Wrong::Secret)));
            assert!(is_secret, "{text}");
        }
        let user = Address::of("https://u@a.no/b", &["https"]).and_then(Address::without_user);
        assert!(user.is_err());
    }
}
