//! Structures of properties.

/// A structure that is a resource type's table of properties (or a member's) and its typed value.
/// Behind each property may stand what a change of it means: `replace` or `conditional`; in place
/// otherwise. A property of the type `Option<…>` may be absent.
///
/// ```
/// resource::properties! {
///     /// Properties of `AWS::Example::Thing`.
///     pub struct Thing {
///         name: Option<String> = "Name", replace;
///         size: i64 = "Size";
///     }
/// }
/// ```
#[macro_export]
macro_rules! properties {
    ($(#[$about:meta])* $sees:vis struct $name:ident {
        $($(#[$member_about:meta])* $field:ident: $type:ty = $wire:literal $(, $change:ident)?;)*
    }) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq)]
        $sees struct $name {
            $($(#[$member_about])* #[allow(missing_docs, reason = "named as AWS's pages have it")]
            pub $field: $type,)*
        }

        impl $crate::Properties for $name {
            const TABLE: &'static [$crate::Property] = &[$($crate::Property {
                name: $wire,
                kind: &<$type as $crate::Typed>::KIND,
                required: !<$type as $crate::Typed>::OPTIONAL,
                change: $crate::properties!(@change $($change)?),
            }),*];
        }

        impl $crate::Typed for $name {
            const KIND: $crate::Kind =
                $crate::Kind::Object(<$name as $crate::Properties>::TABLE);

            fn read(
                value: &$crate::Value,
                place: &$crate::Place,
            ) -> Result<Self, $crate::Invalid> {
                let fields =
                    $crate::Fields::of(value, place, <$name as $crate::Properties>::TABLE)?;
                Ok($name { $($field: fields.read($wire)?,)* })
            }

            fn write(&self) -> Option<$crate::Value> {
                let mut map = $crate::rt::Map::new();
                $(if let Some(value) = $crate::Typed::write(&self.$field) {
                    map.insert($wire.to_owned(), value);
                })*
                Some($crate::Value::Object(map))
            }
        }
    };
    (@change) => { $crate::Change::InPlace };
    (@change replace) => { $crate::Change::Replace };
    (@change conditional) => { $crate::Change::Conditional };
}
