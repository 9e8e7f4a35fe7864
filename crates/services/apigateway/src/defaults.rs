//! What a new API has: the root, and the models Empty and Error.

use crate::definition::Definition;
use crate::ops::apis::root;
use aws_api::apigateway::Model;

const EMPTY: &str = "{\n  \"$schema\": \"http://json-schema.org/draft-04/schema#\",\n  \"title\" : \"Empty Schema\",\n  \"type\" : \"object\"\n}";
const ERROR: &str = "{\n  \"$schema\" : \"http://json-schema.org/draft-04/schema#\",\n  \"title\" : \"Error Schema\",\n  \"type\" : \"object\",\n  \"properties\" : {\n    \"message\" : { \"type\" : \"string\" }\n  }\n}";

pub(crate) fn definition(root_id: String, mut id: impl FnMut() -> String) -> Definition {
    let mut model = |name: &str, what: &str, schema: &str| Model {
        content_type: Some("application/json".to_owned()),
        description: Some(format!("This is a default {what} schema model")),
        id: Some(id()),
        name: Some(name.to_owned()),
        schema: Some(schema.to_owned()),
    };
    let models = [("Empty", "empty", EMPTY), ("Error", "error", ERROR)];
    let models = models.map(|(name, what, schema)| (name.to_owned(), model(name, what, schema)));
    Definition { resources: root(root_id), models: models.into(), ..Definition::default() }
}
