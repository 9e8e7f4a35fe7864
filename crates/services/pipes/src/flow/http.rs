//! API destinations and stages of REST APIs.

use super::event::Item;
use super::run::Job;
use super::trouble::Trouble;
use crate::plan::Http;
use bytes::Bytes;

impl Job {
    /// Sends the one item as a request.
    pub(super) async fn request(
        &self,
        arn: &str,
        http: &Http,
        items: &[Item],
        texts: Vec<String>,
    ) -> Result<Bytes, Trouble> {
        let one = items.first().zip(texts.into_iter().next()).filter(|_| items.len() == 1);
        let (item, text) = one.ok_or_else(|| Trouble::new("A request takes one event."))?;
        let request = http.request(&item.decoded, text);
        let outside = self.room.outside()?;
        Ok(outside.http.request(&self.role.assumed(), arn, request).await?)
    }
}
