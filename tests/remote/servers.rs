//! Real servers on this machine, started with what their packages bring: Apache with `mod_dav` and
//! OpenSSH. Each has a folder of its own, as a store has its bucket, and ends with the test.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::stores::Store;

/// What nobody may find in what the program says or writes.
pub const PASSWORD: &str = "Hemmelig-7f3a91";
/// Nor this, which is a key as Azure has them.
pub const KEY: &str = "SGVtbWVsaWctN2YzYTkxLUhlbW1lbGlnLTdmM2E5MS1IZW1tZWxpZw==";

/// A server.
pub struct Server {
    pub(super) child: Child,
    pub port: u16,
    /// What `site.yaml` says of it.
    pub target: String,
    /// What the environment has.
    pub environment: Vec<(&'static str, String)>,
    pub(super) held: Held,
    pub(super) scratch: tempfile::TempDir,
}

/// Where a server keeps what it is given.
pub(super) enum Held {
    Folder(PathBuf),
    /// A bucket or a container, looked into by addresses of its own.
    Store(Store),
}

impl Server {
    /// Apache with WebDAV behind a password.
    pub fn webdav() -> Server {
        let (scratch, port) = (scratch(), free_port());
        let at = scratch.path();
        let folder = at.join("www/planer");
        fs::create_dir_all(&folder).unwrap();
        let user = run("openssl", &["passwd", "-apr1", PASSWORD]);
        write(at, "passwords", &format!("redaktør:{user}"));
        let modules = [
            "mpm_event",
            "authn_core",
            "authn_file",
            "authz_core",
            "authz_user",
            "auth_basic",
            "alias",
            "dav",
            "dav_fs",
        ];
        let load = modules.map(|name| {
            format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n")
        });
        let (at_, load) = (at.display(), load.concat());
        write(
            at,
            "apache.conf",
            &format!(
                "{load}ServerName localhost\nListen 127.0.0.1:{port}\nPidFile {at_}/pid\n\
                 ErrorLog {at_}/log\nUser www-data\nGroup www-data\nDocumentRoot {at_}\n\
                 DavLockDB {at_}/www/lock\nAlias /dav {at_}/www\n<Location /dav>\nDav On\n\
                 AuthType Basic\nAuthName Publisering\nAuthUserFile {at_}/passwords\n\
                 Require valid-user\n</Location>\n"
            ),
        );
        give(&at.join("www"), "www-data");
        let config = at.join("apache.conf");
        let mut apache = Command::new("/usr/sbin/apache2");
        apache.arg("-f").arg(config).args(["-D", "FOREGROUND"]);
        let environment = vec![
            ("PLANVERK_WEBDAV_USER", "redaktør".to_owned()),
            ("PLANVERK_WEBDAV_PASSWORD", PASSWORD.to_owned()),
        ];
        Server {
            child: started(&mut apache, port),
            port,
            target: format!("kind: webdav, to: \"http://127.0.0.1:{port}/dav/planer\""),
            environment,
            held: Held::Folder(folder),
            scratch,
        }
    }

