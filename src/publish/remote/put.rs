//! How files are written to a service so that no reader meets half of one, and read without being
//! held.

use std::time::Duration;

use opendal::{Buffer, Error, ErrorKind, Writer};
use tokio_stream::StreamExt as _;

use super::service::Manner;
use super::web::Web;
use super::{AGAIN, Remote, cache_control};
use crate::output::{Hashing, hash};
use crate::path::media_type;
use crate::publish::failure::{Failure, Trouble};
use crate::publish::large::Large;
use crate::publish::store::held;

/// What a file is called while it is sent to where a reader could meet half of it.
const HALF: &str = ".planverk-half-";
/// So many bytes of a large file are sent in one request. S3 takes no fewer than five MiB, and no
/// more than 10,000 requests.
const PART: usize = 8 * 1024 * 1024;
/// How long it is waited before a file is sent again, and twice as long each time after that.
const PAUSE: Duration = Duration::from_millis(500);

impl Remote {
    /// Writes a file.
    pub(super) async fn put(&self, path: &str, bytes: Vec<u8>) -> Result<(), Failure> {
        let said = |error| self.refused(path, &error);
        match &self.manner {
            Manner::Whole => self.put_whole(path, bytes).await.map_err(said),
            Manner::InFolders(_) => {
                self.make_folder(path).await.map_err(said)?;
                self.put_whole(path, bytes).await.map_err(said)
            }
            Manner::Half => {
                let (half, sha256) = (half_of(path), hash(&bytes));
                self.put_whole(&half, bytes).await.map_err(said)?;
                self.end_half(&half, path, &sha256).await
            }
        }
    }

    /// Writes a file that is given a piece at a time.
    pub(super) async fn put_large(&self, file: &Large<'_>) -> Result<(), Failure> {
        let path = file.path();
        match &self.manner {
            Manner::Whole => self.pour(path, file).await,
            Manner::InFolders(web) => {
                let made = self.make_folder(path).await;
                made.map_err(|error| self.refused(path, &error))?;
                self.upload(web, file).await
            }
            Manner::Half => {
                let half = half_of(path);
                self.pour(&half, file).await?;
                self.end_half(&half, path, file.sha256()).await
            }
        }
    }

    /// The SHA-256 of what is there; `None` where there is nothing.
    pub(super) async fn hash_of(&self, path: &str) -> Result<Option<String>, Error> {
        match self.read_through(path).await {
            Ok(sha256) => Ok(Some(sha256)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn read_through(&self, path: &str) -> Result<String, Error> {
        let mut pieces = self.operator.reader(path).await?.into_stream(..).await?;
        let mut hashing = Hashing::default();
        while let Some(piece) = pieces.next().await {
            for bytes in piece? {
                hashing.add(&bytes);
            }
        }
        Ok(hashing.end())
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

    async fn put_whole(&self, path: &str, bytes: Vec<u8>) -> Result<(), Error> {
        let mut writer = self.writer(path, None).await?;
        writer.write(bytes).await?;
        writer.close().await.map(drop)
    }

    /// What writes a file, in parts of a size where that is given.
    async fn writer(&self, path: &str, part: Option<usize>) -> Result<Writer, Error> {
        let can = self.operator.info().capability();
        let mut writing = self.operator.writer_with(path);
        if let Some(part) = part {
            writing = writing.chunk(part);
        }
        if can.write_with_content_type {
            writing = writing.content_type(media_type(path));
        }
        if can.write_with_cache_control {
            writing = writing.cache_control(cache_control(path));
        }
        writing.await
    }

    /// Writes what comes a piece at a time; what was begun is taken back where the rest does not come.
    async fn pour(&self, to: &str, file: &Large<'_>) -> Result<(), Failure> {
        let said = |error: Error| self.refused(file.path(), &error);
        let mut writer = self.writer(to, Some(PART)).await.map_err(said)?;
        let mut pieces = file.pieces()?;
        let mut poured = Ok(());
        while poured.is_ok() {
            match pieces.piece() {
                Ok(Some(piece)) => poured = writer.write(Buffer::from(piece)).await.map_err(said),
                Ok(None) => return writer.close().await.map(drop).map_err(said),
                Err(failure) => poured = Err(failure),
            }
        }
        // Where it cannot be taken back, the next publication does so.
        let _ = writer.abort().await;
        poured
    }

    /// Gives a file that was written under a name that no page leads to its own, where it is whole.
    async fn end_half(&self, half: &str, path: &str, sha256: &str) -> Result<(), Failure> {
        let ended = async {
            // A write that failed on a full disk is not always told of.
            if self.hash_of(half).await?.as_deref() != Some(sha256) {
                let cut = "what was written is not there as a whole";
                return Err(Error::new(ErrorKind::Unexpected, cut));
            }
            self.operator.rename(half, path).await
        };
        ended.await.map_err(|error| self.refused(path, &error))
    }

    /// Sends a file as it is read, and again where the line or the server was to blame.
    async fn upload(&self, web: &Web, file: &Large<'_>) -> Result<(), Failure> {
        let mut pause = PAUSE;
        for _ in 0..AGAIN {
            match self.upload_once(web, file).await {
                Err(Failure::Service {
                    trouble: Trouble::Failing | Trouble::Unreachable,
                    ..
                }) => tokio::time::sleep(pause).await,
                ended => return ended,
            }
            pause *= 2;
        }
        self.upload_once(web, file).await
    }
}

/// What a file is called until it is whole.
fn half_of(path: &str) -> String {
    format!("{HALF}{}", &hash(path.as_bytes())[..16])
}
