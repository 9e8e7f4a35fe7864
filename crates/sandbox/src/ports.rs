//! The ports of a private network.

/// The Runtime API's, as on AWS.
pub(crate) const RUNTIME_API: u16 = 9001;
/// HTTPS, where hosts of the world outside are expected.
pub(crate) const TLS: u16 = 443;
/// The name server's.
pub(crate) const NAMES: u16 = 53;

/// The AWS endpoint's: best the one at which others reach it, so that addresses which they were told
/// lead there from inside, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndpointPort(u16);

impl EndpointPort {
    /// `None` for what is no port, and for those that something else answers inside: 53, 443, 9001.
    #[must_use]
    pub fn new(port: u16) -> Option<Self> {
        (!matches!(port, 0 | NAMES | TLS | RUNTIME_API)).then_some(Self(port))
    }

    pub(crate) fn number(self) -> u16 {
        self.0
    }
}

impl Default for EndpointPort {
    /// 4566, which local AWS tools expect.
    fn default() -> Self {
        Self(4566)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_answers_at_is_no_port_of_the_endpoint() {
        for taken in [0, 53, 443, 9001] {
            assert_eq!(EndpointPort::new(taken), None, "{taken}");
        }
        for free in [1, 80, 4566, 8080, 65_535] {
            assert_eq!(EndpointPort::new(free).map(EndpointPort::number), Some(free));
        }
    }
}
