//! The server: a site from memory, to nobody but the user's own machine. Of the disk only large
//! files of the site are read for a request, by the paths they were found at, so no address can
//! leave the site.

use std::convert::Infallible;
use std::io::{self, Read};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::get;
use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::sync::mpsc::channel;
use tokio::sync::watch::{self, Sender};
use tokio_io_timeout::TimeoutStream;
use tokio_stream::wrappers::{ReceiverStream, WatchStream};
use tokio_stream::{Stream, StreamExt};

use super::preview::{self, FOLDER};
use super::state::{ServerState, Site};
use crate::build::Prepared;
use crate::diagnostic::Diagnostic;
use crate::document::markdown::escape;
use crate::path::{OutputPath, media_type, percent_decoded};
use crate::show::Lang;
use crate::source::LargeFile;

/// How long a client may take to send its headers.
const HEADERS: Duration = Duration::from_secs(10);
/// How long a client may take to read the next of what it is sent.
const READS: Duration = Duration::from_secs(20);
/// How long nobody is let in after the system could not.
const PAUSE: Duration = Duration::from_millis(100);
/// The most connections at a time, whatever the system would bear.
const CONNECTIONS: usize = 1000;
/// The most bytes of headers that are read.
const HEADER_BYTES: usize = 16 * 1024;
/// How many bytes of a large file are read at a time.
const PIECE: usize = 64 * 1024;
/// What a page may do in preview: what it may do when it is published.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What requests may name as the host.
#[derive(Clone)]
struct Hosts {
    names: Arc<Vec<String>>,
    /// The language in which others are refused.
    lang: Lang,
}

/// The address of this machine that a connection came to.
#[derive(Clone, Copy)]
struct Reached(IpAddr);

impl Hosts {
    fn new(name: &str, lang: Lang) -> Self {
        let names = ["localhost", "127.0.0.1", "[::1]", name].map(str::to_lowercase);
        Hosts {
            names: Arc::new(names.to_vec()),
            lang,
        }
    }

    /// Whether a `Host`, or the host of an `Origin`, is one of ours, whatever its port: one of the
    /// names, or the address that was reached, which no page elsewhere can give its own name.
    fn knows(&self, host: &str, Reached(address): Reached) -> bool {
        let host = host.to_lowercase();
        let name = match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
            _ => host.as_str(),
        };
        let bare = name.trim_start_matches('[').trim_end_matches(']');
        self.names.iter().any(|known| known == name) || bare.parse() == Ok(address)
    }
}

/// Answers requests until the user interrupts.
pub(super) async fn run(listener: TcpListener, server: Arc<ServerState>, name: String) {
    let hosts = Hosts::new(&name, server.manner().lang);
    let connections = connections();
    let (room, streams) = (
        Arc::new(Semaphore::new(connections)),
        Streams::new(connections / 2),
    );
    let router = Router::new()
        .route(&format!("/{FOLDER}events"), get(events))
        .fallback(get(file))
        .layer(middleware::from_fn_with_state(hosts, guard))
        .layer(Extension(streams))
        .with_state(server);
    loop {
        let next = async {
            let place = room.clone().acquire_owned().await;
            (place, listener.accept().await)
        };
        tokio::select! {
            (place, accepted) = next => {
                let Ok((stream, _)) = accepted else {
                    // Asked again at once, it would be out of descriptors as often.
                    tokio::time::sleep(PAUSE).await;
                    continue;
                };
                let Ok(reached) = stream.local_addr() else { continue };
                let reached = Extension(Reached(reached.ip().to_canonical()));
                let service = TowerToHyperService::new(router.clone().layer(reached));
                let mut connection = http1::Builder::new();
                connection.timer(TokioTimer::new()).header_read_timeout(HEADERS).max_buf_size(HEADER_BYTES);
                let mut stream = TimeoutStream::new(stream);
                stream.set_write_timeout(Some(READS));
                let served = connection.serve_connection(TokioIo::new(Box::pin(stream)), service);
                tokio::spawn(async move {
                    let _ = served.await;
                    drop(place);
                });
            }
            _ = tokio::signal::ctrl_c() => return,
        }
    }
}

/// How many connections there may be at a time: of the files that the system lets us open, half are
/// for those of the site.
fn connections() -> usize {
    (open_files() / 2).clamp(2, CONNECTIONS)
}

