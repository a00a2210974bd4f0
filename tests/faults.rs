//! Systems that refuse, for real: full disks, folders that cannot be written to, files that change
//! or vanish. The old site stays as it was, and a sentence says why.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may fail by panic"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, Ordering};

/// Who builds where rights are to count: nobody.
const NOBODY: u32 = 65534;

struct Site {
    folder: tempfile::TempDir,
    program: PathBuf,
}

impl Site {
    /// A site that has been built once, under the title `Først`.
    fn new() -> Site {
        let folder = tempfile::tempdir().unwrap();
        // Where everybody can run it.
        let program = folder.path().join("planverk");
        let own = Path::new(env!("CARGO_BIN_EXE_planverk"));
        fs::hard_link(own, &program)
            .or_else(|_| fs::copy(own, &program).map(drop))
            .unwrap();
        let site = Site { folder, program };
        site.titled("Først");
        site.put(
            "site/content/plans/p/plan.md",
            "---\ntitle: P\nkind: strategy\n---\n",
        );
        for number in 1..=10 {
            let text = format!("---\nnumber: {number}\ntitle: Tiltak\nothers: true\n---\nTekst.\n");
            site.put(&format!("site/content/plans/p/{number}.md"), &text);
        }
        site.build();
        site
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Gives the site a title, which stands on every page.
    fn titled(&self, title: &str) {
        self.put("site/content/site.yaml", &format!("title: {title}\n"));
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Output {
        Command::new(program)
            .args(arguments)
            .current_dir(self.path("site"))
            .env("PLANVERK", &self.program)
            .output()
            .unwrap()
    }

    #[track_caller]
    fn build(&self) {
        let built = self.run(self.program.to_str().unwrap(), &["build", "-q"]);
        assert!(built.status.success(), "{built:?}");
    }

    /// Builds as somebody who may not do everything.
    fn build_as_nobody(&self) -> Output {
        let program = self.program.to_str().unwrap();
        if fs::metadata(self.folder.path()).unwrap().uid() != 0 {
            return self.run(program, &["build", "-q"]);
        }
        let to_all = fs::Permissions::from_mode(0o755);
        fs::set_permissions(self.folder.path(), to_all).unwrap();
        let id = NOBODY.to_string();
        let owner = ["--reuid", &id, "--regid", &id, "--clear-groups"];
        let whole = [&owner[..], &[program, "build", "-q"]].concat();
        self.run("setpriv", &whole)
    }

    /// Gives the site to nobody, where it is root's.
    fn give_to_nobody(&self) {
        if fs::metadata(self.folder.path()).unwrap().uid() == 0 {
            let owner = format!("{NOBODY}:{NOBODY}");
            assert!(self.run("chown", &["-R", &owner, "."]).status.success());
        }
    }

    /// Runs a script with mounts of its own, which end with it.
    fn mounting(&self, script: &str) -> Output {
        let is_root = fs::metadata("/proc/self").unwrap().uid() == 0;
        let how = if is_root { "-m" } else { "-rm" };
        self.run("unshare", &[how, "sh", "-euc", script])
    }

    fn public(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        files(&self.path("site/public"))
    }

    /// Sees that the site has a title on its front page, and that nothing is beside it.
    #[track_caller]
    fn is_whole_as(&self, title: &str) {
        let front = fs::read_to_string(self.path("site/public/index.html")).unwrap();
        assert!(front.contains(title), "not {title}");
        let checked = self.run("sh", &["-c", "cd public && sha256sum --check SHA256SUMS"]);
        assert!(checked.status.success(), "{checked:?}");
        assert_eq!(names(&self.path("site")), ["content", "public"]);
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(path).unwrap();
            open.extend(entries.map(|entry| entry.unwrap().path()));
        } else {
            let bytes = fs::read(&path).unwrap();
            all.insert(path, bytes);
        }
    }
    all
}

#[track_caller]
fn says(output: &Output, sentences: &[&str]) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    for sentence in sentences {
        assert!(said.contains(sentence), "{said}");
    }
}

