//! A request that begins an operation waits a moment for its end.
//!
//! Clients that wait look at once, and then not for half a minute (`aws cloudformation deploy`, the
//! SDKs' waiters): without this, each stack that is done in a moment would cost them thirty seconds.
//! What is answered says no less than on AWS: the operation is under way, or over.

use crate::core::Core;
use crate::keys;
use crate::names::StackId;

/// Returns once nothing is under way on the stack, or patience ends.
pub(crate) async fn settled(core: &Core, id: &StackId) {
    if core.patience.is_zero() {
        return;
    }
    let key = keys::stack(id);
    let mut changes = core.store.watch(key.clone());
    let settles = async {
        // An error here is told by the next request; this one has been carried out.
        while let Ok(Some(found)) = core.stack_at(key.clone()).await
            && found.stack.is_busy()
        {
            changes.changed().await;
        }
    };
    tokio::select! {
        () = settles => {}
        () = core.ambient.clock.sleep(core.patience) => {}
    }
}
