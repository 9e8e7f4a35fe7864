//! `AWS::CloudWatch::Dashboard`.

use super::{NAME_MAX, SERVICE};
use async_trait::async_trait;
use aws_api::cloudwatch::*;
use resource::{
    Claim, Definition, Document, Failure, Found, Made, Naming, Provider, Work, given, gone,
    if_found, properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Dashboard {
        body: Document = "DashboardBody";
        name: Option<String> = "DashboardName", replace;
    }
}

pub(super) struct Dashboards {
    pub(super) api: Arc<dyn Cloudwatch>,
}

const NAME: &str = "AWS::CloudWatch::Dashboard";

#[async_trait]
impl Provider for Dashboards {
    const DEFINITION: Definition =
        Definition::new(NAME).named(Naming::new("DashboardName", NAME_MAX));

    type Properties = Dashboard;

    async fn create(&self, work: &Work, wanted: &Dashboard) -> Result<Made, Failure> {
        let name = given("DashboardName", &wanted.name)?;
        let found = self.found(work, name).await?.is_some();
        // Both ways it is put: putting is what makes it, and what goes on with an earlier attempt.
        let (Claim::Make | Claim::Ours) = work.claim(NAME, name, found).await?;
        self.bring(work, name, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        _wanted: &Dashboard,
    ) -> Result<Option<Found<Dashboard>>, Failure> {
        let Some(found) = self.found(work, id).await? else { return Ok(None) };
        let text = found.dashboard_body.unwrap_or_default();
        let unread = |_| Failure::invalid(format!("The body of {id} is no JSON document"));
        let body = Document(serde_json::from_str(&text).map_err(unread)?);
        let properties = Dashboard { body, name: found.dashboard_name };
        Ok(Some(Found { properties, attributes: Made::new(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Dashboard,
        new: &Dashboard,
    ) -> Result<Made, Failure> {
        self.bring(work, id, new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Dashboard) -> Result<(), Failure> {
        let input = DeleteDashboardsInput { dashboard_names: vec![id.to_owned()] };
        let deleted = self.api.delete_dashboards(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl Dashboards {
    async fn found(&self, work: &Work, name: &str) -> Result<Option<GetDashboardOutput>, Failure> {
        let input = GetDashboardInput { dashboard_name: name.to_owned() };
        let found = self.api.get_dashboard(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }

    async fn bring(&self, work: &Work, name: &str, wanted: &Dashboard) -> Result<Made, Failure> {
        let input = PutDashboardInput {
            dashboard_body: wanted.body.text(),
            dashboard_name: name.to_owned(),
            tags: None,
        };
        let put = self.api.put_dashboard(&work.caller, input).await;
        put.map_err(work.refused(SERVICE))?;
        work.remember(name).await?;
        Ok(Made::new(name))
    }
}
