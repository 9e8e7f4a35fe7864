//! Thousands of random operations beside a simple model of what they should do: a map of bytes.

use crate::house::{House, MIB, bytes, copying, getting, putting, read};
use aws_api::ApiError;
use aws_api::s3::*;
use bytes::Bytes;
use foundation::checksum::Algorithm;
use foundation::{Dice, SeededDice};
use std::collections::BTreeMap;

/// Names that group in many ways.
const NAMES: [&str; 14] = [
    "a", "a/", "a/b", "a/b/c", "a/b/d", "a//", "ab", "b", "b/1", "b/2", "c/x/y", "c/x/z", "ä/ö",
    "z",
];

struct World {
    house: House,
    dice: SeededDice,
    objects: BTreeMap<String, Object>,
    uploads: Vec<Upload>,
}

#[derive(Clone)]
struct Object {
    bytes: Bytes,
    e_tag: String,
}

struct Upload {
    id: String,
    key: String,
    parts: BTreeMap<i32, (Bytes, CompletedPart)>,
}

impl World {
    fn below(&self, bound: u64) -> u64 {
        self.dice.number() % bound
    }

    fn name(&self) -> String {
        NAMES[self.below(NAMES.len() as u64) as usize].to_owned()
    }

    /// Mostly small, some in blobs.
    fn body(&self) -> Bytes {
        let size = match self.below(8) {
            0 => 0,
            1 => 40_000,
            2 => 300_000,
            _ => self.below(200) as usize,
        };
        bytes(self.below(256) as u8, size)
    }

    async fn put(&mut self) {
        let (key, body) = (self.name(), self.body());
        let present = self.objects.get(&key);
        let (if_match, if_none_match, expected) = match self.below(6) {
            0 => (None, Some("*".to_owned()), present.is_none()),
            1 => match present {
                Some(object) => (Some(object.e_tag.clone()), None, true),
                None => (Some("\"x\"".to_owned()), None, false),
            },
            2 => (Some("\"x\"".to_owned()), None, false),
            _ => (None, None, true),
        };
        let input = PutObjectRequest { if_match, if_none_match, ..putting(&key, body.clone()) };
        let outcome = self.house.send(input).await;
        assert_eq!(outcome.is_ok(), expected, "{key}");
        if let Ok(output) = outcome {
            self.objects.insert(key, Object { bytes: body, e_tag: output.e_tag.unwrap() });
        }
    }

    async fn copy(&mut self) {
        let (from, to) = (self.name(), self.name());
        let input = CopyObjectRequest {
            metadata_directive: Some(MetadataDirective::Replace),
            ..copying(&format!("bbb/{}", from.replace('ä', "%C3%A4").replace('ö', "%C3%B6")), &to)
        };
        let outcome = self.house.room.copy_object(&self.house.caller, input).await;
        match (self.objects.get(&from).cloned(), outcome) {
            (Some(object), Ok(output)) => {
                let e_tag = output.copy_object_result.unwrap().e_tag.unwrap();
                self.objects.insert(to, Object { e_tag, ..object });
            }
            (None, Err(error)) => assert!(error.is("NoSuchKey")),
            (_, outcome) => panic!("copy of {from}: {outcome:?}"),
        }
    }

    async fn delete(&mut self) {
        let key = self.name();
        self.house.delete(&key).await;
        self.objects.remove(&key);
    }

    async fn get(&self) {
        let key = self.name();
        let size = self.objects.get(&key).map_or(10, |object| object.bytes.len());
        let (from, to) = (self.below(size as u64 + 2), self.below(size as u64 + 2));
        let range = (self.below(2) == 0).then(|| format!("bytes={from}-{to}"));
        let input = GetObjectRequest { range: range.clone(), ..getting(&key) };
        let outcome = self.house.fetch(input).await;
        let Some(object) = self.objects.get(&key) else {
            assert!(outcome.unwrap_err().is("NoSuchKey"));
            return;
        };
        let (size, from, to) = (object.bytes.len(), from as usize, to as usize);
        let expected = match range {
            // A range that ends before it begins is none.
            Some(_) if from <= to && from >= size => None,
            Some(_) if from <= to => Some(object.bytes.slice(from..size.min(to + 1))),
            _ => Some(object.bytes.clone()),
        };
        match (expected, outcome) {
            (Some(expected), Ok(mut output)) => {
                assert_eq!(output.e_tag.as_ref(), Some(&object.e_tag));
                let whole = output.content_range.is_none();
                let got = read(&mut output.body).await;
                assert_eq!(got, expected);
                if let Some(sum) = output.checksum_crc64_nvme.filter(|_| whole) {
                    assert_eq!(sum, Algorithm::Crc64Nvme.of(&got).base64());
                }
            }
            (None, Err(error)) => assert!(error.is("InvalidRange"), "{error}"),
            (expected, outcome) => panic!("{key}: {expected:?} but {outcome:?}"),
        }
    }

