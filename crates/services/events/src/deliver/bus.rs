//! Buses as targets of other buses' rules.

use super::Way;
use crate::event::{Event, Way as Came};
use crate::names::BusName;
use crate::refusal::Refusal;
use crate::room::Room;
use foundation::Caller;
use foundation::access::{Ask, Decision, denial};

impl Room {
    pub(super) async fn to_bus(&self, way: &Way<'_>) -> Result<(), Refusal> {
        let unknown = || Refusal::never("NO_RESOURCE", "The target is no event bus.");
        let bus = BusName::of_arn(&way.target.arn).ok_or_else(unknown)?;
        let caller = self.caller(way).await?;
        // Within an account, a rule without a role needs no permission.
        let at_home = way.target.role_arn.is_none()
            && bus.place.account == way.delivery.rule.name().bus.place.account;
        if at_home {
            self.bus(&bus).await?;
        } else {
            self.may_put(&caller, &bus).await?;
        }
        let now = self.ambient.now();
        let event = Event::kept(bus, way.delivery.payload(), now, Came::Forwarded);
        let failed = |why| Refusal::later("INTERNAL_ERROR", format!("{why}"));
        self.take(&event).await.map_err(failed)
    }

    /// Whether the caller may put events on the bus, which must be there.
    pub(crate) async fn may_put(&self, caller: &Caller, bus: &BusName) -> Result<(), Refusal> {
        let (record, _) = self.bus(bus).await?;
        let policy = record.policy.map(Into::into);
        let ask = Ask::new("events:PutEvents", bus.arn()).under(policy);
        match self.outside()?.authorizer.decide(caller, &ask).await {
            Decision::Allowed(_) => Ok(()),
            Decision::Denied(why) => {
                Err(Refusal::never("NO_PERMISSIONS", denial(caller, &ask, &why)))
            }
        }
    }
}
