//! `planverk serve`: the preview for editors.

use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs, UdpSocket};
use std::sync::{Mutex, PoisonError};

use clap::Args;

use super::args::SiteArgs;
use super::faults::{failed, is_colored, print_text, summed};
use super::outcome::{Outcome, complain, without_site};
use crate::serve::{News, Settings, serve};
use crate::show::{Lang, Manner, Shown};

/// What `serve` takes.
#[derive(Debug, Args)]
pub struct ServeArgs {
    #[command(flatten)]
    site: SiteArgs,
    #[arg(short, long)]
    quiet: bool,
    #[arg(
        short,
        long,
        value_name = "NAME",
        default_value = "127.0.0.1",
        env = "PLANVERK_INTERFACE"
    )]
    interface: String,
    #[arg(
        short,
        long,
        value_name = "NUMBER",
        default_value_t = 1111,
        env = "PLANVERK_PORT"
    )]
    port: u16,
    #[arg(short = 'O', long)]
    open: bool,
    #[arg(long, env = "PLANVERK_POLL", value_parser = clap::builder::FalseyValueParser::new())]
    poll: bool,
}

/// Runs the command.
pub(super) fn run(args: &ServeArgs, lang: Lang) -> io::Result<Outcome> {
    if let Some(outcome) = without_site(&args.site, lang)? {
        return Ok(outcome);
    }
    let Some(address) = address(&args.interface, args.port) else {
        complain(lang, "serve-no-interface", &[("name", &args.interface)])?;
        return Ok(Outcome::NotDone);
    };
    let options = args.site.options(None);
    let (root, name, poll) = (args.site.root.clone(), args.interface.clone(), args.poll);
    let (quiet, open) = (args.quiet, args.open);
    let last: Mutex<Vec<Shown>> = Mutex::default();
    let settings = Settings {
        root,
        options,
        address,
        name,
        poll,
        manner: Manner {
            lang,
            color: is_colored(),
            ..Manner::default()
        },
    };
    let served = serve(settings, move |news| match news {
        News::Listening(address) => listening(address, open, lang),
        News::Built(mut faults) => {
            faults.retain(|fault| !quiet || fault.severity == "error");
            let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
            if faults != *last {
                let _ = print_text(&faults);
            }
            if !quiet || failed(&faults) {
                say(&ended(&faults, &last, lang));
            }
            *last = faults;
        }
    });
    match served {
        Ok(()) => Ok(Outcome::Fine),
        Err(error) => {
            let (address, error) = (address.to_string(), error.to_string());
            let why = [("address", &*address), ("error", &*error)];
            complain(lang, "serve-not-listening", &why)?;
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
fn listening(address: SocketAddr, open: bool, lang: Lang) {
    let mut here = address;
    if address.ip().is_unspecified() {
        here.set_ip(match address.ip() {
            IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    let page = format!("http://{here}/");
    if open {
        let _ = ::open::that_detached(&page);
    }
    say(&lang.say("serve-address", &[("address", &page)]));
    if here != address {
        let there = in_network(address).map(|there| format!("http://{there}/"));
        say(&match there {
            Some(there) => lang.say("serve-network", &[("address", &there)]),
            None => lang.say("serve-network-unknown", &[]),
        });
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

/// How a build ended, given what was wrong with the one before.
fn ended(faults: &[Shown], last: &[Shown], lang: Lang) -> String {
    let why = summed(faults, lang);
    let id = match (faults.is_empty(), last.is_empty()) {
        (false, _) if failed(faults) => "serve-not-built",
        (false, _) => "serve-built",
        (true, false) => "serve-mended",
        (true, true) => "serve-clean",
    };
    lang.say(id, &[("why", &why)])
}

fn say(line: &str) {
    let mut out = anstream::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}