    /// OpenSSH, which lets in whoever has the key.
    pub fn sftp() -> Server {
        let (scratch, port) = (scratch(), free_port());
        let at = scratch.path();
        for name in ["host", "key", "other"] {
            let file = at.join(name);
            let file = file.to_str().unwrap();
            run("ssh-keygen", &["-q", "-t", "ed25519", "-N", "", "-f", file]);
        }
        fs::copy(at.join("key.pub"), at.join("authorized")).unwrap();
        let host = fs::read_to_string(at.join("host.pub")).unwrap();
        write(at, "known", &format!("[127.0.0.1]:{port} {host}"));
        let at_ = at.display();
        write(
            at,
            "sshd.conf",
            &format!(
                "Port {port}\nListenAddress 127.0.0.1\nHostKey {at_}/host\nPidFile none\n\
                 AuthorizedKeysFile {at_}/authorized\nStrictModes no\nUsePAM no\n\
                 PermitRootLogin yes\nPasswordAuthentication no\nMaxStartups 100\n\
                 Subsystem sftp internal-sftp\n"
            ),
        );
        // The program `ssh` reads the known hosts of the user; those of the test are others.
        let bin = at.join("bin");
        fs::create_dir(&bin).unwrap();
        let known = format!("-o UserKnownHostsFile={at_}/known -o GlobalKnownHostsFile=none");
        let ssh = format!("#!/bin/sh\nexec /usr/bin/ssh -F none {known} \"$@\"\n");
        write(&bin, "ssh", &ssh);
        let may_run = fs::Permissions::from_mode(0o755);
        fs::set_permissions(bin.join("ssh"), may_run).unwrap();
        // Where it parts its rights, if it has any.
        let _ = fs::create_dir("/run/sshd");
        let mut sshd = Command::new("/usr/sbin/sshd");
        sshd.args(["-D", "-e", "-f"]).arg(at.join("sshd.conf"));
        let folder = at.join("www/planer");
        fs::create_dir_all(&folder).unwrap();
        let user = run("id", &["-un"]);
        let to = format!("ssh://{}@127.0.0.1:{port}{}", user.trim(), folder.display());
        let path = std::env::var("PATH").unwrap();
        let environment = vec![
            ("PLANVERK_SFTP_KEY", at.join("key").display().to_string()),
            ("PATH", format!("{}:{path}", bin.display())),
            ("XDG_STATE_HOME", at.join("state").display().to_string()),
        ];
        Server {
            child: started(&mut sshd, port),
            port,
            target: format!("kind: sftp, to: \"{to}\""),
            environment,
            held: Held::Folder(folder),
            scratch,
        }
    }

    /// The folder that the server keeps what it is given in.
    pub fn folder(&self) -> Option<&Path> {
        match &self.held {
            Held::Folder(folder) => Some(folder),
            Held::Store(_) => None,
        }
    }

    /// A file of what the server was started with.
    pub fn own(&self, name: &str) -> PathBuf {
        self.scratch.path().join(name)
    }

    /// A file, looked at without the program.
    pub fn file(&self, path: &str) -> Option<Vec<u8>> {
        match &self.held {
            Held::Folder(folder) => fs::read(folder.join(path)).ok(),
            Held::Store(store) => store.file(self.port, path),
        }
    }

    /// Changes a file behind the program's back.
    pub fn tamper(&self, path: &str, bytes: &[u8]) {
        match &self.held {
            Held::Folder(folder) => {
                let file = folder.join(path);
                fs::create_dir_all(file.parent().unwrap()).unwrap();
                fs::write(file, bytes).unwrap();
            }
            Held::Store(store) => store.put(self.port, path, bytes),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = Command::new("kill")
            .arg(self.child.id().to_string())
            .status();
        let _ = self.child.wait();
    }
}

/// A port that nobody listens to.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

pub(super) fn scratch() -> tempfile::TempDir {
    let scratch = tempfile::tempdir().unwrap();
    // Servers are somebody else.
    fs::set_permissions(scratch.path(), fs::Permissions::from_mode(0o755)).unwrap();
    scratch
}

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).unwrap();
}

/// Runs a program and gives what it prints.
#[track_caller]
pub fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    assert!(
        output.status.success(),
        "{program} {arguments:?}: {output:?}"
    );
    String::from_utf8(output.stdout).unwrap()
}

/// Runs a program with all rights.
#[track_caller]
pub fn as_root(program: &str, arguments: &[&str]) {
    if run("id", &["-u"]).trim() == "0" {
        run(program, arguments);
    } else {
        let all: Vec<&str> = ["-n", program].iter().chain(arguments).copied().collect();
        run("sudo", &all);
    }
}

/// Gives a folder to a user, if this user may.
pub fn give(folder: &Path, user: &str) {
    let folder = folder.to_str().unwrap();
    if run("id", &["-u"]).trim() == "0" {
        run("chown", &["-R", user, folder]);
    }
}

/// Starts a server and waits until it listens.
pub(super) fn started(command: &mut Command, port: u16) -> Child {
    let quiet = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let child = quiet
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(
            begun.elapsed() < Duration::from_secs(30),
            "{command:?} does not listen"
        );
        std::thread::sleep(Duration::from_millis(50));
    }
    child
}
