//! `planverk serve`: the preview for editors.

use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};

use clap::Args;

use super::{Outcome, SiteArgs};
use crate::build::Options;
use crate::serve::{News, Settings, serve};

/// What `serve` takes.
#[derive(Debug, Args)]
pub struct ServeArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// The interface to listen at; requests may name it as their host.
    #[arg(short, long, value_name = "NAME", default_value = "127.0.0.1", env = "PLANVERK_INTERFACE")]
    interface: String,
    /// The port to listen at; 0 takes any that is free.
    #[arg(short, long, value_name = "NUMBER", default_value_t = 1111, env = "PLANVERK_PORT")]
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
        writeln!(anstream::stderr(), "feil: «{}» er ikke et navn som kan brukes her.", args.interface)?;
        return Ok(Outcome::NotDone);
    };
    let options = Options { as_of: args.site.as_of, drafts: args.site.drafts, base_url: None };
    let (root, name, poll) = (args.site.root.clone(), args.interface.clone(), args.poll);
    let (quiet, open) = (args.site.quiet, args.open);
    let served = serve(Settings { root, options, address, name, poll }, move |news| tell(&news, quiet, open));
    match served {
        Ok(()) => Ok(Outcome::Fine),
        Err(error) => {
            writeln!(anstream::stderr(), "feil: Kan ikke lytte på {address}: {error}. Velg en annen port med --port.")?;
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

/// Prints what happens; whoever reads it may have gone.
fn tell(news: &News, quiet: bool, open: bool) {
    let mut out = anstream::stdout().lock();
    let _ = match news {
        News::Listening(address) => {
            if open {
                let _ = ::open::that_detached(format!("http://{address}/"));
            }
            writeln!(out, "http://{address}/ (avslutt med Ctrl-C)")
        }
        News::Built { errors: 0, warnings: 0 } if quiet => Ok(()),
        News::Built { errors: 0, warnings } => {
            writeln!(out, "Bygget, {}", super::count(*warnings, "advarsel", "advarsler"))
        }
        News::Built { errors, .. } => writeln!(out, "Ikke bygget: {errors} feil. De står på siden i nettleseren."),
    };
    let _ = out.flush();
}
