//! A site in a folder with a target that it is published to, and the program run on it.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;

/// A site in a folder.
pub struct Site {
    pub root: PathBuf,
    /// What the program finds in its environment.
    pub environment: Vec<(&'static str, String)>,
    /// What nobody may find in what it says or writes.
    pub secrets: &'static [&'static str],
}

impl Site {
    /// A site with a target `t` of the given keys, and so many measures.
    pub fn new(root: PathBuf, target: &str, measures: usize) -> Site {
        let site = Site {
            root,
            environment: Vec::new(),
            secrets: &[],
        };
        site.target(target);
        let owner = "---\ncode: AID\nname: Arbeidsdepartementet\nkind: ministry\n---\n";
        site.put("content/departments/aid.md", owner);
        let plan = "---\ntitle: Planen\nkind: strategy\nowner: AID\n---\n";
        site.put("content/plans/p/plan.md", plan);
        for number in 1..=measures {
            site.measure(number, "Pågående");
        }
        site
    }

    /// Names another target.
    pub fn target(&self, target: &str) {
        let text = format!("title: S\npublish: {{t: {{{target}}}}}\n");
        self.put("content/site.yaml", &text);
    }

    /// Writes a file.
    pub fn put(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Writes a measure with a status.
    pub fn measure(&self, number: usize, status: &str) {
        let mut text = format!("---\nnumber: {number}\ntitle: Noe {number}\nresponsible: AID\n");
        writeln!(text, "status: [{{date: 2025-06-01, status: {status}}}]").unwrap();
        writeln!(text, "---\nTeksten til nummer {number}.").unwrap();
        self.put(&format!("content/plans/p/{number}.md"), &text);
    }

    /// The program, about to be run on the site.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_planverk"));
        command
            .args(arguments)
            .current_dir(&self.root)
            .env("PLANVERK_LANG", "nb")
            .envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs a command. Whatever it says and writes, no secret is in it.
    pub fn run(&self, arguments: &[&str]) -> Output {
        let output = self.command(arguments).output().unwrap();
        let journal = fs::read(self.root.join("publications.csv")).unwrap_or_default();
        for said in [&output.stdout, &output.stderr, &journal] {
            let said = String::from_utf8_lossy(said);
            let told = self.secrets.iter().find(|secret| said.contains(**secret));
            assert_eq!(told, None, "{arguments:?}: {said}");
        }
        output
    }

    /// Runs a command that ends well, and gives what it prints.
    #[track_caller]
    pub fn ok(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs a command that ends with a code, and gives its complaint.
    #[track_caller]
    pub fn fails(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?} {output:?}");
        String::from_utf8(output.stderr).unwrap()
    }

    /// Runs a command that ends well, and gives its report.
    #[track_caller]
    pub fn report(&self, arguments: &[&str]) -> Value {
        let report = self.ok(&[arguments, &["--format", "json"]].concat());
        serde_json::from_str(&report).unwrap()
    }
}