/// A disk that is full after any number of bytes: nothing of the site has changed, nothing is left,
/// and with room again the site is built.
#[test]
fn a_full_disk_leaves_the_old_site() {
    let site = Site::new();
    site.titled("Etterpå");
    let script = "
        mkdir ../disk && mount -t tmpfs -o size=16m tmpfs ../disk
        cp -a public ../disk/public && cp -a public ../before
        free=0 refused=0
        while :; do
            room=$(df --output=avail -k ../disk | tail -n 1)
            head -c $(((room - free) * 1024)) /dev/zero > ../disk/filler
            code=0; \"$PLANVERK\" build -q -o ../disk/public 2> ../said || code=$?
            test $code != 0 || break
            test $code = 3
            grep -q 'Kan ikke skrive til ../disk/public.*No space left on device' ../said
            diff -r ../before ../disk/public
            test \"$(ls -A ../disk | tr '\\n' ' ')\" = 'filler public '
            rm ../disk/filler
            free=$((free + 20)) refused=$((refused + 1))
        done
        test $refused -ge 4
        rm ../disk/filler
        grep -q Etterpå ../disk/public/index.html
        test \"$(ls -A ../disk)\" = public
        echo survived
    ";
    let run = site.mounting(script);
    assert_eq!(
        String::from_utf8_lossy(&run.stdout),
        "survived\n",
        "{run:?}"
    );
}

/// The output folder is a disk of its own that can only be read; and one that can be written to.
#[test]
fn a_disk_of_its_own_is_written_file_by_file_or_not_at_all() {
    let site = Site::new();
    let before = site.public();
    site.titled("Etterpå");
    let read_only = "mount --bind public public && mount -o remount,ro,bind public
        exec \"$PLANVERK\" build -q";
    says(
        &site.mounting(read_only),
        &["Kan ikke skrive til ./public", "Read-only file system"],
    );
    assert_eq!(site.public(), before);
    site.is_whole_as("Først");
    let own = |site: &Site| fs::metadata(site.path("site/public")).unwrap().ino();
    let folder = own(&site);
    let mounted = "mount --bind public public && exec \"$PLANVERK\" build -q";
    let built = site.mounting(mounted);
    assert!(built.status.success(), "{built:?}");
    site.is_whole_as("Etterpå");
    assert_eq!(own(&site), folder, "it is the same folder");
}

#[test]
fn a_folder_that_we_may_not_change_is_left() {
    let site = Site::new();
    site.give_to_nobody();
    let before = site.public();
    site.titled("Etterpå");
    let rights = |mode| {
        fs::set_permissions(site.path("site/public"), fs::Permissions::from_mode(mode)).unwrap();
    };
    rights(0o555);
    let refused = site.build_as_nobody();
    says(
        &refused,
        &["Kan ikke skrive til ./public", "Permission denied"],
    );
    assert_eq!(site.public(), before);
    rights(0o755);
    assert!(site.build_as_nobody().status.success());
    site.is_whole_as("Etterpå");
}

/// Where nothing may be put beside the folder, its files are moved into it.
#[test]
fn a_folder_beside_which_nothing_may_be_put_is_written_file_by_file() {
    let site = Site::new();
    site.give_to_nobody();
    site.titled("Etterpå");
    let folder = fs::metadata(site.path("site/public")).unwrap().ino();
    let rights = |mode| {
        fs::set_permissions(site.path("site"), fs::Permissions::from_mode(mode)).unwrap();
    };
    rights(0o555);
    let built = site.build_as_nobody();
    rights(0o755);
    assert!(built.status.success(), "{built:?}");
    site.is_whole_as("Etterpå");
    let same = fs::metadata(site.path("site/public")).unwrap().ino();
    assert_eq!(same, folder);
}

