//! Emoji under comments.

use crate::paging::{cut, size};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::codecommit::*;
use foundation::Caller;
use std::collections::BTreeMap;

/// The emoji that there are: itself, its short code, its number in Unicode («PutCommentReaction»).
const EMOJI: [[&str; 3]; 8] = [
    ["👍", ":thumbsup:", "U+1F44D"],
    ["👎", ":thumbsdown:", "U+1F44E"],
    ["😄", ":smile:", "U+1F604"],
    ["❤️", ":heart:", "U+2764"],
    ["😠", ":angry:", "U+1F620"],
    ["😕", ":confused:", "U+1F615"],
    ["😱", ":scream:", "U+1F631"],
    ["🙏", ":thanks:", "U+1F64F"],
];
/// Takes a reaction back.
const NONE: &str = "none";

impl Room {
    pub(crate) async fn react(
        &self,
        caller: &Caller,
        input: PutCommentReactionInput,
    ) -> Result<(), ApiError> {
        let value = input.reaction_value;
        if value.is_empty() {
            return Err(error::reaction_value_required_exception("A reaction value is required."));
        }
        let known = EMOJI.iter().find(|forms| forms.contains(&value.as_str()));
        if known.is_none() && value != NONE {
            return Err(error::invalid_reaction_value_exception(
                "The value of the reaction is not valid. For more information, see the AWS CodeCommit User Guide.",
            ));
        }
        let code = known.map(|[_, code, _]| *code);
        self.change_comment(caller, &input.comment_id, |comment| {
            if comment.content.is_none() {
                return Err(error::comment_deleted_exception(
                    "This comment has already been deleted. You cannot edit or delete a deleted comment.",
                ));
            }
            match code {
                Some(code) => comment.reactions.insert(caller.arn(), code.to_owned()),
                None => comment.reactions.remove(&caller.arn()),
            };
            Ok(())
        })
        .await
        .map(drop)
    }

    pub(crate) async fn reactions(
        &self,
        caller: &Caller,
        input: GetCommentReactionsInput,
    ) -> Result<GetCommentReactionsOutput, ApiError> {
        let comment = self.comment_of(caller, &input.comment_id).await?;
        let max = size(input.max_results)?;
        let mut by_code: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (user, code) in comment.reactions {
            if input.reaction_user_arn.as_ref().is_none_or(|asked| *asked == user) {
                by_code.entry(code).or_default().push(user);
            }
        }
        let all: Vec<(String, Vec<String>)> = by_code.into_iter().collect();
        let name = |(code, _): &(String, Vec<String>)| code.clone();
        let token = input.next_token.as_deref();
        let (page, next_token) = cut("GetCommentReactions", all, name, token, max)?;
        let shown = page.into_iter().map(|(code, users)| {
            let forms = EMOJI.iter().find(|[_, known, _]| *known == code);
            ReactionForComment {
                reaction: Some(ReactionValueFormats {
                    emoji: forms.map(|[emoji, ..]| (*emoji).to_owned()),
                    short_code: Some(code),
                    unicode: forms.map(|[.., number]| (*number).to_owned()),
                }),
                reaction_users: Some(users),
                reactions_from_deleted_users_count: None,
            }
        });
        Ok(GetCommentReactionsOutput { next_token, reactions_for_comment: shown.collect() })
    }
}
