//! What the environment has of a target: names, passwords and keys come from there and nowhere else,
//! and no message has them.

#[cfg(feature = "remote")]
use super::failure::Failure;

/// What the environment has at a name.
pub type Environment<'e> = &'e dyn Fn(&str) -> Option<String>;

/// What was read of the environment.
#[cfg(feature = "remote")]
pub(super) struct Credentials<'e> {
    environment: Environment<'e>,
    secrets: Vec<String>,
}

#[cfg(feature = "remote")]
impl<'e> Credentials<'e> {
    pub(super) fn of(environment: Environment<'e>) -> Credentials<'e> {
        Credentials {
            environment,
            secrets: Vec::new(),
        }
    }

    /// What is no secret.
    pub(super) fn plain(&self, name: &str) -> Option<String> {
        (self.environment)(name).filter(|value| !value.is_empty())
    }

    /// A secret.
    pub(super) fn secret(&mut self, name: &str) -> Option<String> {
        let value = self.plain(name)?;
        self.secrets.push(value.clone());
        Some(value)
    }

    /// Of these, what is not there.
    pub(super) fn need(&self, names: &[&'static str]) -> Result<(), Failure> {
        let is_missing = |name: &&&'static str| self.plain(name).is_none();
        let missing: Vec<&'static str> = names.iter().filter(is_missing).copied().collect();
        if missing.is_empty() {
            Ok(())
        } else {
            Err(Failure::NoCredentials(missing))
        }
    }

    pub(super) fn secrets(self) -> Vec<String> {
        self.secrets
    }
}
