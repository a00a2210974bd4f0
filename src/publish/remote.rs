//! Servers and object stores by way of opendal: WebDAV, SFTP, S3 and Azure Blob Storage.

mod keep;
mod service;
mod trouble;

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::time::Duration;

use opendal::layers::{RetryLayer, TimeoutLayer};
use opendal::{Buffer, Error, ErrorKind, HttpTransporter, OperationContext, Operator};
use opendal_http_transport_reqwest::ReqwestTransport;
use tokio::runtime::{Builder, Runtime};

use super::credentials::{Credentials, Environment};
use super::failure::{Failure, Trouble};
use super::store::{Store, held};
use crate::config::Target;
use crate::output::hash;
use crate::path::media_type;
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
/// What a file is called while it is sent to where a reader could meet half of it.
const HALF: &str = ".planverk-half-";

/// A server or an object store.
pub(super) struct Remote {
    operator: Operator,
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
        let transport = HttpTransporter::new(ReqwestTransport::new(client));
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

    async fn put(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error> {
        match self.manner {
            Manner::Whole => self.put_whole(path, bytes).await,
            Manner::InFolders => {
                self.make_folder(path).await?;
                self.put_whole(path, bytes).await
            }
            Manner::Half => self.put_half(path, Buffer::from(bytes)).await,
        }
    }

    /// Makes the folder of a file, where that was not done.
    async fn make_folder(&self, path: &str) -> Result<(), Error> {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let folder = format!("{folder}/");
        if !held(&self.folders).contains(&folder) {
            self.operator.create_dir(&folder).await?;
            held(&self.folders).insert(folder);
        }
        Ok(())
    }

    /// Writes a file under a name that no page leads to, and gives it its own when it is whole.
    async fn put_half(&self, path: &str, bytes: Buffer) -> Result<(), Error> {
        let half = format!("{HALF}{}", &hash(path.as_bytes())[..16]);
        self.operator.write(&half, bytes.clone()).await?;
        // A write that failed on a full disk is not always told of.
        if self.operator.read(&half).await?.to_bytes() != bytes.to_bytes() {
            let cut = "what was written is not there as a whole";
            return Err(Error::new(ErrorKind::Unexpected, cut));
        }
        self.operator.rename(&half, path).await
    }

    async fn put_whole(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error> {
        let can = self.operator.info().capability();
        let mut writing = self.operator.write_with(path, bytes);
        if can.write_with_content_type {
            writing = writing.content_type(media_type(path));
        }
        if can.write_with_cache_control {
            writing = writing.cache_control(cache_control(path));
        }
        writing.await.map(drop)
    }

    fn names(&self, is_deep: bool) -> Result<Vec<String>, Failure> {
        let listing = self.operator.list_with("/").recursive(is_deep);
        let entries = self.runtime.block_on(async { listing.await });
        let entries = entries.map_err(|error| self.refused("", &error))?;
        let files = entries
            .into_iter()
            .filter(|entry| entry.metadata().is_file());
        Ok(files
            .map(|entry| entry.path().trim_start_matches('/').to_owned())
            .collect())
    }
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
        let put = self.runtime.block_on(self.put(path, bytes));
        put.map_err(|error| self.refused(path, &error))
    }

    fn delete(&self, path: &str) -> Result<(), Failure> {
        let deleted = self.runtime.block_on(self.operator.delete(path));
        deleted.map_err(|error| self.refused(path, &error))
    }

    fn list(&self) -> Result<Vec<String>, Failure> {
        self.names(true)
    }

    fn top(&self) -> Result<Vec<String>, Failure> {
        self.names(false)
    }
}
