//! Stands between the program and a server, and does what lines and servers do on bad days.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// What happens to a request.
#[derive(Clone, Copy, Debug)]
pub enum Day {
    /// One in so many is answered with 500.
    Failing(u64),
    /// One in so many is cut off before an answer comes.
    Cutting(u64),
    /// Every request waits so long.
    Slow(Duration),
    /// Every request that writes is answered so.
    Refusing(&'static str, &'static str),
}

/// A port that leads to another.
pub struct Proxy {
    pub port: u16,
    /// How many requests there were, and how many of them went wrong.
    pub requests: Arc<AtomicU64>,
    pub faults: Arc<AtomicU64>,
}

impl Proxy {
    /// Stands before a port.
    pub fn before(port: u16, day: Day) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let proxy = Proxy {
            port: listener.local_addr().unwrap().port(),
            requests: Arc::default(),
            faults: Arc::default(),
        };
        let (requests, faults) = (Arc::clone(&proxy.requests), Arc::clone(&proxy.faults));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (requests, faults) = (Arc::clone(&requests), Arc::clone(&faults));
                std::thread::spawn(move || {
                    let number = requests.fetch_add(1, Ordering::SeqCst);
                    pass(stream, port, day, number, &faults);
                });
            }
        });
        proxy
    }
}

/// Passes one request on, or does not. Where a connection ends, the program makes a new one.
fn pass(mut from: TcpStream, port: u16, day: Day, number: u64, faults: &AtomicU64) -> Option<()> {
    let (head, body) = request(&mut from)?;
    // Numbers that look like none in particular.
    let lot = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 33;
    let is_writing = ["PUT", "DELETE", "MKCOL"]
        .iter()
        .any(|method| head.starts_with(method));
    let answer = match day {
        Day::Failing(one_in) if lot.is_multiple_of(one_in) => {
            Some(("500 Internal Server Error", ""))
        }
        Day::Refusing(status, body) if is_writing => Some((status, body)),
        _ => None,
    };
    if let Some((status, body)) = answer {
        faults.fetch_add(1, Ordering::SeqCst);
        let length = body.len();
        let head =
            format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n");
        return from.write_all(format!("{head}{body}").as_bytes()).ok();
    }
    if let Day::Slow(time) = day {
        std::thread::sleep(time);
    }
    let mut to = TcpStream::connect(("127.0.0.1", port)).ok()?;
    let head = head.replacen("\r\n", "\r\nConnection: close\r\n", 1);
    to.write_all(head.as_bytes()).ok()?;
    to.write_all(&body).ok()?;
    if matches!(day, Day::Cutting(one_in) if lot.is_multiple_of(one_in)) {
        // The server does it, and nobody hears of it.
        faults.fetch_add(1, Ordering::SeqCst);
        let _ = to.read_to_end(&mut Vec::new());
        return from.shutdown(Shutdown::Both).ok();
    }
    let mut answer = Vec::new();
    to.read_to_end(&mut answer).ok()?;
    from.write_all(&answer).ok()
}

/// The head of a request and its body.
fn request(from: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut read = Vec::new();
    let mut piece = [0; 16384];
    let end = loop {
        let length = from.read(&mut piece).ok().filter(|length| *length > 0)?;
        read.extend_from_slice(&piece[..length]);
        if let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") {
            break end + 4;
        }
    };
    let head = String::from_utf8_lossy(&read[..end]).into_owned();
    let lower = head.to_ascii_lowercase();
    let length = lower.split("content-length:").nth(1);
    let length = length.and_then(|rest| rest.lines().next()?.trim().parse::<usize>().ok());
    let mut body = read[end..].to_vec();
    while body.len() < length.unwrap_or(0) {
        let length = from.read(&mut piece).ok().filter(|length| *length > 0)?;
        body.extend_from_slice(&piece[..length]);
    }
    Some((head, body))
}
