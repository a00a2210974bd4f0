//! `planverk serve`: the preview for editors.

use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs, UdpSocket};
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
    /// The interface to listen at; 0.0.0.0 lets all machines of the network see the site, drafts
    /// and files not yet published among them. Requests may name it as their host, which is no
    /// access control: whoever reaches the port can.
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

/// Says where the site is; whoever reads it may have gone, as with all that is printed here. An
/// address that stands for all of the machine's own is none that a browser can go to.
fn listening(address: SocketAddr, open: bool) {
    let mut here = address;
    if address.ip().is_unspecified() {
        here.set_ip(match address.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    if open {
        let _ = ::open::that_detached(format!("http://{here}/"));
    }
    say(&format!("http://{here}/ (avslutt med Ctrl-C)"));
    if here != address {
        match in_network(address) {
            Some(there) => say(&format!("Fra andre maskiner i nettet: http://{there}/")),
            None => say("Andre maskiner i nettet bruker adressen til denne maskinen."),
        }
    }
}

/// The address that other machines know this one by: the one that it would send from. Nothing is
/// sent; the address asked for is one that leads nowhere (RFC 5737, RFC 3849).
fn in_network(listening: SocketAddr) -> Option<SocketAddr> {
    let far: SocketAddr = match listening.ip() {
        IpAddr::V4(_) => (Ipv4Addr::new(192, 0, 2, 1), 9).into(),
        IpAddr::V6(_) => (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1), 9).into(),
    };
    let socket = UdpSocket::bind((listening.ip(), 0)).ok()?;
    socket.connect(far).ok()?;
    let own = socket.local_addr().ok()?.ip();
    Some(SocketAddr::new(own, listening.port())).filter(|_| !own.is_loopback())
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
