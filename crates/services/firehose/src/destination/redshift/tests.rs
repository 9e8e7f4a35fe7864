#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

use super::*;
use crate::destination::testing::{ROLE, World, delivery, stream};
use aws_api::firehose::{CopyCommand, S3DestinationConfiguration};
use bytes::{BufMut, BytesMut};
use parking_lot::Mutex;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A server that knows one table, `clicks(id int, name text)`, and the password `hunter2`.
struct Server {
    port: u16,
    /// The queries that came, and the data of COPYs.
    heard: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Redshift,
    Postgres,
    /// Refuses the data of every COPY.
    Picky,
}

impl Server {
    async fn new(kind: Kind) -> Server {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::<Mutex<Vec<String>>>::default();
        let hearing = heard.clone();
        let task = tokio::spawn(async move {
            loop {
                let (tcp, _) = listener.accept().await.unwrap();
                // A client that leaves at once is no failure of the server's.
                let _left = serve(tcp, kind, &hearing).await;
            }
        });
        Server { port, heard, task }
    }
}

fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut out = vec![kind];
    out.put_i32(i32::try_from(body.len() + 4).unwrap());
    out.extend_from_slice(body);
    out
}

fn row(fields: &[&str]) -> Vec<u8> {
    let mut body = Vec::new();
    body.put_i16(i16::try_from(fields.len()).unwrap());
    for field in fields {
        body.put_i32(i32::try_from(field.len()).unwrap());
        body.extend_from_slice(field.as_bytes());
    }
    message(b'D', &body)
}

fn refuse(code: &str) -> Vec<u8> {
    message(b'E', format!("SERROR\0C{code}\0Mrefused\0\0").as_bytes())
}

async fn next(tcp: &mut TcpStream) -> std::io::Result<(u8, BytesMut)> {
    let kind = tcp.read_u8().await?;
    let length = usize::try_from(tcp.read_i32().await?).unwrap() - 4;
    let mut body = BytesMut::zeroed(length);
    tcp.read_exact(&mut body).await?;
    Ok((kind, body))
}

async fn serve(mut tcp: TcpStream, kind: Kind, heard: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let length = usize::try_from(tcp.read_i32().await?).unwrap() - 4;
    let mut startup = vec![0; length];
    tcp.read_exact(&mut startup).await?;
    assert!(startup.windows(5).any(|part| part == b"\0hose" || part == b"hose\0"));
    // In clear.
    tcp.write_all(&message(b'R', &3_i32.to_be_bytes())).await?;
    let (_, password) = next(&mut tcp).await?;
    if &password[..] != b"hunter2\0" {
        return tcp.write_all(&refuse("28P01")).await;
    }
    tcp.write_all(&message(b'R', &0_i32.to_be_bytes())).await?;
    tcp.write_all(&message(b'S', b"server_version\x0015\0")).await?;
    tcp.write_all(&message(b'Z', b"I")).await?;
    loop {
        let (what, body) = next(&mut tcp).await?;
        let text = String::from_utf8(body.to_vec()).unwrap().trim_end_matches('\0').to_owned();
        if what == b'X' {
            return Ok(());
        }
        assert_eq!(what, b'Q');
        let rows = match &*text {
            "SELECT version()" if kind == Kind::Redshift => {
                row(&["PostgreSQL 8.0.2 on i686-pc-linux-gnu, Redshift 1.0.12103"])
            }
            "SELECT version()" => row(&["PostgreSQL 15.1"]),
            columns if columns.contains("'clicks'::regclass") => {
                [row(&["id", "N"]), row(&["name", "S"])].concat()
            }
            columns if columns.contains("::regclass") => refuse("42P01"),
            _ => Vec::new(),
        };
        heard.lock().push(text.clone());
        tcp.write_all(&rows).await?;
        if text.ends_with("FROM STDIN") {
            tcp.write_all(&message(b'G', b"\0\0\0")).await?;
            let mut data = Vec::new();
            loop {
                match next(&mut tcp).await? {
                    (b'd', piece) => data.extend_from_slice(&piece),
                    (b'c', _) => break,
                    other => panic!("{other:?}"),
                }
            }
            if kind == Kind::Picky {
                tcp.write_all(&refuse("22P02")).await?;
                continue;
            }
            heard.lock().push(String::from_utf8(data).unwrap());
        }
        tcp.write_all(&message(b'C', b"DONE\0")).await?;
        tcp.write_all(&message(b'Z', b"I")).await?;
    }
}

fn settings(port: u16, options: &str) -> RedshiftDestinationConfiguration {
    let mut settings = RedshiftDestinationConfiguration {
        cluster_jdbcurl: format!("jdbc:redshift://127.0.0.1:{port}/dev"),
        copy_command: CopyCommand {
            copy_options: Some(options.to_owned()),
            data_table_columns: None,
            data_table_name: "clicks".to_owned(),
        },
        username: Some("hose".to_owned()),
        password: Some("hunter2".to_owned()),
        role_arn: ROLE.to_owned(),
        s3_configuration: S3DestinationConfiguration {
            bucket_arn: "arn:aws:s3:::stage".to_owned(),
            prefix: Some("clicks/".to_owned()),
            role_arn: ROLE.to_owned(),
            ..S3DestinationConfiguration::default()
        },
        ..RedshiftDestinationConfiguration::default()
    };
    complete(&mut settings).unwrap();
    settings
}

fn made(world: &Arc<World>, settings: &RedshiftDestinationConfiguration) -> Arc<dyn Deliver> {
    deliverer(&world.outside(), &stream(), settings).unwrap()
}

