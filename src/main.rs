//! planverk, the command.

use std::process::ExitCode;

fn main() -> ExitCode {
    planverk::cli::run()
}
