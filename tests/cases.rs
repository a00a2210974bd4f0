//! The text cases of `tests/cases/`: files, a command, what it prints and how it ends, side by
//! side. `PLANVERK_UPDATE=1 cargo test --test cases` writes what is printed into the cases; read
//! the difference before you keep it.
//!
//! A case is a text of parts, each begun by a line with `-- `:
//!
//! ```text
//! What the case shows, in words.
//! -- file content/site.yaml        a file of the site; `\t`, `\r` and bytes like `\xff` may be written so
//! -- run new plan "En plan"        a command, run in the folder of the site; words in quotes are one
//! -- exit 1                        how it ends; 0 where nothing is said
//! -- stdout                        what it prints, exactly; nothing where nothing is said
//! -- stderr
//! -- holds public/index.html       lines that a file has, each somewhere in it
//! -- lacks public/index.html       lines that it does not have
//! -- shows content/x.md            what a file holds, exactly
//! -- files content                 the files below a folder
//! -- absent public/x.html          a file that is not there
//! ```
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use libtest_mimic::{Arguments, Failed, Trial};

/// One part: the line that begins it, and the lines below it.
#[derive(Clone, Debug, PartialEq)]
struct Part {
    head: String,
    body: String,
}

fn parts(text: &str) -> (String, Vec<Part>) {
    let mut words = String::new();
    let mut parts: Vec<Part> = Vec::new();
    for line in text.split_inclusive('\n') {
        match (line.strip_prefix("-- "), parts.last_mut()) {
            (Some(head), _) => parts.push(Part {
                head: head.trim_end().to_owned(),
                body: String::new(),
            }),
            (None, Some(part)) => part.body.push_str(line),
            (None, None) => words.push_str(line),
        }
    }
    (words, parts)
}

/// Bytes of a file, with `\xff` as a byte, `\t` as a tab and `\r` as a carriage return.
fn bytes(body: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = body;
    while let Some(at) = rest.find('\\') {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        let after = &rest[at + 1..];
        let (byte, length) = match after.as_bytes() {
            [b't', ..] => (b'\t', 1),
            [b'r', ..] => (b'\r', 1),
            [b'x', ..] if after.len() >= 3 => (u8::from_str_radix(&after[1..3], 16).unwrap(), 3),
            _ => (b'\\', 0),
        };
        bytes.push(byte);
        rest = &after[length..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

/// What differs from run to run, made the same: seconds.
fn steady(text: &str) -> String {
    let mut steady = String::new();
    for line in text.split_inclusive('\n') {
        match line
            .rfind("; ")
            .filter(|_| line.ends_with(" s\n") && line.contains(" skrevet, "))
        {
            Some(at) => writeln!(steady, "{}; N s", &line[..at]).unwrap(),
            None => steady.push_str(line),
        }
    }
    steady
}

/// The words of a command; those between quotation marks are one.
fn arguments(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in command.split('"').enumerate() {
        match at % 2 {
            0 => words.extend(part.split_whitespace().map(str::to_owned)),
            _ => words.push(part.to_owned()),
        }
    }
    words
}

/// The files below a folder of a site, a line each, in order.
fn files_below(site: &Path, folder: &Path) -> String {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let listed = paths.iter().map(|path| match path.is_dir() {
        true => files_below(site, path),
        false => format!("{}\n", path.strip_prefix(site).unwrap().display()),
    });
    listed.collect()
}

/// Runs the parts in a folder and gives them back as they really are, with what is wrong besides.
fn run(parts: &[Part], folder: &Path) -> (Vec<Part>, Vec<String>) {
    let mut real: Vec<Part> = Vec::new();
    let mut wrong = Vec::new();
    let part = |head: &str, body: &str| Part {
        head: head.to_owned(),
        body: body.to_owned(),
    };
    for one in parts {
        let (word, rest) = one.head.split_once(' ').unwrap_or((&one.head, ""));
        let path = folder.join(rest);
        match word {
            "file" => {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, bytes(&one.body)).unwrap();
                real.push(one.clone());
            }
            "run" => {
                let output = Command::new(env!("CARGO_BIN_EXE_planverk"))
                    .args(arguments(rest))
                    .current_dir(folder)
                    .env("HOME", "/nowhere")
                    .output()
                    .unwrap();
                real.push(one.clone());
                match output.status.code() {
                    Some(0) => {}
                    code => real.push(part(&format!("exit {}", code.unwrap_or(-1)), "")),
                }
                for (name, bytes) in [("stdout", output.stdout), ("stderr", output.stderr)] {
                    let text = steady(&String::from_utf8(bytes).unwrap());
                    if !text.is_empty() {
                        real.push(part(name, &text));
                    }
                }
            }
            "exit" | "stdout" | "stderr" => {}
            "shows" => {
                let text = fs::read_to_string(&path).unwrap_or_default();
                real.push(part(&one.head, &text));
            }
            "files" => real.push(part(&one.head, &files_below(folder, &path))),
            "holds" | "lacks" => {
                let text = fs::read_to_string(&path).unwrap_or_default();
                for line in one.body.lines().filter(|line| !line.is_empty()) {
                    if text.contains(line.trim()) != (word == "holds") {
                        wrong.push(format!("{rest} {word} not: {line}"));
                    }
                }
                real.push(one.clone());
            }
            "absent" => {
                if path.exists() {
                    wrong.push(format!("{rest} is there"));
                }
                real.push(one.clone());
            }
            other => panic!("a case has no part {other:?}"),
        }
    }
    (real, wrong)
}

fn text_of(words: &str, parts: &[Part]) -> String {
    parts.iter().fold(words.to_owned(), |text, part| {
        format!("{text}-- {}\n{}", part.head, part.body)
    })
}

/// Runs one case, and says what is not as it is written; with `update`, writes it as it is.
fn case(path: &Path, update: bool) -> Result<(), Failed> {
    let written = fs::read_to_string(path)?;
    let (words, parts) = parts(&written);
    let site = tempfile::tempdir()?;
    let (real, wrong) = run(&parts, site.path());
    let real = text_of(&words, &real);
    if update {
        fs::write(path, &real)?;
    } else if real != written {
        return Err(format!("it is really\n{real}\nPLANVERK_UPDATE=1 writes it so").into());
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.join("\n").into())
    }
}

/// Each case is a test of its own, by the name of its file.
fn main() {
    let update = std::env::var_os("PLANVERK_UPDATE").is_some();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut paths: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "there are no cases");
    let test = |path: std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        Trial::test(name, move || case(&path, update))
    };
    let tests = paths.into_iter().map(test).collect();
    libtest_mimic::run(&Arguments::from_args(), tests).exit();
}