#[tokio::test]
async fn redshift_is_told_where_the_data_is() {
    let (server, world) = (Server::new(Kind::Redshift).await, Arc::new(World::default()));
    let mut settings = settings(server.port, "json 'auto'");
    settings.copy_command.data_table_columns = Some("id, name".to_owned());
    let delivery = delivery(&[b"{\"id\":1}", b"{\"id\":2}"]);
    assert_eq!(made(&world, &settings).deliver(&delivery).await, Delivered::All);
    let objects = world.objects.lock().clone();
    let (key, staged) = objects.first_key_value().unwrap();
    assert_eq!((objects.len(), &staged[..]), (1, &b"{\"id\":1}{\"id\":2}"[..]));
    assert!(key.starts_with("stage/clicks/"), "{key}");
    let command = format!(
        "COPY clicks (id, name) FROM 's3://{key}' CREDENTIALS 'aws_iam_role={ROLE}' json 'auto'"
    );
    assert_eq!(server.heard.lock()[..], ["SELECT version()".to_owned(), command]);
}

#[tokio::test]
async fn others_are_given_the_data_itself() {
    let (server, world) = (Server::new(Kind::Postgres).await, Arc::new(World::default()));
    let mut settings = settings(server.port, "delimiter ','");
    let records: [&[u8]; 2] = [b"1,a\n2,", b"b\n"];
    assert_eq!(made(&world, &settings).deliver(&delivery(&records)).await, Delivered::All);
    settings.copy_command.data_table_columns = Some("Name".to_owned());
    settings.copy_command.copy_options = Some("json 'auto' gzip".to_owned());
    let records: [&[u8]; 1] = [b"{\"name\":\"\\n\",\"id\":7}"];
    assert_eq!(made(&world, &settings).deliver(&delivery(&records)).await, Delivered::All);
    let heard = server.heard.lock().clone();
    let copies: Vec<&str> =
        heard.iter().filter(|text| !text.starts_with("SELECT")).map(String::as_str).collect();
    assert_eq!(
        copies,
        [
            "COPY clicks (\"id\", \"name\") FROM STDIN",
            "1\ta\n2\tb\n",
            "COPY clicks (\"name\") FROM STDIN",
            "\\n\n"
        ]
    );
}

#[tokio::test]
async fn failures_are_named_and_manifests_say_what_was_staged() {
    let (server, world) = (Server::new(Kind::Picky).await, Arc::new(World::default()));
    type Change = dyn Fn(&mut RedshiftDestinationConfiguration);
    for (code, again, change) in [
        ("DataLoadFailed", true, &(|_: &mut _| {}) as &Change),
        ("DataLoadFailed", false, &|it| it.copy_command.copy_options = Some("json 'auto'".into())),
        ("IncorrectCopyOptions", false, &|it| it.copy_command.copy_options = Some("escape".into())),
        ("TableNotFound", true, &|it| it.copy_command.data_table_name = "other".to_owned()),
        ("ColumnNotFound", true, &|it| it.copy_command.data_table_columns = Some("x".into())),
        ("AuthenticationFailed", true, &|it| it.password = Some("x".to_owned())),
        ("ConnectionFailed", true, &|it| {
            it.cluster_jdbcurl = "jdbc:redshift://127.0.0.1:1/dev".to_owned();
        }),
    ] {
        let mut settings = settings(server.port, "");
        change(&mut settings);
        let delivered = made(&world, &settings).deliver(&delivery(&[b"1|a\n"])).await;
        let Delivered::None(failure) = delivered else { panic!("{delivered:?}") };
        assert_eq!((failure.code, failure.again), (format!("Redshift.{code}").into(), again));
    }
    world.objects.lock().clear();
    let delivery = delivery(&[b"1|a\n"]);
    let now = crate::destination::testing::ARRIVED;
    let made = made(&world, &settings(server.port, ""));
    assert_eq!(made.given_up(&delivery, &[], now).await, Ok(Vec::new()));
    let objects = world.objects.lock().clone();
    let staged = objects.keys().find(|key| key.starts_with("stage/clicks/")).unwrap();
    let manifest = format!("stage/errors/manifests/2016/02/25/13/{}", delivery.id);
    let manifest: serde_json::Value = serde_json::from_slice(&objects[&manifest]).unwrap();
    let url = format!("s3://{staged}");
    assert_eq!(manifest, json!({"entries": [{"url": url, "mandatory": true}]}));
}

#[test]
fn what_cannot_be_is_refused() {
    let given = settings(1, "");
    assert_eq!(given.retry_options.as_ref().unwrap().duration_in_seconds, Some(3600));
    assert!(!format!("{:?}", describe(&given)).contains("hunter2"));
    type Change = dyn Fn(&mut RedshiftDestinationConfiguration);
    for (named, change) in [
        (
            "ClusterJDBCURL",
            &(|it: &mut RedshiftDestinationConfiguration| {
                it.cluster_jdbcurl = "jdbc:mysql://a:1/b".to_owned();
            }) as &Change,
        ),
        ("Password", &|it| it.password = None),
        ("Username", &|it| it.username = Some(String::new())),
        ("DataTableName", &|it| it.copy_command.data_table_name = "a; drop table b".to_owned()),
        ("CompressionFormat", &|it| {
            it.s3_configuration.compression_format = Some(CompressionFormat::Zip);
        }),
        ("SecretsManagerConfiguration", &|it| {
            it.secrets_manager_configuration.get_or_insert_default().enabled = true;
        }),
    ] {
        let mut settings = given.clone();
        change(&mut settings);
        let why = complete(&mut settings).unwrap_err();
        assert!(why.message().contains(named), "{why:?}");
    }
}
