//! What senders claim of their bodies: `Content-MD5` and one checksum, in a header or behind the
//! body. «Checking object integrity for data uploads».

use crate::errors;
use aws_api::s3::ChecksumAlgorithm;
use aws_api::{ApiError, Body};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::checksum::{Algorithm, Checksum};

/// Claims that are to be proven.
#[derive(Clone, Debug, Default)]
pub(crate) struct Claims {
    md5: Option<[u8; 16]>,
    /// `x-amz-sdk-checksum-algorithm`: one of its checksums comes in a header or behind the body.
    named: Option<Algorithm>,
    sum: Option<Checksum>,
}

/// The checksums that a request, or an entry of one, has members for.
pub(crate) type Members<'a> = [(&'static str, &'a Option<String>); 10];

/// The members of an input or of one of its entries that hold checksums.
macro_rules! checksum_members {
    ($input:expr) => {
        [
            ("CRC32", &$input.checksum_crc32),
            ("CRC32C", &$input.checksum_crc32_c),
            ("CRC64NVME", &$input.checksum_crc64_nvme),
            ("SHA1", &$input.checksum_sha1),
            ("SHA256", &$input.checksum_sha256),
            ("SHA512", &$input.checksum_sha512),
            ("MD5", &$input.checksum_md5),
            ("XXHASH64", &$input.checksum_xxhash64),
            ("XXHASH3", &$input.checksum_xxhash3),
            ("XXHASH128", &$input.checksum_xxhash128),
        ]
    };
}
pub(crate) use checksum_members;

/// Fills those members of an output.
macro_rules! show_sum {
    ($output:expr, $sum:expr) => {{
        use foundation::checksum::Algorithm;
        let text = Some($sum.text());
        match $sum.algorithm() {
            Some(Algorithm::Crc32) => $output.checksum_crc32 = text,
            Some(Algorithm::Crc32c) => $output.checksum_crc32_c = text,
            Some(Algorithm::Crc64Nvme) => $output.checksum_crc64_nvme = text,
            Some(Algorithm::Sha1) => $output.checksum_sha1 = text,
            Some(Algorithm::Sha256) => $output.checksum_sha256 = text,
            Some(Algorithm::Sha512) => $output.checksum_sha512 = text,
            Some(Algorithm::Md5) => $output.checksum_md5 = text,
            None => {}
        }
    }};
}
pub(crate) use show_sum;

/// The same with the checksum's type.
macro_rules! show_typed_sum {
    ($output:expr, $sum:expr) => {{
        crate::claims::show_sum!($output, $sum);
        $output.checksum_type = Some(match $sum.composite {
            Some(_) => aws_api::s3::ChecksumType::Composite,
            None => aws_api::s3::ChecksumType::FullObject,
        });
    }};
}
pub(crate) use show_typed_sum;

/// The algorithm by AWS's name; those that are not built are refused by it.
pub(crate) fn algorithm(named: &ChecksumAlgorithm) -> Result<Algorithm, ApiError> {
    Algorithm::of_name(named.as_str()).ok_or_else(|| match named {
        ChecksumAlgorithm::Unknown(_) => errors::invalid_request(
            "Checksum algorithm provided is unsupported. Please try again with any of the valid \
             types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256, SHA512, MD5]",
        ),
        named => errors::not_built(&format!("checksum algorithm {named}")),
    })
}

/// The one checksum among the members, as it was written.
pub(crate) fn only<'a>(members: Members<'a>) -> Result<Option<(Algorithm, &'a str)>, ApiError> {
    let mut given = members.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?)));
    let Some((name, text)) = given.next() else { return Ok(None) };
    if given.next().is_some() {
        return Err(errors::invalid_request(
            "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
        ));
    }
    Ok(Some((algorithm(&ChecksumAlgorithm::from(name))?, text)))
}

impl Claims {
    /// Those of a request.
    pub(crate) fn of(
        content_md5: &Option<String>,
        named: &Option<ChecksumAlgorithm>,
        members: Members<'_>,
    ) -> Result<Claims, ApiError> {
        let md5 = content_md5.as_deref().map(md5).transpose()?;
        let named = named.as_ref().map(algorithm).transpose()?;
        let sum = match only(members)? {
            None => None,
            Some((of, _)) if named.is_some_and(|named| named != of) => {
                return Err(errors::invalid_request(
                    "Value for x-amz-sdk-checksum-algorithm header is invalid.",
                ));
            }
            Some((of, text)) => Some(Checksum::parse(of, text).ok_or_else(|| invalid(of))?),
        };
        Ok(Claims { md5, named, sum })
    }

    /// The algorithm that a checksum is claimed by.
    pub(crate) fn algorithm(&self) -> Option<Algorithm> {
        self.sum.map(|sum| sum.algorithm()).or(self.named)
    }

    pub(crate) fn prove_md5(&self, md5: &[u8; 16]) -> Result<(), ApiError> {
        match &self.md5 {
            Some(claimed) if claimed != md5 => Err(errors::md5_differs()),
            _ => Ok(()),
        }
    }

    /// Proves what was claimed in a header or behind the body, which has ended and whose checksum is
    /// `sum`. A checksum behind it of another algorithm is given back, to be proven yet.
    pub(crate) fn prove(&self, sum: &Checksum, body: &Body) -> Result<Option<Checksum>, ApiError> {
        if let Some(claimed) = self.sum {
            return match claimed == *sum {
                true => Ok(None),
                false => Err(errors::checksum_differs(sum.algorithm().name())),
            };
        }
        let behind = body.trailers().iter().find_map(|(name, value)| {
            Algorithm::of_header(name).map(|algorithm| (algorithm, value))
        });
        match (behind, self.named) {
            (None, None) => Ok(None),
            (None, Some(_)) => Err(errors::invalid_request(
                "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or \
                 x-amz-trailer headers were found.",
            )),
            (Some((algorithm, text)), _) => {
                let behind = Checksum::parse(algorithm, text).ok_or_else(|| invalid(algorithm))?;
                match algorithm == sum.algorithm() {
                    true if behind == *sum => Ok(None),
                    true => Err(errors::checksum_differs(algorithm.name())),
                    false => Ok(Some(behind)),
                }
            }
        }
    }
}

fn md5(text: &str) -> Result<[u8; 16], ApiError> {
    let bytes = STANDARD.decode(text).ok();
    bytes.and_then(|bytes| bytes.try_into().ok()).ok_or_else(errors::md5_not_valid)
}

fn invalid(algorithm: Algorithm) -> ApiError {
    errors::invalid_request(format!("Value for {} header is invalid.", algorithm.header()))
}
