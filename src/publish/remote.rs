//! Servers and object stores by way of opendal: WebDAV, SFTP, S3 and Azure Blob Storage.

mod keep;
mod put;
mod service;
mod trouble;
mod upload;
mod web;

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::time::Duration;

use opendal::layers::{RetryLayer, TimeoutLayer};
use opendal::{Entry, Error, ErrorKind, HttpTransporter, OperationContext, Operator};
use opendal_http_transport_reqwest::ReqwestTransport;
use tokio::runtime::{Builder, Runtime};
use tokio_stream::StreamExt as _;

use super::credentials::{Credentials, Environment};
use super::failure::{Failure, Trouble};
use super::large::Large;
use super::store::Store;
use crate::config::Target;
use keep::cache_control;
use service::{Manner, Service};

/// How long it may take until somebody answers.
const CONNECT: Duration = Duration::from_secs(15);
/// How long one question may take.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long one file may take.
const LONG_PATIENCE: Duration = Duration::from_secs(600);
/// How often something is tried again that a service could not do.
const AGAIN: usize = 4;

/// A server or an object store.
pub(super) struct Remote {
    operator: Operator,
    client: reqwest::Client,
    runtime: Runtime,
    place: String,
    manner: Manner,
    /// The folders that are there.
    folders: Mutex<BTreeSet<String>>,
    /// What no message may have.
    secrets: Vec<String>,
}

impl Remote {
    /// Opens a target.
    ///
    /// # Errors
    /// Where credentials are missing, or the target is not written as it has to be.
    pub(super) fn open(target: &Target, environment: Environment<'_>) -> Result<Remote, Failure> {
        let mut credentials = Credentials::of(environment);
        let Service { operator, manner } = service::open(target, &mut credentials)?;
        let failed = |said: String| Failure::Service {
            place: target.to.clone(),
            trouble: Trouble::Other,
            said,
        };
        // Whoever has chosen ciphers before has chosen the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            // Who is sent elsewhere is told so: credentials are for this address alone.
            .redirect(reqwest::redirect::Policy::none())
            .build();
        let client = client.map_err(|error| failed(error.to_string()))?;
        let transport = HttpTransporter::new(ReqwestTransport::new(client.clone()));
        let timeout = TimeoutLayer::new()
            .with_timeout(PATIENCE)
            .with_io_timeout(LONG_PATIENCE);
        let retry = RetryLayer::new()
            .with_max_times(AGAIN)
            .with_min_delay(Duration::from_millis(250))
            .with_max_delay(Duration::from_secs(5))
            .with_jitter();
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build();
        Ok(Remote {
            operator: operator
                .with_context(OperationContext::default().with_http_transport(transport))
                .layer(timeout)
                .layer(retry),
            client,
            runtime: runtime.map_err(|error| failed(error.to_string()))?,
            place: target.to.clone(),
            manner,
            folders: Mutex::default(),
            secrets: credentials.secrets(),
        })
    }

    /// Why a service has refused, without what must stay secret.
    fn refused(&self, path: &str, error: &Error) -> Failure {
        let (trouble, said) = trouble::of(error);
        self.failed(path, trouble, said)
    }

    /// The same of what is known already.
    fn failed(&self, path: &str, trouble: Trouble, said: String) -> Failure {
        let said = self
            .secrets
            .iter()
            .fold(said, |said, secret| said.replace(secret.as_str(), "•••"));
        let is_of_file = matches!(trouble, Trouble::Full | Trouble::Failing | Trouble::Other);
        let place = if is_of_file && !path.is_empty() {
            format!("{} ({path})", self.place)
        } else {
            self.place.clone()
        };
        Failure::Service {
            place,
            trouble,
            said,
        }
    }

    fn names(&self, is_deep: bool) -> Result<Vec<String>, Failure> {
        let listing = self.operator.list_with("/").recursive(is_deep);
        let entries = self.runtime.block_on(async { listing.await });
        let entries = entries.map_err(|error| self.refused("", &error))?;
        Ok(entries.iter().filter_map(name_of).collect())
    }

    async fn find(&self, is_wanted: &dyn Fn(&str) -> bool) -> Result<Option<String>, Error> {
        let mut listing = self.operator.lister_with("/").recursive(true).await?;
        while let Some(entry) = listing.next().await {
            let name = name_of(&entry?).filter(|name| is_wanted(name));
            if name.is_some() {
                return Ok(name);
            }
        }
        Ok(None)
    }
}

/// The path of a file; `None` of a folder.
fn name_of(entry: &Entry) -> Option<String> {
    let is_file = entry.metadata().is_file();
    is_file.then(|| entry.path().trim_start_matches('/').to_owned())
}

impl Store for Remote {
    fn place(&self) -> String {
        self.place.clone()
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        match self.runtime.block_on(self.operator.read(path)) {
            Ok(bytes) => Ok(Some(bytes.to_vec())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.refused(path, &error)),
        }
    }

    fn write(&self, path: &str, bytes: Vec<u8>) -> Result<(), Failure> {
        self.runtime.block_on(self.put(path, bytes))
    }

    fn copy(&self, file: &Large<'_>) -> Result<(), Failure> {
        self.runtime.block_on(self.put_large(file))
    }

    fn delete(&self, path: &str) -> Result<(), Failure> {
        let deleted = self.runtime.block_on(self.operator.delete(path));
        deleted.map_err(|error| self.refused(path, &error))
    }

    fn first(&self, is_wanted: &dyn Fn(&str) -> bool) -> Result<Option<String>, Failure> {
        let found = self.runtime.block_on(self.find(is_wanted));
        found.map_err(|error| self.refused("", &error))
    }

    fn list(&self) -> Result<Vec<String>, Failure> {
        self.names(true)
    }

    fn top(&self) -> Result<Vec<String>, Failure> {
        self.names(false)
    }

    fn sha256(&self, path: &str) -> Result<Option<String>, Failure> {
        let sha256 = self.runtime.block_on(self.hash_of(path));
        sha256.map_err(|error| self.refused(path, &error))
    }
}