/// The new folder is to others what the old one was: who may read and write it, and its links.
#[test]
fn an_exchanged_folder_has_the_rights_of_the_old_one() {
    let site = Site::new();
    let (public, plans) = (site.path("site/public"), site.path("site/public/planer"));
    let rights = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    rights(&public, 0o2775);
    rights(&plans, 0o2770);
    let before = fs::metadata(&public).unwrap();
    site.titled("Etterpå");
    site.build();
    let after = fs::metadata(&public).unwrap();
    assert_ne!(before.ino(), after.ino(), "it was exchanged");
    let rights = |found: &fs::Metadata| (found.mode(), found.uid(), found.gid());
    assert_eq!(rights(&after), rights(&before));
    assert_eq!(fs::metadata(&plans).unwrap().mode() & 0o7777, 0o2770);
    site.is_whole_as("Etterpå");
}

/// Whoever reads an old page reads it to its end, and whoever writes a file of their own goes on
/// writing the same one.
#[test]
fn files_in_use_stay_what_they_are() {
    let site = Site::new();
    let front = site.path("site/public/index.html");
    let old = fs::read(&front).unwrap();
    let mut reading = fs::File::open(&front).unwrap();
    let log = site.path("site/public/logg/besok.txt");
    site.put("site/public/logg/besok.txt", "før\n");
    fs::create_dir(site.path("site/public/opplastet")).unwrap();
    symlink("logg/besok.txt", site.path("site/public/siste")).unwrap();
    let mut writing = fs::File::options().append(true).open(&log).unwrap();
    site.titled("Etterpå");
    site.build();
    site.is_whole_as("Etterpå");
    let mut read = Vec::new();
    reading.read_to_end(&mut read).unwrap();
    assert!(read == old);
    writing.write_all(b"etter\n").unwrap();
    let latest = fs::read_to_string(site.path("site/public/siste")).unwrap();
    assert_eq!(latest, "før\netter\n");
    assert!(site.path("site/public/opplastet").is_dir());
}

/// A large file is written to, or taken away, while it is copied: the site is whole all the same,
/// or the old one stands and a sentence says why.
#[test]
fn a_file_that_changes_while_it_is_read_is_copied_whole_or_not_at_all() {
    let site = Site::new();
    let film = site.path("site/content/static/film.bin");
    fs::create_dir_all(film.parent().unwrap()).unwrap();
    fs::write(&film, vec![0; 3 << 20]).unwrap();
    site.build();
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for turn in (0..=u8::MAX).cycle() {
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                if turn % 3 == 0 {
                    let _ = fs::remove_file(&film);
                }
                let mut file = fs::File::options().create(true).append(true).open(&film);
                let file = file.as_mut().unwrap();
                file.write_all(&vec![turn; 1 << 20]).unwrap();
                file.write_all(&vec![turn; 1 << 20]).unwrap();
                std::thread::sleep(std::time::Duration::from_millis(2));
            }
        });
        for turn in 0..6 {
            site.titled(&format!("Tur {turn}"));
            let built = site.run(site.program.to_str().unwrap(), &["build", "-q"]);
            let said = String::from_utf8_lossy(&built.stderr);
            let is_said = said.contains("film.bin");
            assert!(built.status.success() || is_said, "{said}");
            if built.status.success() {
                site.is_whole_as(&format!("Tur {turn}"));
            }
        }
        stop.store(true, Ordering::Relaxed);
    });
    site.titled("Etterpå");
    site.build();
    site.is_whole_as("Etterpå");
}

/// The folder may be a link: what it leads to is exchanged, and the link stays. What others have
/// put where a build would put its own is left alone.
#[test]
fn links_are_neither_replaced_nor_followed_where_they_are_none_of_ours() {
    let site = Site::new();
    let (public, real) = (site.path("site/public"), site.path("real"));
    fs::rename(&public, &real).unwrap();
    symlink(&real, &public).unwrap();
    site.titled("Etterpå");
    site.build();
    assert!(public.is_symlink());
    site.is_whole_as("Etterpå");
    site.put("precious/letter.txt", "mine");
    let planted = site.path(".planverk-staging-real-0");
    symlink(site.path("precious"), &planted).unwrap();
    site.titled("Til slutt");
    site.build();
    site.is_whole_as("Til slutt");
    assert_eq!(names(&site.path("precious")), ["letter.txt"]);
    assert!(planted.is_symlink());
}
