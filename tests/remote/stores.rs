//! Stores on this machine: moto, which is S3, and Azurite, which is Azure Blob Storage.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use super::servers::{Held, KEY, PASSWORD, Server, free_port, run, scratch, started};

/// A store, and what it lets in whoever looks into it with.
pub enum Store {
    S3,
    /// A signature that ends an address.
    Azure(String),
}

impl Server {
    /// moto, with an empty bucket.
    pub fn s3() -> Server {
        let (scratch, port) = (scratch(), free_port());
        let program = std::env::var("MOTO_SERVER").unwrap_or_else(|_| "moto_server".to_owned());
        let mut moto = Command::new(program);
        moto.args(["-H", "127.0.0.1", "-p", &port.to_string()]);
        let child = started(&mut moto, port);
        assert_eq!(Store::S3.send(port, "PUT", "/planer", b"").0, 200);
        Server {
            child,
            port,
            target: s3_target(port),
            environment: vec![
                ("PLANVERK_S3_KEY_ID", "id".to_owned()),
                ("PLANVERK_S3_SECRET", PASSWORD.to_owned()),
            ],
            held: Held::Store(Store::S3),
            scratch,
        }
    }

    /// Azurite, with an empty container.
    pub fn azure() -> Server {
        let (scratch, port) = (scratch(), free_port());
        let program = std::env::var("AZURITE").unwrap_or_else(|_| "azurite-blob".to_owned());
        let mut azurite = Command::new(program);
        azurite
            .args(["--silent", "--disableTelemetry", "--skipApiVersionCheck"])
            .args(["--blobHost", "127.0.0.1", "--blobPort", &port.to_string()])
            .arg("--location")
            .arg(scratch.path())
            .env("AZURITE_ACCOUNTS", format!("planverk:{KEY}"));
        let child = started(&mut azurite, port);
        let store = Store::Azure(signature());
        let (status, said) = store.send(port, "PUT", "/planverk/planer?restype=container", b"");
        assert_eq!(status, 201, "{}", String::from_utf8_lossy(&said));
        let endpoint = format!("endpoint: \"http://127.0.0.1:{port}/planverk\"");
        Server {
            child,
            port,
            target: format!("kind: azure, to: planer/sted, {endpoint}"),
            environment: vec![
                ("PLANVERK_AZURE_ACCOUNT", "planverk".to_owned()),
                ("PLANVERK_AZURE_KEY", KEY.to_owned()),
            ],
            held: Held::Store(store),
            scratch,
        }
    }

    /// The signature that lets in who has no key.
    pub fn signature(&self) -> &str {
        match &self.held {
            Held::Store(Store::Azure(signature)) => signature,
            _ => panic!("only Azure has one"),
        }
    }
}

impl Store {
    /// A file.
    pub fn file(&self, port: u16, path: &str) -> Option<Vec<u8>> {
        let (status, body) = self.send(port, "GET", &self.address(path), b"");
        (status == 200).then_some(body)
    }

    /// Writes a file.
    pub fn put(&self, port: u16, path: &str, bytes: &[u8]) {
        let (status, said) = self.send(port, "PUT", &self.address(path), bytes);
        let said = String::from_utf8_lossy(&said);
        assert!(status == 200 || status == 201, "{status} {said}");
    }

    fn address(&self, path: &str) -> String {
        match self {
            Store::S3 => format!("/planer/sted/{path}"),
            Store::Azure(_) => format!("/planverk/planer/sted/{path}"),
        }
    }

    /// Asks for something.
    fn send(&self, port: u16, method: &str, address: &str, body: &[u8]) -> (u16, Vec<u8>) {
        match self {
            Store::S3 => {
                let login = "Authorization: AWS4-HMAC-SHA256 \
                             Credential=id/20260101/us-east-1/s3/aws4_request, \
                             SignedHeaders=host, Signature=0\r\n";
                send(port, method, address, login, body)
            }
            Store::Azure(signature) => {
                let sign = if address.contains('?') { '&' } else { '?' };
                let address = format!("{address}{sign}{signature}");
                let kind = "x-ms-blob-type: BlockBlob\r\nx-ms-version: 2019-12-12\r\n";
                send(port, method, &address, kind, body)
            }
        }
    }
}

/// What `site.yaml` says of a bucket at a port.
pub fn s3_target(port: u16) -> String {
    format!("kind: s3, to: planer/sted, endpoint: \"http://127.0.0.1:{port}\"")
}

/// What the owner of an account signs for others: all that blobs are asked for, for some years.
fn signature() -> String {
    let (rights, until, version) = ("rwdlac", "2040-01-01T00:00:00Z", "2019-12-12");
    let signed = format!("planverk\n{rights}\nb\nsco\n\n{until}\n\n\n{version}\n");
    let key = format!("printf %s '{KEY}' | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \\n'");
    let key = run("sh", &["-c", &key]);
    let sign = [
        "dgst",
        "-sha256",
        "-mac",
        "HMAC",
        "-macopt",
        &format!("hexkey:{key}"),
        "-binary",
    ];
    let made = piped("openssl", &sign, signed.as_bytes());
    let made = piped("openssl", &["base64", "-A"], &made);
    let made = String::from_utf8(made).unwrap();
    let made = made
        .replace('+', "%2B")
        .replace('/', "%2F")
        .replace('=', "%3D");
    format!("sv={version}&ss=b&srt=sco&sp={rights}&se={until}&sig={made}")
}

/// What a program makes of what it is given.
fn piped(program: &str, arguments: &[&str], given: &[u8]) -> Vec<u8> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(given).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{program} {arguments:?}");
    output.stdout
}

/// Asks a server on this machine for something.
fn send(port: u16, method: &str, address: &str, more: &str, body: &[u8]) -> (u16, Vec<u8>) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let length = body.len();
    let head = format!(
        "{method} {address} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         {more}Content-Length: {length}\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(body).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .unwrap();
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, answer[end + 4..].to_vec())
}
