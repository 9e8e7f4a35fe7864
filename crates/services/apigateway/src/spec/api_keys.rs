//! ImportApiKeys («API Gateway API key file format»).

use super::csv;
use crate::errors::{bad, busy, unavailable};
use crate::keys::{self, Place};
use crate::limits::{API_KEYS_MAX, ATTEMPTS_MAX, KEY_VALUE_MAX, KEY_VALUE_MIN};
use crate::room::{Room, value};
use aws_api::ApiError;
use aws_api::apigateway::{
    ApiKey, ApiKeyIds, ApiKeysFormat, CreateUsagePlanKeyRequest, ImportApiKeysRequest,
};
use foundation::Caller;
use store::{Batch, get_one};

/// Most letters of a key's name.
const NAME_MAX: usize = 1024;

/// A row of the file.
#[derive(Debug, Default, PartialEq, Eq)]
struct Row {
    name: String,
    value: String,
    description: Option<String>,
    enabled: bool,
    plans: Vec<String>,
}

/// The rows that can be imported, and what is wrong with the others.
fn read(text: &str) -> Result<(Vec<Row>, Vec<String>), ApiError> {
    let mut lines = csv::rows(text.strip_prefix('\u{feff}').unwrap_or(text)).into_iter();
    let head = lines.next().unwrap_or_default();
    let column = |name: &str| head.iter().position(|column| column.eq_ignore_ascii_case(name));
    let (Some(names), Some(values)) = (column("name"), column("key")) else {
        return Err(bad("The API key file must have the columns Name and Key."));
    };
    let (descriptions, enabled) = (column("description"), column("enabled"));
    let plans = column("usageplanids");
    let (mut rows, mut warnings) = (Vec::new(), Vec::new());
    for (number, line) in (2..).zip(lines) {
        let field = |at: Option<usize>| at.and_then(|at| line.get(at)).map_or("", String::as_str);
        let (name, value) = (field(Some(names)), field(Some(values)));
        let plans = field(plans).split(',').map(str::trim).filter(|plan| !plan.is_empty());
        let row = Row {
            name: name.to_owned(),
            value: value.to_owned(),
            description: Some(field(descriptions).to_owned()).filter(|text| !text.is_empty()),
            enabled: !field(enabled).eq_ignore_ascii_case("false"),
            plans: plans.map(ToOwned::to_owned).collect(),
        };
        let length = value.chars().count();
        if !(KEY_VALUE_MIN..=KEY_VALUE_MAX).contains(&length) {
            warnings.push(format!(
                "Row {number}: a key must be between {KEY_VALUE_MIN} and {KEY_VALUE_MAX} characters"
            ));
        } else if name.chars().count() > NAME_MAX {
            warnings.push(format!("Row {number}: a name cannot exceed {NAME_MAX} characters"));
        } else {
            rows.push(row);
        }
    }
    if rows.len() > API_KEYS_MAX {
        return Err(crate::errors::limit("Too many API keys"));
    }
    Ok((rows, warnings))
}

impl Room {
    /// Each key is a commit of its own; with `failOnWarnings` none is made where one can't be.
    pub(crate) async fn import_api_keys(
        &self,
        caller: &Caller,
        input: ImportApiKeysRequest,
    ) -> Result<ApiKeyIds, ApiError> {
        if input.format != ApiKeysFormat::Csv {
            return Err(bad("Invalid API key file format specified. Valid values are: csv"));
        }
        let text =
            str::from_utf8(&input.body).map_err(|_| bad("The API key file is not UTF-8."))?;
        let (rows, mut warnings) = read(text)?;
        let place = Place::of(caller);
        for row in &rows {
            for plan in &row.plans {
                let found = get_one(&*self.store, keys::plan::key(&place, plan)).await;
                if found.map_err(unavailable)?.is_none() {
                    warnings.push(format!("Usage plan '{plan}' of key '{}' not found", row.name));
                }
            }
        }
        if input.fail_on_warnings == Some(true) && !warnings.is_empty() {
            let warnings = warnings.join("\n\t");
            return Err(bad(format!("Warnings found during import:\n\t{warnings}")));
        }
        let mut ids = Vec::new();
        for row in rows {
            let plans = row.plans.clone();
            let id = self.put_api_key(&place, row).await?;
            for usage_plan_id in plans {
                let input = CreateUsagePlanKeyRequest {
                    key_id: id.clone(),
                    key_type: "API_KEY".to_owned(),
                    usage_plan_id,
                };
                match self.create_usage_plan_key(caller, input).await {
                    Ok(_) => {}
                    // Told above, or in it already.
                    Err(why) if matches!(why.code(), "NotFoundException" | "ConflictException") => {
                    }
                    Err(why) => return Err(why),
                }
            }
            ids.push(id);
        }
        let warnings = (!warnings.is_empty()).then_some(warnings);
        Ok(ApiKeyIds { ids: Some(ids), warnings })
    }

    /// Makes the key of that value what the row says; its id.
    async fn put_api_key(&self, place: &Place, row: Row) -> Result<String, ApiError> {
        let now = Some(self.now());
        for _ in 0..ATTEMPTS_MAX {
            let by_value = keys::key_value::key(place, &row.value);
            let there = get_one(&*self.store, by_value).await.map_err(unavailable)?;
            let Some(there) = there else {
                let id = self.long_id();
                let key = ApiKey {
                    created_date: now,
                    description: row.description.clone(),
                    enabled: Some(row.enabled),
                    id: Some(id.clone()),
                    last_updated_date: now,
                    name: Some(row.name.clone()),
                    stage_keys: Some(Vec::new()),
                    value: Some(row.value.clone()),
                    ..ApiKey::default()
                };
                match self.add_api_key(place, &key).await {
                    Ok(()) => return Ok(id),
                    // Somebody else has made it meanwhile.
                    Err(why) if why.code() == "ConflictException" => continue,
                    Err(why) => return Err(why),
                }
            };
            let id = String::from_utf8_lossy(&there.value).into_owned();
            let found = self.found::<ApiKey>("API key", keys::api_key::key(place, &id)).await?;
            let Some(found) = found else { continue };
            let key = ApiKey {
                description: row.description.clone(),
                enabled: Some(row.enabled),
                last_updated_date: now,
                name: Some(row.name.clone()),
                ..found.record.clone()
            };
            let batch =
                Batch::new().check(found.unchanged()).put(found.entry.key.clone(), value(key));
            if self.commit(batch).await? {
                return Ok(id);
            }
        }
        Err(busy())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_columns_in_any_order() {
        let key = "k".repeat(20);
        let text = format!(
            "Enabled,Other,name,KEY,usagePlanIds\nFALSE,x,one,{key},\"p, q\"\n,,two,{key},'p'\n\
             true,x,three,short,"
        );
        let (rows, warnings) = read(&text).unwrap();
        let one = Row {
            name: "one".to_owned(),
            value: key.clone(),
            plans: vec!["p".to_owned(), "q".to_owned()],
            ..Row::default()
        };
        let two = Row {
            name: "two".to_owned(),
            value: key,
            enabled: true,
            plans: vec!["p".to_owned()],
            ..Row::default()
        };
        assert_eq!(rows, [one, two]);
        assert_eq!(warnings, ["Row 4: a key must be between 20 and 128 characters"]);
        assert_eq!(read("Name,Value\na,b").unwrap_err().code(), "BadRequestException");
    }
}
