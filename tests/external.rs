//! Addresses outside the site, asked for over the network: a server of the test's own answers.
#![cfg(feature = "external")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use planverk::build::{Cache, Options, prepare};
use planverk::check::external::{Asking, check};
use planverk::diagnostic::Diagnostic;
use planverk::path::SourcePath;
use planverk::source::SourceTree;

/// A server that answers each path in its own way, and remembers what it was asked.
#[derive(Clone, Default)]
struct Server {
    asked: Arc<Mutex<Vec<String>>>,
    open: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
}

impl Server {
    fn start(&self) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let server = self.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let server = server.clone();
                thread::spawn(move || server.answer(stream.unwrap()));
            }
        });
        address
    }

    fn answer(&self, mut stream: TcpStream) {
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            if stream.read(&mut byte).unwrap_or(0) == 0 {
                return;
            }
            request.push(byte[0]);
        }
        let request = String::from_utf8(request).unwrap();
        let open = self.open.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(open, Ordering::SeqCst);
        self.asked.lock().unwrap().push(request.clone());
        // Long enough for another request to come in between, if one were sent.
        thread::sleep(Duration::from_millis(20));
        let answer = answer_to(&request);
        self.open.fetch_sub(1, Ordering::SeqCst);
        let head = format!("HTTP/1.1 {answer}Content-Length: 0\r\nConnection: close\r\n\r\n");
        let _ = stream.write_all(head.as_bytes());
    }

    /// How often something was asked for, by its method and path.
    fn count(&self, line: &str) -> usize {
        let asked = self.asked.lock().unwrap();
        let is_that = |request: &&String| request.starts_with(&format!("{line} HTTP"));
        asked.iter().filter(is_that).count()
    }
}

fn answer_to(request: &str) -> &'static str {
    let (method, path) = request.split_once(' ').unwrap();
    match path.split([' ', '?']).next().unwrap() {
        "/there" | "/new" | "/login" => "200 OK\r\n",
        "/no-head" if method == "GET" => "200 OK\r\n",
        "/no-head" => "405 Method Not Allowed\r\n",
        "/moved" => "301 Moved Permanently\r\nLocation: /new\r\n",
        "/for-now" => "302 Found\r\nLocation: /login\r\n",
        "/moved-and-gone" => "308 Permanent Redirect\r\nLocation: gone\r\n",
        "/round" => "302 Found\r\nLocation: /round\r\n",
        "/broken" => "500 Internal Server Error\r\n",
        "/closed" => "403 Forbidden\r\n",
        "/hangs" => {
            thread::sleep(Duration::from_secs(3));
            "200 OK\r\n"
        }
        "/left" => "410 Gone\r\n",
        _ => "404 Not Found\r\n",
    }
}

/// What is found of a page that links some addresses, each as its rule, its address and why.
fn found(addresses: &[String]) -> Vec<String> {
    let links: Vec<String> = addresses
        .iter()
        .map(|one| format!("[Se]({one})\n"))
        .collect();
    let files = [
        ("content/site.yaml", "title: Planer\n".to_owned()),
        (
            "content/pages/om.md",
            format!("---\ntitle: Om\n---\n\n{}", links.join("\n")),
        ),
    ];
    let files = files.map(|(path, text)| (SourcePath::new(path), text.into_bytes()));
    let tree = SourceTree::from_files(files);
    let built = prepare(&tree, &Options::default(), &mut Cache::default());
    assert!(built.diagnostics.is_empty(), "{:?}", built.diagnostics);
    let asking = Asking {
        patience: Duration::from_millis(500),
        ..Asking::default()
    };
    let line = |one: &Diagnostic| {
        let values: Vec<&str> = one
            .arguments
            .iter()
            .map(|(_, value)| value.as_str())
            .collect();
        format!("{} {}", one.rule.name(), values.join(" "))
    };
    check(&tree, &built.value, asking)
        .iter()
        .map(line)
        .collect()
}

fn on(address: SocketAddr, paths: &[&str]) -> Vec<String> {
    paths
        .iter()
        .map(|path| format!("http://{address}{path}"))
        .collect()
}

#[test]
fn each_answer_has_its_finding() {
    let server = Server::default();
    let at = server.start();
    let paths = [
        "/there",
        "/there#place",
        "/no-head",
        "/for-now",
        "/gone",
        "/left",
        "/moved",
        "/moved-and-gone",
        "/broken",
        "/closed",
        "/round",
    ];
    assert_eq!(
        found(&on(at, &paths)),
        [
            format!("external-gone http://{at}/gone 404"),
            format!("external-gone http://{at}/left 410"),
            format!("external-moved http://{at}/moved http://{at}/new"),
            format!("external-gone http://{at}/moved-and-gone 404"),
            format!("external-unchecked http://{at}/broken 500"),
            format!("external-unchecked http://{at}/closed 403"),
            format!("external-unchecked http://{at}/round steps"),
        ]
    );
    assert_eq!(server.count("HEAD /there"), 1);
    assert_eq!(server.count("GET /there"), 0);
    assert_eq!(server.count("GET /no-head"), 1);
    assert_eq!(server.most.load(Ordering::SeqCst), 1, "one at a time");
    let asked = server.asked.lock().unwrap();
    let is_named = |request: &String| request.to_lowercase().contains("user-agent: planverk/");
    assert!(asked.iter().all(is_named), "{asked:?}");
}

#[test]
fn a_host_that_hangs_is_asked_once() {
    let server = Server::default();
    let at = server.start();
    assert_eq!(
        found(&on(at, &["/hangs", "/hangs?2"])),
        [
            format!("external-unchecked http://{at}/hangs time"),
            format!("external-unchecked http://{at}/hangs?2 time"),
        ]
    );
    assert_eq!(server.asked.lock().unwrap().len(), 1);
}

#[test]
fn hosts_are_asked_in_parallel_and_none_is_known_by_a_wrong_name() {
    let (one, other) = (Server::default(), Server::default());
    let mut addresses = on(one.start(), &["/there"]);
    addresses.extend(on(other.start(), &["/there"]));
    addresses.push("http://no-such-host.invalid/a".to_owned());
    let found = found(&addresses);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("http://no-such-host.invalid/a"),
        "{found:?}"
    );
}
