//! What is the matter when a service refuses, from what it and those who speak with it say.

use std::error::Error as _;

use opendal::{Error, ErrorKind};

use crate::publish::failure::Trouble;

/// The longest that is passed on of what a service says.
const LONGEST: usize = 160;

/// What is the matter, and how it was said.
pub(super) fn of(error: &Error) -> (Trouble, String) {
    let whole = error.to_string();
    let causes = causes(error);
    let status = status(&whole);
    let code = code(error.message());
    let trouble = by_words(&causes)
        .or_else(|| code.and_then(by_code))
        .or_else(|| status.and_then(by_status))
        .unwrap_or_else(|| by_kind(error));
    let said = match (status, code) {
        (Some(status), Some(code)) => format!("{status} {code}"),
        (Some(status), None) => status.to_string(),
        _ if causes.is_empty() => error.message().to_owned(),
        _ => causes,
    };
    let line = said.lines().next().unwrap_or_default();
    (trouble, line.chars().take(LONGEST).collect())
}

/// The same of the status of an answer.
pub(super) fn of_status(status: u16) -> (Trouble, String) {
    let trouble = by_status(status).unwrap_or(Trouble::Other);
    (trouble, status.to_string())
}

/// What lies below an error, the last first.
fn causes(error: &Error) -> String {
    let mut causes = Vec::new();
    let mut below = error.source();
    while let Some(cause) = below {
        causes.push(cause.to_string());
        below = cause.source();
    }
    causes.reverse();
    causes.dedup();
    causes.join(": ").replace('\r', "")
}

/// The status of an answer, which an error has among what surrounds it.
fn status(whole: &str) -> Option<u16> {
    let (_, rest) = whole.split_once("Parts { status: ")?;
    rest.get(..3)?.parse().ok()
}

/// The code that S3 and Azure give.
fn code(message: &str) -> Option<&str> {
    let (_, rest) = message.split_once("code: \"")?;
    let (code, _) = rest.split_once('"')?;
    let is_code = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_code.then_some(code)
}

fn by_code(code: &str) -> Option<Trouble> {
    Some(match code {
        "RequestTimeTooSkewed" | "RequestExpired" => Trouble::Clock,
        "NoSuchBucket" | "ContainerNotFound" | "ResourceNotFound" => Trouble::Nowhere,
        "QuotaExceeded"
        | "EntityTooLarge"
        | "XMinioStorageFull"
        | "AccountRequestsQuota"
        | "InsufficientStorage" => Trouble::Full,
        "InvalidAccessKeyId"
        | "SignatureDoesNotMatch"
        | "AccessDenied"
        | "ExpiredToken"
        | "InvalidToken"
        | "AuthenticationFailed"
        | "AuthorizationFailure"
        | "AuthorizationPermissionMismatch" => Trouble::Denied,
        _ => return None,
    })
}

fn by_status(status: u16) -> Option<Trouble> {
    Some(match status {
        401 | 403 | 407 => Trouble::Denied,
        413 | 507 => Trouble::Full,
        404 | 405 | 409 | 300..=399 => Trouble::Nowhere,
        429 | 500..=599 => Trouble::Failing,
        _ => return None,
    })
}

/// By the words of OpenSSH and of the system.
fn by_words(causes: &str) -> Option<Trouble> {
    let has = |words: &[&str]| words.iter().any(|word| causes.contains(word));
    if has(&["Permission denied (", "Too many authentication failures"]) {
        Some(Trouble::Denied)
    } else if has(&[
        "Host key verification failed",
        "HOST IDENTIFICATION",
        "certificate",
    ]) {
        Some(Trouble::Unknown)
    } else if has(&["No space left", "Disk quota exceeded"]) {
        Some(Trouble::Full)
    } else if has(&[
        "Connection refused",
        "Could not resolve",
        "dns error",
        "failed to lookup address",
        "Network is unreachable",
        "No route to host",
        "timed out",
        "Connection reset",
        "Connection closed",
        "connection closed",
    ]) {
        Some(Trouble::Unreachable)
    } else if has(&["No such file or directory"]) && has(&["failed to connect"]) {
        Some(Trouble::NoProgram)
    } else {
        None
    }
}

fn by_kind(error: &Error) -> Trouble {
    match error.kind() {
        ErrorKind::PermissionDenied => Trouble::Denied,
        ErrorKind::RateLimited => Trouble::Failing,
        ErrorKind::NotFound | ErrorKind::ConfigInvalid | ErrorKind::NotADirectory => {
            Trouble::Nowhere
        }
        // The layer that watches the time says so in words alone.
        _ if error.message().contains("timeout") => Trouble::Unreachable,
        _ => Trouble::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(kind: ErrorKind, message: &str, response: &str) -> (Trouble, String) {
        of(&Error::new(kind, message).with_context("response", response))
    }

    #[test]
    fn statuses_and_codes_say_what_is_the_matter() {
        let answer = |status: u16| format!("Parts {{ status: {status}, version: HTTP/1.1 }}");
        let unexpected = ErrorKind::Unexpected;
        for (status, trouble) in [
            (401, Trouble::Denied),
            (403, Trouble::Denied),
            (507, Trouble::Full),
            (503, Trouble::Failing),
            (302, Trouble::Nowhere),
        ] {
            let found = said(unexpected, "<html>No</html>", &answer(status));
            assert_eq!(found, (trouble, status.to_string()));
        }
        let message = "S3Error { code: \"RequestTimeTooSkewed\", message: \"The difference\" }";
        let found = said(ErrorKind::PermissionDenied, message, &answer(403));
        assert_eq!(
            found,
            (Trouble::Clock, "403 RequestTimeTooSkewed".to_owned())
        );
    }

    #[test]
    fn causes_say_what_is_the_matter() {
        let io = |words: &str| {
            let cause = std::io::Error::other(words.to_owned());
            of(&Error::new(ErrorKind::Unexpected, "ssh error").set_source(cause)).0
        };
        assert_eq!(io("u@a: Permission denied (publickey)."), Trouble::Denied);
        assert_eq!(io("Host key verification failed."), Trouble::Unknown);
        assert_eq!(
            io("connect to host a port 22: Connection refused"),
            Trouble::Unreachable
        );
        assert_eq!(io("something else"), Trouble::Other);
    }
}
