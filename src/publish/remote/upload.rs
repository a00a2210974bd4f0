//! A large file put on a WebDAV server as it is read. opendal would hold all of it.

use std::io;

use opendal::{Error, ErrorKind};
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE};
use reqwest::{Body, Response};
use tokio::sync::mpsc::{Sender, channel};
use tokio::time::timeout;
use tokio_stream::wrappers::ReceiverStream;

use super::web::Web;
use super::{LONG_PATIENCE, PATIENCE, Remote, trouble};
use crate::path::media_type;
use crate::publish::failure::Failure;
use crate::publish::large::{Large, Pieces};

/// So many pieces may be read that are not sent yet.
const AHEAD: usize = 8;

impl Remote {
    /// Sends a file as it is read.
    pub(super) async fn upload_once(&self, web: &Web, file: &Large<'_>) -> Result<(), Failure> {
        let path = file.path();
        let slow = || Error::new(ErrorKind::Unexpected, "timeout");
        let pieces = file.pieces()?;
        let (to, from) = channel(AHEAD);
        let Some(asked) = web.put(&self.client, path) else {
            let wrong = Error::new(ErrorKind::ConfigInvalid, "no address");
            return Err(self.refused(path, &wrong));
        };
        let asked = asked
            .header(CONTENT_LENGTH, file.size())
            .header(CONTENT_TYPE, media_type(path))
            .body(Body::wrap_stream(ReceiverStream::new(from)));
        let mut answer = tokio::spawn(asked.send());
        if let Err(not_given) = give(pieces, to).await {
            answer.abort();
            return Err(not_given.unwrap_or_else(|| self.refused(path, &slow())));
        }
        let answered = timeout(LONG_PATIENCE, &mut answer).await;
        answer.abort();
        let answered = match answered {
            Ok(Ok(answered)) => answered,
            Ok(Err(_)) | Err(_) => return Err(self.refused(path, &slow())),
        };
        match answered {
            Ok(answer) => self.taken(path, &answer),
            Err(error) => {
                let error = Error::new(ErrorKind::Unexpected, "not sent").set_source(error);
                Err(self.refused(path, &error))
            }
        }
    }

    /// What a server says of a file that it was sent.
    fn taken(&self, path: &str, answer: &Response) -> Result<(), Failure> {
        let status = answer.status();
        if status.is_success() {
            return Ok(());
        }
        let (trouble, said) = trouble::of_status(status.as_u16());
        Err(self.failed(path, trouble, said))
    }
}

/// Gives what a request is to send. Where nobody takes it any more, the answer says why; without the
/// end of a file, a server keeps nothing of it.
async fn give(
    mut pieces: Pieces<'_>,
    to: Sender<io::Result<Vec<u8>>>,
) -> Result<(), Option<Failure>> {
    while let Some(piece) = pieces.piece().map_err(Some)? {
        match timeout(PATIENCE, to.send(Ok(piece))).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) => break,
            Err(_) => return Err(None),
        }
    }
    Ok(())
}