    async fn list(&self) {
        let prefix = ["", "a", "a/", "b/", "c", "ä", "zz"][self.below(7) as usize];
        let delimiter = ["", "/", "b"][self.below(3) as usize];
        let max = 1 + self.below(6) as i32;
        let mut expected: Vec<String> = Vec::new();
        for name in self.objects.keys().filter(|name| name.starts_with(prefix)) {
            let shown = match name[prefix.len()..].find(delimiter).filter(|_| !delimiter.is_empty())
            {
                Some(at) => &name[..prefix.len() + at + delimiter.len()],
                None => name,
            };
            if expected.last().is_none_or(|last| last != shown) {
                expected.push(shown.to_owned());
            }
        }
        let (mut seen, mut token) = (Vec::new(), None);
        loop {
            let input = ListObjectsV2Request {
                bucket: "bbb".to_owned(),
                prefix: Some(prefix.to_owned()),
                delimiter: Some(delimiter.to_owned()),
                max_keys: Some(max),
                continuation_token: token,
                ..ListObjectsV2Request::default()
            };
            let page = self.house.room.list_objects_v2(&self.house.caller, input).await.unwrap();
            let mut names = Vec::new();
            for object in page.contents.into_iter().flatten() {
                let key = object.key.unwrap();
                assert_eq!(object.size, Some(self.objects[&key].bytes.len() as i64));
                assert_eq!(object.e_tag.as_ref(), Some(&self.objects[&key].e_tag));
                names.push(key);
            }
            names.extend(page.common_prefixes.into_iter().flatten().filter_map(|c| c.prefix));
            names.sort();
            assert!(names.len() <= max as usize);
            seen.extend(names);
            token = page.next_continuation_token;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(seen, expected, "{prefix:?} {delimiter:?} {max}");
    }

    async fn upload(&mut self) {
        if self.uploads.is_empty() || self.below(4) == 0 {
            let key = self.name();
            let id = self.house.begin(&key).await;
            self.uploads.push(Upload { id, key, parts: BTreeMap::new() });
        }
        let place = self.below(self.uploads.len() as u64) as usize;
        let number = 1 + self.below(3) as i32;
        // Large enough to be followed, sometimes.
        let size = if self.below(3) == 0 { 5 * MIB } else { self.below(1000) as usize };
        let body = bytes(self.below(256) as u8, size);
        let Upload { id, key, .. } = &self.uploads[place];
        let part = self.house.part(key, id, number, body.clone()).await.unwrap();
        self.uploads[place].parts.insert(number, (body, part));
    }

    async fn end_upload(&mut self) {
        if self.uploads.is_empty() {
            return;
        }
        let place = self.below(self.uploads.len() as u64) as usize;
        let upload = self.uploads.swap_remove(place);
        if self.below(3) == 0 {
            self.house.abort(&upload.key, &upload.id).await.unwrap();
            return;
        }
        // Some of the parts.
        let named: Vec<_> = upload.parts.values().filter(|_| self.below(4) > 0).collect();
        let too_small = named.iter().rev().skip(1).any(|(bytes, _)| bytes.len() < 5 * MIB);
        let parts = named.iter().map(|(_, part)| part.clone()).collect();
        let outcome: Result<_, ApiError> =
            self.house.complete(&upload.key, &upload.id, parts).await;
        match outcome {
            Ok(output) => {
                assert!(!named.is_empty() && !too_small);
                let all: Vec<u8> = named.iter().flat_map(|(bytes, _)| bytes.to_vec()).collect();
                let object = Object { bytes: all.into(), e_tag: output.e_tag.unwrap() };
                assert_eq!(
                    output.checksum_crc64_nvme,
                    Some(Algorithm::Crc64Nvme.of(&object.bytes).base64())
                );
                self.objects.insert(upload.key, object);
            }
            Err(error) if named.is_empty() => {
                assert!(error.is("MalformedXML"));
                self.uploads.push(upload);
            }
            Err(error) => {
                assert!(too_small && error.is("EntityTooSmall"), "{error}");
                self.uploads.push(upload);
            }
        }
    }

    /// Whatever is left is what the model has, and no body beside it.
    async fn settle(mut self) {
        while let Some(upload) = self.uploads.pop() {
            self.house.abort(&upload.key, &upload.id).await.unwrap();
        }
        self.house.room.collect().await.unwrap();
        let used = self.house.room.blobs_in_use().await.unwrap();
        assert_eq!(used.len(), self.house.blobs().await);
        for (key, object) in &self.objects {
            assert_eq!(self.house.get(key).await.unwrap(), object.bytes);
        }
        for key in self.objects.keys() {
            self.house.delete(key).await;
        }
        self.house.room.collect().await.unwrap();
        assert_eq!(self.house.blobs().await, 0);
        self.house.remove("bbb").await.unwrap();
    }
}

#[tokio::test]
async fn thousands_of_operations_do_what_a_map_of_bytes_would() {
    for seed in 0..3 {
        let mut world = World {
            house: House::with_bucket().await,
            dice: SeededDice::new(seed),
            objects: BTreeMap::new(),
            uploads: Vec::new(),
        };
        for _ in 0..1000 {
            match world.below(32) {
                0..8 => world.put().await,
                8..11 => world.copy().await,
                11..14 => world.delete().await,
                14..22 => world.get().await,
                22..28 => world.list().await,
                28 => world.upload().await,
                29 => world.end_upload().await,
                30 => world.house.reopen(),
                _ => world.house.room.collect().await.unwrap(),
            }
        }
        world.settle().await;
    }
}