#[cfg(unix)]
fn open_files() -> usize {
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
    limit.map_or(usize::MAX, |limit| {
        usize::try_from(limit).unwrap_or(usize::MAX)
    })
}

#[cfg(not(unix))]
fn open_files() -> usize {
    usize::MAX
}

/// The streams of events that pages hold open. Of too many the oldest end, and their pages ask
/// anew: so many tabs hear of a change a little later, and no page has to wait for one to close.
#[derive(Clone)]
struct Streams {
    /// Counts them.
    newest: Sender<usize>,
    /// The most at a time.
    most: usize,
}

impl Streams {
    fn new(most: usize) -> Self {
        let (newest, _) = watch::channel(0);
        Streams { newest, most }
    }

    /// Joins them, until there are too many newer ones.
    fn join(&self) -> impl Stream<Item = ()> + use<> {
        let mut end = 0;
        self.newest.send_modify(|newest| {
            *newest += 1;
            end = *newest + self.most;
        });
        let newest = WatchStream::new(self.newest.subscribe());
        newest.filter(move |newest| *newest >= end).map(drop)
    }
}

/// Lets only the user's own pages in: a page elsewhere that points its name at this machine has
/// another `Host`, and one that asks across has another `Origin`.
async fn guard(
    State(hosts): State<Hosts>,
    Extension(reached): Extension<Reached>,
    request: Request<Body>,
    next: Next,
) -> Response<Body> {
    if !is_ours(request.headers(), &hosts, reached) {
        let refused = hosts.lang.say("preview-foreign", &[]);
        return (StatusCode::FORBIDDEN, format!("{refused}\n")).into_response();
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return (StatusCode::METHOD_NOT_ALLOWED, "").into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(POLICY));
    response
}

fn is_ours(headers: &HeaderMap, hosts: &Hosts, reached: Reached) -> bool {
    let text = |name| {
        headers
            .get(name)
            .map(|value: &HeaderValue| value.to_str().unwrap_or_default())
    };
    let origin = |origin: &str| {
        origin
            .split_once("://")
            .is_some_and(|(_, host)| hosts.knows(host, reached))
    };
    text(header::HOST).is_some_and(|host| hosts.knows(host, reached))
        && text(header::ORIGIN).is_none_or(origin)
}

/// Tells open pages of each build.
async fn events(
    State(server): State<Arc<ServerState>>,
    Extension(streams): Extension<Streams>,
) -> impl IntoResponse {
    let builds = WatchStream::new(server.reload.subscribe()).map(Some);
    let end = streams.join().map(|()| None);
    let generations = builds.merge(end).map_while(|generation| generation);
    let told = |generation: u64| Event::default().data(generation.to_string());
    let events = generations.map(move |generation| Ok::<_, Infallible>(told(generation)));
    let closed = [(header::CONNECTION, "close")];
    (closed, Sse::new(events).keep_alive(KeepAlive::default()))
}

async fn file(State(server): State<Arc<ServerState>>, uri: Uri) -> Response<Body> {
    let site = server.site();
    match uri.path().trim_start_matches('/').strip_prefix(FOLDER) {
        Some("preview.js") => return content("js", preview::SCRIPT),
        Some("preview.css") => return content("css", preview::STYLE),
        _ => {}
    }
    let Some(ready) = &site.ready else {
        let status = if site.generation == 0 {
            StatusCode::SERVICE_UNAVAILABLE
        } else {
            StatusCode::OK
        };
        return (status, content("html", preview::nothing(&site))).into_response();
    };
    match found(ready, uri.path()) {
        Ok(found) => answer(&site, found),
        Err(fault) => {
            server.roll_back(&site, &[fault]);
            let site = server.site();
            let found = site
                .ready
                .as_ref()
                .and_then(|ready| found(ready, uri.path()).ok());
            match found {
                Some(found) => answer(&site, found),
                None => content("html", preview::nothing(&site)),
            }
        }
    }
}

/// What stands at an address.
enum Served {
    File(OutputPath, Arc<[u8]>),
    /// One that is too large to be held.
    Large(OutputPath, LargeFile),
    Folder(String),
    /// The site's own page for addresses that lead nowhere.
    Nothing(OutputPath, Arc<[u8]>),
}

