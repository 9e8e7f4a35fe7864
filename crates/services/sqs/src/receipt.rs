//! Receipt handles: what a receiver deletes a message with, or keeps it longer.

use crate::errors::bad_receipt;
use crate::keys::line::Spot;
use aws_api::ApiError;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Which message, and which receipt of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Receipt {
    pub(crate) queue: u64,
    pub(crate) which: Which,
    pub(crate) token: u64,
}

/// A message among those of its queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Which {
    /// Of a standard queue, by its id.
    Id(u128),
    /// Of a FIFO queue, by its place.
    Spot(Spot),
}

const STANDARD_QUEUE: u8 = 1;
const FIFO_QUEUE: u8 = 2;

impl Receipt {
    pub(crate) fn text(&self) -> String {
        let mut bytes = Vec::with_capacity(33);
        match self.which {
            Which::Id(id) => {
                bytes.push(STANDARD_QUEUE);
                bytes.extend(id.to_be_bytes());
            }
            Which::Spot(Spot { version, index }) => {
                bytes.push(FIFO_QUEUE);
                bytes.extend(version.to_be_bytes());
                bytes.extend(u64::from(index).to_be_bytes());
            }
        }
        bytes.extend(self.queue.to_be_bytes());
        bytes.extend(self.token.to_be_bytes());
        STANDARD.encode(bytes)
    }

    pub(crate) fn parse(text: &str) -> Result<Receipt, ApiError> {
        let read = || {
            let bytes = STANDARD.decode(text).ok()?;
            let number =
                |from: usize| Some(u64::from_be_bytes(bytes.get(from..from + 8)?.try_into().ok()?));
            let (first, second) = (number(1)?, number(9)?);
            let which = match *bytes.first()? {
                STANDARD_QUEUE => Which::Id(u128::from(first) << 64 | u128::from(second)),
                FIFO_QUEUE => {
                    Which::Spot(Spot { version: first, index: u32::try_from(second).ok()? })
                }
                _ => return None,
            };
            (bytes.len() == 33).then_some(())?;
            Some(Receipt { queue: number(17)?, which, token: number(25)? })
        };
        read().ok_or_else(|| bad_receipt(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn receipts_read_back(queue: u64, id: u128, version: u64, index: u32, token: u64) {
            for which in [Which::Id(id), Which::Spot(Spot { version, index })] {
                let receipt = Receipt { queue, which, token };
                prop_assert_eq!(Receipt::parse(&receipt.text()).unwrap(), receipt);
            }
        }

        #[test]
        fn noise_is_refused(text in "[A-Za-z0-9+/=]{0,80}") {
            if let Ok(receipt) = Receipt::parse(&text) {
                prop_assert_eq!(receipt.text(), text);
            }
        }
    }
}
