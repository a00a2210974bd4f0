//! The preview as an editor meets it: a real server, real files, real requests.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// A site that is served, until it is dropped.
struct Server {
    child: Child,
    address: String,
    /// What it says of the address that other machines can use, where it says so.
    network: Option<String>,
    site: tempfile::TempDir,
    /// What it has printed since it began to listen.
    printed: Arc<Mutex<String>>,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a request was answered.
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Server {
    fn start(flags: &[&str]) -> Server {
        Server::started(Command::new(env!("CARGO_BIN_EXE_planverk")), flags)
    }

    /// One that may open so many files at a time.
    fn with_files(most: usize) -> Server {
        let mut shell = Command::new("sh");
        let script = format!("ulimit -n {most}; exec \"$0\" \"$@\"");
        shell.args(["-c", &script, env!("CARGO_BIN_EXE_planverk")]);
        Server::started(shell, &[])
    }

    fn started(mut program: Command, flags: &[&str]) -> Server {
        let site = tempfile::tempdir().unwrap();
        let put = |path: &str, text: &str| put(site.path(), path, text);
        put("content/site.yaml", "title: Planer\n");
        put(
            "content/pages/om.md",
            "---\ntitle: Om\n---\nFørste utgave.\n",
        );
        put(
            "content/plans/p/plan.md",
            "---\ntitle: En plan\nkind: action-plan\n---\n",
        );
        put(
            "content/plans/p/1-a.md",
            "---\nnumber: 1\ntitle: A\nothers: true\nwhen: når det passer seg\n---\nSe [[om]].\n",
        );
        let mut child = program
            .args(["serve", "-p", "0"])
            .args(flags)
            .current_dir(site.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.next().unwrap().unwrap();
        let address = first
            .trim_start_matches("http://")
            .split('/')
            .next()
            .unwrap()
            .to_owned();
        let network = flags
            .contains(&"0.0.0.0")
            .then(|| lines.next().unwrap().unwrap());
        let printed = Arc::new(Mutex::new(String::new()));
        let keep = |lines: Box<dyn Iterator<Item = std::io::Result<String>> + Send>| {
            let printed = printed.clone();
            std::thread::spawn(move || {
                lines
                    .map_while(Result::ok)
                    .for_each(|line| printed.lock().unwrap().push_str(&(line + "\n")));
            });
        };
        keep(Box::new(lines));
        keep(Box::new(
            BufReader::new(child.stderr.take().unwrap()).lines(),
        ));
        let server = Server {
            child,
            address,
            network,
            site,
            printed,
        };
        if !flags.contains(&"--quiet") {
            server.until_printed(&["Bygget, 1 advarsel.", "advarsel[unclear-when]"]);
        }
        server
    }

    /// Waits until the terminal has said these things, in any order, and gives all that it has said
    /// since the last time.
    #[track_caller]
    fn until_printed(&self, wanted: &[&str]) -> String {
        let start = Instant::now();
        loop {
            let mut printed = self.printed.lock().unwrap();
            if wanted.iter().all(|wanted| printed.contains(wanted)) {
                return std::mem::take(&mut printed);
            }
            assert!(
                start.elapsed() < Duration::from_secs(20),
                "the terminal says only {printed}"
            );
            drop(printed);
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn put(&self, path: &str, text: &str) {
        put(self.site.path(), path, text);
    }

    fn ask(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(5)))
            .unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head
            .split(' ')
            .nth(1)
            .unwrap_or_default()
            .parse()
            .unwrap_or(0);
        Answer {
            status,
            head: head.to_lowercase(),
            body: body.to_owned(),
        }
    }

    fn get(&self, path: &str) -> Answer {
        self.ask(&format!(
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        ))
    }

    /// Asks again until the answer is as wanted; an editor would give up sooner.
    #[track_caller]
    fn until(&self, path: &str, wanted: impl Fn(&Answer) -> bool) -> Answer {
        let start = Instant::now();
        loop {
            let answer = self.get(path);
            if wanted(&answer) {
                return answer;
            }
            assert!(
                start.elapsed() < Duration::from_secs(20),
                "{path} stays {}\n{}",
                answer.status,
                answer.body
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// What `build` writes of the same files.
    fn built(&self) -> tempfile::TempDir {
        let out = tempfile::tempdir().unwrap();
        let status = Command::new(env!("CARGO_BIN_EXE_planverk"))
            .args(["build", "-q", "-o"])
            .arg(out.path())
            .current_dir(self.site.path())
            .status()
            .unwrap();
        assert!(status.success());
        out
    }
}

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A page without the elements that bear `data-preview`; each is written whole, without another of
/// its kind inside.
fn without_preview(html: &str) -> String {
    let mut html = html.to_owned();
    while let Some(mark) = html.find(" data-preview") {
        let start = html[..mark].rfind('<').unwrap();
        let name: String = html[start + 1..]
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let end = if name == "link" {
            start + html[start..].find('>').unwrap() + 1
        } else {
            let close = format!("</{name}>");
            start + html[start..].find(&close).unwrap() + close.len()
        };
        html.replace_range(start..end, "");
    }
    html
}

#[test]
fn a_served_page_is_the_built_one_but_for_what_preview_adds() {
    let server = Server::start(&[]);
    let built = server.built();
    let mut pages = 0;
    let mut open = vec![built.path().to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(
                fs::read_dir(&path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
            continue;
        }
        let name = path
            .strip_prefix(built.path())
            .unwrap()
            .to_string_lossy()
            .into_owned();
        let expected = fs::read_to_string(&path).unwrap();
        let answer = server.get(&format!("/{name}"));
        assert_eq!(answer.status, 200, "{name}");
        let is_page = name.ends_with(".html");
        assert_eq!(
            if is_page {
                without_preview(&answer.body)
            } else {
                answer.body
            },
            expected,
            "{name}"
        );
        pages += usize::from(is_page);
    }
    assert!(pages > 8, "{pages}");
    let measure = server.get("/planer/p/tiltak/1/index.html").body;
    assert!(
        measure.contains("<code>content/plans/p/1-a.md</code>"),
        "the page says which file it comes from"
    );
    assert!(
        measure.contains("når det passer seg» er ikke et tidspunkt"),
        "the page shows its warning"
    );
    let other = server.get("/om/").body;
    let (own, all) = other.split_once("<details>").unwrap();
    assert!(
        !own.contains("er ikke et tidspunkt") && all.contains("er ikke et tidspunkt"),
        "other pages show it folded, among those of the whole site"
    );
}

#[test]
fn every_kind_of_change_reaches_the_page() {
    let server = Server::start(&[]);
    let has = |text: &'static str| {
        move |answer: &Answer| answer.status == 200 && answer.body.contains(text)
    };
    server.until("/om/", has("Første utgave."));
    server.put(
        "content/pages/om.md",
        "---\ntitle: Om\n---\nAndre utgave.\n",
    );
    server.until("/om/", has("Andre utgave."));
    // As many editors save: another file, renamed over the old one.
    server.put(
        "content/pages/.om.md.tmp",
        "---\ntitle: Om\n---\nTredje utgave.\n",
    );
    fs::rename(
        server.site.path().join("content/pages/.om.md.tmp"),
        server.site.path().join("content/pages/om.md"),
    )
    .unwrap();
    server.until("/om/", has("Tredje utgave."));
    fs::remove_file(server.site.path().join("content/pages/om.md")).unwrap();
    server.put(
        "content/pages/om.md",
        "---\ntitle: Om\n---\nFjerde utgave.\n",
    );
    server.until("/om/", has("Fjerde utgave."));
    server.put(
        "content/plans/q/1-ny/del/../section.md",
        "---\ntitle: Ny del\n---\n",
    );
    server.put(
        "content/plans/q/plan.md",
        "---\ntitle: Ny plan\nkind: strategy\n---\n",
    );
    server.until("/planer/q/deler/ny/", has("Ny del"));
    fs::rename(
        server.site.path().join("content/plans/q"),
        server.site.path().join("content/plans/r"),
    )
    .unwrap();
    server.until("/planer/r/", has("Ny plan"));
    assert_eq!(server.get("/planer/q/").status, 404);
    server.put("content/site.yaml", "title: Et annet navn\n");
    server.until("/", has("Et annet navn"));
    server.put(
        "themes/standard/strings/nb.ftl",
        &fs::read_to_string("themes/standard/strings/nb.ftl")
            .unwrap()
            .replace("address-plans = planer", "address-plans = verk"),
    );
    server.until("/verk/r/", has("Ny plan"));
    let moved = server.site.path().join("bort");
    fs::rename(server.site.path().join("content"), &moved).unwrap();
    server.until("/", has("content/site.yaml mangler"));
    fs::rename(&moved, server.site.path().join("content")).unwrap();
    server.until("/", |answer| {
        !answer.body.contains("content/site.yaml mangler")
    });
    server.put(
        "content/pages/om.md",
        "---\ntitle: Om\n---\nFemte utgave.\n",
    );
    server.until("/om/", has("Femte utgave."));
}

#[test]
fn a_broken_build_leaves_the_last_good_site_with_the_faults_over_it() {
    let server = Server::start(&["--poll"]);
    server.put(
        "content/pages/om.md",
        "---\ntittel: <script>Om\n---\nNy utgave.\n",
    );
    let broken = server.until("/om/", |answer| {
        answer.body.contains("Nøkkelen «tittel» finnes ikke her.")
    });
    assert!(
        broken.body.contains("Første utgave."),
        "the last good page is still there"
    );
    assert!(
        broken.body.contains("content/pages/om.md, linje 2"),
        "{}",
        broken.body
    );
    assert!(
        !broken.body.contains("<script>Om"),
        "what the file says is escaped"
    );
    server.put("content/pages/om.md", "---\ntitle: Om\n---\nNy utgave.\n");
    let mended = server.until("/om/", |answer| answer.body.contains("Ny utgave."));
    assert!(!mended.body.contains("Nøkkelen «title» mangler."));
}

/// What a server would show: no base that the published page does not have, and no other policy.
#[test]
fn the_page_for_what_is_not_there_is_the_published_one() {
    let server = Server::start(&[]);
    let built = server.built();
    let published = fs::read_to_string(built.path().join("404.html")).unwrap();
    assert!(
        published.contains("href=\"../../index.html\"")
            && published.contains("href=\"index.html\""),
        "{published}"
    );
    let answer = server.get("/planer/finnes/ikke/");
    assert_eq!(answer.status, 404);
    assert_eq!(without_preview(&answer.body), published);
    assert!(answer.head.contains("base-uri 'none'"), "{}", answer.head);
    // With an address of its own the page names it whole, and here that is this server.
    server.put(
        "content/site.yaml",
        "title: Planer\nbase_url: https://intranett.example/planer\n",
    );
    let based = server.until("/planer/finnes/ikke/", |answer| {
        !answer.body.contains("way-1")
    });
    assert!(
        based.body.contains("href=\"/assets/planverk-")
            && based.body.contains("href=\"/index.html\""),
        "{}",
        based.body
    );
    assert!(!based.body.contains("intranett.example"), "{}", based.body);
}

#[test]
fn leftovers_of_editors_are_no_fault_in_the_preview() {
    let server = Server::start(&[]);
    let file = |name: &str| server.site.path().join("content/plans/p").join(name);
    #[cfg(unix)]
    std::os::unix::fs::symlink("kari@pc.1234:5678", file(".#1-a.md")).unwrap();
    for name in ["#1-a.md#", "1-a.md~", "2-b.md.bak", "~$notat.docx"] {
        fs::write(file(name), "x").unwrap();
    }
    server.put(
        "content/pages/om.md",
        "---\ntitle: Om\n---\nAndre utgave.\n",
    );
    let answer = server.until("/om/", |answer| answer.body.contains("Andre utgave."));
    assert!(
        !answer.body.contains("<h2>Advarsler</h2>") && !answer.body.contains("kan ikke leses"),
        "{}",
        answer.body
    );
    // One build for the page, and none for the others.
    let generation = |body: &str| {
        body.split("data-generation=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned()
    };
    let before = generation(&answer.body);
    fs::write(file("#1-a.md#"), "y").unwrap();
    std::thread::sleep(Duration::from_millis(700));
    assert_eq!(generation(&server.get("/om/").body), before);
}

#[test]
fn the_terminal_says_what_is_wrong_and_when_it_is_mended() {
    let server = Server::start(&[]);
    server.put("content/pages/om.md", "---\ntitle: Om\n---\n[[x]]\n");
    let fault = "feil[broken-reference]: «x» finnes ikke.\n --> content/pages/om.md:4:1\n";
    server.until_printed(&[
        "Ikke bygget: 1 feil og 1 advarsel. Det står også på siden",
        fault,
        "advarsel[unclear-when]",
    ]);
    server.put("content/pages/annen.md", "---\ntitle: Annen\n---\n");
    let said = server.until_printed(&["Ikke bygget: 1 feil og 1 advarsel."]);
    assert!(
        !said.contains("feil["),
        "what was said already is not said again: {said}"
    );
    server.put("content/pages/om.md", "---\ntitle: Om\n---\n");
    let said = server.until_printed(&["Bygget, 1 advarsel.", "advarsel[unclear-when]"]);
    assert!(!said.contains("feil["), "{said}");
    server.put(
        "content/plans/p/1-a.md",
        "---\nnumber: 1\ntitle: A\nothers: true\n---\n",
    );
    server.until_printed(&["Bygget. Alt er i orden igjen.\n"]);
}

#[test]
fn a_quiet_terminal_says_only_what_stops_the_site() {
    let server = Server::start(&["--quiet"]);
    server.put("content/pages/om.md", "---\ntittel: Om\n---\n");
    let said = server.until_printed(&[
        "Ikke bygget: 1 feil.",
        "feil[unknown-key]",
        "= hjelp: Mente du «title»?",
    ]);
    assert!(!said.contains("advarsel"), "{said}");
}

#[test]
fn each_fault_stands_once_over_the_page_and_can_be_put_away() {
    let server = Server::start(&[]);
    server.put(
        "content/pages/om.md",
        "---\ntitle: Om\n---\nEn <b>fet</b> [[x]].\n",
    );
    let broken = server.until("/om/", |answer| answer.body.contains("«x» finnes ikke."));
    assert_eq!(broken.body.matches("«x» finnes ikke.").count(), 1);
    assert!(
        broken
            .body
            .contains("<pre>En &lt;b&gt;fet&lt;/b&gt; <mark>[[x]]</mark>.</pre>"),
        "{}",
        broken.body
    );
    assert!(
        broken
            .body
            .contains("<button class=\"preview-close\" type=\"button\">Lukk</button>"),
        "{}",
        broken.body
    );
}

#[test]
fn a_large_file_is_served_as_it_is() {
    let server = Server::start(&[]);
    let text = "0123456789abcdef\n".repeat(100_000);
    put(server.site.path(), "content/static/tall.txt", &text);
    let answer = server.until("/tall.txt", |answer| answer.status == 200);
    assert!(answer.body == text, "{} bytes", answer.body.len());
    assert!(answer.head.contains("text/plain"), "{}", answer.head);
}

#[test]
fn nobody_else_gets_in() {
    let server = Server::start(&[]);
    let ask = |request: &str| server.ask(&format!("{request}\r\nConnection: close\r\n\r\n"));
    assert_eq!(ask("GET / HTTP/1.1\r\nHost: localhost").status, 200);
    for (host, origin) in [
        ("evil.no", ""),
        ("localhost.evil.no", ""),
        ("localhost", "https://evil.no"),
        ("localhost", "null"),
    ] {
        let origin = if origin.is_empty() {
            String::new()
        } else {
            format!("\r\nOrigin: {origin}")
        };
        assert_eq!(
            ask(&format!("GET / HTTP/1.1\r\nHost: {host}{origin}")).status,
            403,
            "{host} {origin}"
        );
    }
    assert_eq!(
        ask("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0").status,
        405
    );
    let paths = [
        "/../content/site.yaml",
        "/%2e%2e/content/site.yaml",
        "/%252e%252e/content/site.yaml",
        "/..%5ccontent%5csite.yaml",
        "/om/..%2f..%2fcontent%2fsite.yaml",
        "/content/site.yaml",
        "/%00",
        "/planer",
        "//etc/passwd",
        "/om/index.html%00.txt",
        "/.gitignore",
        "/%",
    ];
    for path in paths {
        let answer = server.get(path);
        assert!(
            matches!(answer.status, 302 | 404),
            "{path}: {}",
            answer.status
        );
        assert!(!answer.body.contains("title: Planer"), "{path}");
    }
    let policy = server.get("/").head;
    for header in [
        "content-security-policy: default-src 'none'",
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
    ] {
        assert!(policy.contains(header), "{header}");
    }
    let long = format!(
        "GET / HTTP/1.1\r\nHost: localhost\r\nX: {}\r\nConnection: close\r\n\r\n",
        "x".repeat(100_000)
    );
    assert!(
        matches!(server.ask(&long).status, 0 | 400 | 431),
        "headers are bounded"
    );
}

/// All machines may ask, by the address that they reach this one at, and the terminal says which.
#[test]
fn other_machines_are_told_an_address_that_they_can_use() {
    let server = Server::start(&["-i", "0.0.0.0"]);
    assert!(
        server.address.starts_with("127.0.0.1:"),
        "{}",
        server.address
    );
    let ask = |host: &str| {
        let request = format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        server.ask(&request).status
    };
    assert_eq!(ask(&server.address), 200);
    assert_eq!(ask("evil.no"), 403);
    assert_eq!(ask("192.0.2.7"), 403);
    let others = server.network.as_ref().unwrap();
    let Some(there) = others.strip_prefix("Fra andre maskiner i nettet: http://") else {
        assert!(others.starts_with("Andre maskiner i nettet bruker adressen"));
        return;
    };
    let there = there.trim_end_matches('/');
    let mut stream = TcpStream::connect(there).unwrap();
    let request = format!("GET / HTTP/1.1\r\nHost: {there}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{there}: {answer}");
}

#[test]
fn a_page_that_cannot_be_made_takes_the_site_back() {
    let server = Server::start(&[]);
    let template = "themes/standard/templates/free.html";
    let own = include_str!("../themes/standard/templates/free.html");
    let broken = own.replace("{{ view.body | safe }}", "{{ view.what.ever }}");
    server.until("/om/", |answer| answer.body.contains("Første utgave."));
    server.put(template, &broken);
    // Whoever asks for the page, or for any other, sees the site as it was and what is wrong.
    for page in ["/om/", "/"] {
        let answer = server.until(page, |answer| answer.body.contains("free.html"));
        assert_eq!(answer.status, 200, "{page}");
    }
    server.put(template, own);
    let mended = server.until("/om/", |answer| !answer.body.contains("free.html"));
    assert!(mended.body.contains("Første utgave."));
}

/// More pages are open than the server may have files: it rests, answers, and an edit shows no fault
/// that is none.
#[cfg(target_os = "linux")]
#[test]
fn many_open_pages_and_few_descriptors_do_no_harm() {
    let server = Server::with_files(128);
    let request = "GET /-preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
    let streams: Vec<TcpStream> = (0..180)
        .map(|_| {
            let mut stream = TcpStream::connect(&server.address).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            stream
        })
        .collect();
    server.until("/om/", |answer| answer.body.contains("Første utgave."));
    let used = || {
        let stat = fs::read_to_string(format!("/proc/{}/stat", server.child.id())).unwrap();
        // In hundredths of a second (proc_pid_stat(5): utime and stime).
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split(' ').collect();
        fields[12].parse::<u64>().unwrap() + fields[13].parse::<u64>().unwrap()
    };
    let before = used();
    std::thread::sleep(Duration::from_secs(1));
    let used = used() - before;
    assert!(used < 30, "{used} % of a core with nothing to do");
    server.put(
        "content/pages/om.md",
        "---\ntitle: Om\n---\nAndre utgave.\n",
    );
    server.until("/om/", |answer| answer.body.contains("Andre utgave."));
    let printed = server.until_printed(&["Bygget"]);
    assert!(!printed.contains("feil["), "{printed}");
    // The newest pages are told of it; the oldest ask anew.
    let mut newest = streams.last().unwrap();
    newest
        .set_read_timeout(Some(Duration::from_secs(5)))
        .unwrap();
    let mut told = Vec::new();
    let mut piece = [0; 1024];
    while !String::from_utf8_lossy(&told).contains("data: 2") {
        let read = newest.read(&mut piece).unwrap();
        assert!(read > 0, "{}", String::from_utf8_lossy(&told));
        told.extend_from_slice(&piece[..read]);
    }
}