/// The file of an address. An address is decoded once, and only the names of the site's own files
/// are looked up.
fn found(ready: &Prepared, address: &str) -> Result<Served, Diagnostic> {
    if let Some(path) = percent_decoded(address) {
        let path = path.trim_start_matches('/');
        let page = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        let page = OutputPath::new(page);
        if let Some(large) = ready.large_at(&page) {
            return Ok(Served::Large(page, large.clone()));
        }
        if let Some(bytes) = ready.file(&page).transpose()? {
            return Ok(Served::File(page, bytes));
        }
        let folder = OutputPath::new(format!("{path}/index.html"));
        if ready.source(&folder).is_some() {
            return Ok(Served::Folder(format!("/{folder}")));
        }
    }
    let path = crate::page::address::not_found();
    let bytes = ready.file(&path).transpose()?.unwrap_or_default();
    Ok(Served::Nothing(path, bytes))
}

fn answer(site: &Site, found: Served) -> Response<Body> {
    match found {
        Served::Folder(address) => {
            (StatusCode::FOUND, [(header::LOCATION, address)]).into_response()
        }
        Served::Nothing(path, html) => missing(site, &path, &html),
        Served::Large(path, file) => {
            let size = [(header::CONTENT_LENGTH, file.size())];
            (size, content(ending(&path), in_pieces(file))).into_response()
        }
        Served::File(path, bytes) => match std::str::from_utf8(&bytes) {
            Ok(html) if ending(&path) == "html" => {
                content("html", preview::page(html, site, &path))
            }
            _ => content(ending(&path), Bytes::from_owner(bytes)),
        },
    }
}

fn ending(path: &OutputPath) -> &str {
    let ending = path.as_str().rsplit_once('.');
    ending.map_or("", |(_, ending)| ending)
}

/// A large file, read as fast as it is taken. Where it can no longer be read, it ends.
fn in_pieces(file: LargeFile) -> Body {
    let (to, pieces) = channel(2);
    tokio::task::spawn_blocking(move || {
        let mut opened = file.open()?;
        let mut piece = vec![0; PIECE];
        loop {
            let read = opened.read(&mut piece);
            let is_last = !matches!(read, Ok(1..));
            let bytes = read.map(|length| Bytes::copy_from_slice(&piece[..length]));
            if to.blocking_send(bytes).is_err() || is_last {
                return io::Result::Ok(());
            }
        }
    });
    Body::from_stream(ReceiverStream::new(pieces))
}

/// The page for addresses that lead nowhere. Where the site knows its address, the page names it
/// whole; here it is ours.
fn missing(site: &Site, path: &OutputPath, html: &[u8]) -> Response<Body> {
    let html = String::from_utf8_lossy(html);
    let address = site
        .ready
        .as_ref()
        .and_then(|ready| ready.model.config.base_url.as_deref());
    let html = match address {
        Some(address) => html.replace(
            &format!("=\"{}/", escape(address.trim_end_matches('/'))),
            "=\"/",
        ),
        None => html.into_owned(),
    };
    (
        StatusCode::NOT_FOUND,
        content("html", preview::page(&html, site, path)),
    )
        .into_response()
}

fn content(ending: &str, body: impl Into<Body>) -> Response<Body> {
    let mut headers = HeaderMap::new();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(media_type(ending)),
    );
    (headers, body.into()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_hosts_are_known() {
        let hosts = Hosts::new("plan.local", Lang::Nb);
        let reached = |address: &str| Reached(address.parse().unwrap());
        let own = reached("10.0.0.5");
        for host in [
            "localhost:1111",
            "127.0.0.1",
            "[::1]:80",
            "LOCALHOST",
            "plan.local:1",
            "10.0.0.5:1111",
        ] {
            assert!(hosts.knows(host, own), "{host}");
        }
        assert!(hosts.knows("[fd00::5]:1111", reached("fd00::5")));
        for host in [
            "evil.no",
            "localhost.evil.no",
            "127.0.0.1.evil.no:80",
            "",
            "evil.no:localhost",
            "10.0.0.6",
            "10.0.0.5.evil.no",
        ] {
            assert!(!hosts.knows(host, own), "{host}");
        }
    }
}
