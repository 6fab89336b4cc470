//! The same data as JSON, for tools that compare runs.

use bonmun::_internals::{BlockReport, Look};
use serde_json::{Map, Value, json};

use crate::blocks::families;
use crate::markup::shown;
use crate::metadata::fields;
use crate::{Inspected, Run};

/// The report as one indented JSON object.
pub(crate) fn json(inspected: &Inspected) -> serde_json::Result<String> {
    let mut runs = vec![run(&inspected.run)];
    runs.extend(inspected.against.as_ref().map(run));
    serde_json::to_string_pretty(&json!({ "page": inspected.name, "runs": runs }))
}

fn run(run: &Run) -> Value {
    let blocks: Vec<Value> = run.inspection.blocks.iter().map(block).collect();
    let mut object = json!({ "focus": run.focus, "blocks": blocks });
    match &run.inspection.article {
        Ok(article) => {
            let metadata = fields(&article.metadata).into_iter().filter(|(_, _, value)| !value.is_empty());
            let metadata: Map<String, Value> =
                metadata.map(|(_, name, value)| (name.to_owned(), json!(value))).collect();
            object["confidence"] = json!(article.confidence);
            object["metadata"] = Value::Object(metadata);
            object["text"] = json!(article.text);
            object["warnings"] = article.warnings.iter().map(ToString::to_string).collect();
        }
        Err(error) => object["error"] = json!(error.to_string()),
    }
    object
}

fn block(block: &BlockReport) -> Value {
    json!({
        "path": block.path,
        "text": block.text,
        "units": block.units,
        "link_density": block.link_density,
        "look": look(&block.look),
        "fate": shown(block.fate).word,
    })
}

fn look(look: &Look) -> Value {
    let moved: Map<String, Value> =
        families(look).into_iter().map(|(family, moved)| (family.to_owned(), json!(moved))).collect();
    json!({ "probability": look.probability, "score": look.raw, "base": look.base, "moved": moved })
}
