//! `planverk serve`: the preview for editors.

use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::sync::{Mutex, PoisonError};

use clap::Args;

use super::{Outcome, SiteArgs};
use crate::build::Options;
use crate::serve::{News, Settings, serve};
use crate::show::Shown;

/// What `serve` takes.
#[derive(Debug, Args)]
pub struct ServeArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// The interface to listen at; requests may name it as their host.
    #[arg(
        short,
        long,
        value_name = "NAME",
        default_value = "127.0.0.1",
        env = "PLANVERK_INTERFACE"
    )]
    interface: String,
    /// The port to listen at; 0 takes any that is free.
    #[arg(
        short,
        long,
        value_name = "NUMBER",
        default_value_t = 1111,
        env = "PLANVERK_PORT"
    )]
    port: u16,
    /// Open the site in the browser.
    #[arg(short = 'O', long)]
    open: bool,
    /// Look for changes again and again, for file systems that do not tell of them.
    #[arg(long, env = "PLANVERK_POLL", value_parser = clap::builder::FalseyValueParser::new())]
    poll: bool,
}

/// Runs the command.
pub(super) fn run(args: &ServeArgs) -> io::Result<Outcome> {
    if let Some(outcome) = super::without_site(&args.site)? {
        return Ok(outcome);
    }
    let Some(address) = address(&args.interface, args.port) else {
        writeln!(
            anstream::stderr(),
            "feil: «{}» er ikke et navn som kan brukes her.",
            args.interface
        )?;
        return Ok(Outcome::NotDone);
    };
    let options = Options {
        as_of: args.site.as_of,
        drafts: args.site.drafts,
        base_url: None,
    };
    let (root, name, poll) = (args.site.root.clone(), args.interface.clone(), args.poll);
    let (quiet, open, last) = (args.site.quiet, args.open, Mutex::default());
    let settings = Settings {
        root,
        options,
        address,
        name,
        poll,
        color: super::is_colored(),
    };
    let served = serve(settings, move |news| match news {
        News::Listening(address) => listening(address, open),
        News::Built(mut faults) => {
            faults.retain(|fault| !quiet || fault.severity == "error");
            built(
                faults,
                &mut last.lock().unwrap_or_else(PoisonError::into_inner),
                quiet,
            );
        }
    });
    match served {
        Ok(()) => Ok(Outcome::Fine),
        Err(error) => {
            writeln!(
                anstream::stderr(),
                "feil: Kan ikke lytte på {address}: {error}. Velg en annen port med --port."
            )?;
            Ok(Outcome::NotDone)
        }
    }
}

fn address(interface: &str, port: u16) -> Option<SocketAddr> {
    let bare = interface.trim_start_matches('[').trim_end_matches(']');
    match bare.parse::<IpAddr>() {
        Ok(ip) => Some(SocketAddr::new(ip, port)),
        Err(_) => (bare, port).to_socket_addrs().ok()?.next(),
    }
}

/// Says where the site is; whoever reads it may have gone, as with all that is printed here.
fn listening(address: SocketAddr, open: bool) {
    if open {
        let _ = ::open::that_detached(format!("http://{address}/"));
    }
    say(&format!("http://{address}/ (avslutt med Ctrl-C)"));
}

/// Prints what is wrong with a build where it is not what was wrong with the last one, and how it
/// ended.
fn built(faults: Vec<Shown>, last: &mut Vec<Shown>, quiet: bool) {
    if faults != *last {
        let _ = super::print_text(&faults);
    }
    match super::summed(&faults) {
        sum if super::failed(&faults) => say(&format!(
            "Ikke bygget: {sum}. Det står også på siden i nettleseren."
        )),
        _ if quiet => {}
        _ if faults.is_empty() && !last.is_empty() => say("Bygget. Alt er i orden igjen."),
        _ if faults.is_empty() => say("Bygget uten feil eller advarsler."),
        sum => say(&format!("Bygget, {sum}.")),
    }
    *last = faults;
}

fn say(line: &str) {
    let mut out = anstream::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}
