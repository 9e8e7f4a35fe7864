"""Point-in-time recovery, backups and policies of tables, as boto3 sees them."""

import pytest
from botocore.exceptions import ClientError
from conftest import document, until

OTHER = "111122223333"


def make(db, name):
    db.create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[
            {"AttributeName": "pk", "AttributeType": "S"},
            {"AttributeName": "group", "AttributeType": "S"},
        ],
        KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by-group",
                "KeySchema": [{"AttributeName": "group", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "KEYS_ONLY"},
            }
        ],
    )
    db.get_waiter("table_exists").wait(TableName=name)


def put(db, table, keys, **attributes):
    values = {name: {"S": value} for name, value in attributes.items()}
    for start in range(0, len(keys), 25):
        requests = [{"PutRequest": {"Item": {"pk": {"S": key}, **values}}} for key in keys[start : start + 25]]
        db.batch_write_item(RequestItems={table: requests})


def recovery(db, table, enabled=True):
    db.update_continuous_backups(
        TableName=table, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": enabled}
    )


def groups(db, table, **arguments):
    """How many items of each group the table or its index has."""
    counts = {}
    for page in db.get_paginator("scan").paginate(TableName=table, **arguments):
        for item in page["Items"]:
            counts[item["group"]["S"]] = counts.get(item["group"]["S"], 0) + 1
    return counts


def refused(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]["Code"]


def test_a_table_is_restored_to_a_second_over_a_kill(server):
    db = server.client("dynamodb")
    make(db, "orders")
    keys = [f"order-{n}" for n in range(3000)]
    put(db, "orders", keys, group="early", filler="x" * 1000)
    recovery(db, "orders")
    shown = db.describe_continuous_backups(TableName="orders")["ContinuousBackupsDescription"]
    recovered = shown["PointInTimeRecoveryDescription"]
    assert recovered["PointInTimeRecoveryStatus"] == "ENABLED"
    assert recovered["EarliestRestorableDateTime"] <= recovered["LatestRestorableDateTime"]

    def latest():
        shown = db.describe_continuous_backups(TableName="orders")["ContinuousBackupsDescription"]
        return shown["PointInTimeRecoveryDescription"]["LatestRestorableDateTime"]

    # A whole second that begins after what was written, and ends before what will be.
    now = latest()
    moment = until("another second", lambda: latest() if latest() > now else None)
    until("the second after it", lambda: latest() > moment)
    put(db, "orders", keys[:1000], group="late")
    db.delete_item(TableName="orders", Key={"pk": {"S": keys[2000]}})
    target = {"SourceTableName": "orders", "TargetTableName": "restored"}
    made = db.restore_table_to_point_in_time(**target, RestoreDateTime=moment)["TableDescription"]
    assert made["TableStatus"] == "CREATING" and made["RestoreSummary"]["RestoreInProgress"]
    server.kill()
    server.start()
    db = server.client("dynamodb")
    put(db, "orders", keys[:10], group="later")
    db.get_waiter("table_exists").wait(TableName="restored", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    shown = db.describe_table(TableName="restored")["Table"]
    assert shown["RestoreSummary"]["RestoreDateTime"] == moment
    assert groups(db, "restored") == {"early": 3000}
    assert groups(db, "restored", IndexName="by-group") == {"early": 3000}
    assert groups(db, "orders") == {"early": 1999, "late": 990, "later": 10}
    error = refused(db.restore_table_to_point_in_time, **target, UseLatestRestorableTime=True)
    assert error == "TableAlreadyExistsException"


def test_a_backup_outlives_its_table(server):
    db = server.client("dynamodb")
    make(db, "kept")
    put(db, "kept", ["a", "b"], group="one")
    arn = db.create_backup(TableName="kept", BackupName="before-the-end")["BackupDetails"]["BackupArn"]
    put(db, "kept", ["c"], group="two")

    def described():
        return db.describe_backup(BackupArn=arn)["BackupDescription"]

    until("the backup is there", lambda: described()["BackupDetails"]["BackupStatus"] == "AVAILABLE")
    assert described()["SourceTableDetails"]["ItemCount"] == 2
    assert described()["SourceTableFeatureDetails"]["GlobalSecondaryIndexes"][0]["IndexName"] == "by-group"
    db.delete_table(TableName="kept")
    server.kill()
    server.start()
    db = server.client("dynamodb")
    summaries = db.list_backups(TableName="kept")["BackupSummaries"]
    assert [summary["BackupName"] for summary in summaries] == ["before-the-end"]
    db.restore_table_from_backup(BackupArn=arn, TargetTableName="kept", GlobalSecondaryIndexOverride=[])
    db.get_waiter("table_exists").wait(TableName="kept", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    assert groups(db, "kept") == {"one": 2}
    assert "GlobalSecondaryIndexes" not in db.describe_table(TableName="kept")["Table"]
    db.delete_backup(BackupArn=arn)
    assert refused(db.describe_backup, BackupArn=arn) == "BackupNotFoundException"


def test_a_deleted_table_with_recovery_leaves_a_backup_of_the_system(server):
    db = server.client("dynamodb")
    make(db, "gone")
    recovery(db, "gone")
    put(db, "gone", ["a"], group="one")
    db.delete_table(TableName="gone")
    [summary] = db.list_backups(TableName="gone", BackupType="SYSTEM")["BackupSummaries"]
    assert summary["BackupName"] == "gone$DeletedTableBackup"
    assert db.list_backups(TableName="gone")["BackupSummaries"] == []
    db.restore_table_from_backup(BackupArn=summary["BackupArn"], TargetTableName="back")
    db.get_waiter("table_exists").wait(TableName="back", WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    assert groups(db, "back", IndexName="by-group") == {"one": 1}


def test_a_tables_policy_lets_another_accounts_user_in_and_shuts_its_owner_out(server):
    db = server.client("dynamodb")
    make(db, "shared")
    put(db, "shared", ["a"], group="one")
    arn = db.describe_table(TableName="shared")["Table"]["TableArn"]
    iam = server.client("iam", OTHER)
    ann = iam.create_user(UserName="ann")["User"]["Arn"]
    key = iam.create_access_key(UserName="ann")["AccessKey"]
    everything = {"Effect": "Allow", "Action": "dynamodb:*", "Resource": "*"}
    iam.put_user_policy(UserName="ann", PolicyName="own", PolicyDocument=document(everything))
    theirs = server.client("dynamodb", key["AccessKeyId"], key["SecretAccessKey"])
    read = {"TableName": arn, "Key": {"pk": {"S": "a"}}}
    query = {
        "TableName": arn,
        "IndexName": "by-group",
        "KeyConditionExpression": "#g = :g",
        "ExpressionAttributeNames": {"#g": "group"},
        "ExpressionAttributeValues": {":g": {"S": "one"}},
    }
    for call, arguments in [(theirs.get_item, read), (theirs.query, query)]:
        assert refused(call, **arguments) == "AccessDeniedException"
    root = server.client("dynamodb", OTHER)
    assert refused(root.get_item, **read) == "AccessDeniedException"

    grant = {"Effect": "Allow", "Principal": {"AWS": ann}, "Action": ["dynamodb:GetItem", "dynamodb:Query"], "Resource": [arn, arn + "/index/*"]}
    revision = db.put_resource_policy(ResourceArn=arn, Policy=document(grant), ExpectedRevisionId="NO_POLICY")["RevisionId"]
    assert db.get_resource_policy(ResourceArn=arn)["RevisionId"] == revision
    assert theirs.get_item(**read)["Item"]["group"] == {"S": "one"}
    assert theirs.query(**query)["Count"] == 1
    assert refused(theirs.put_item, TableName=arn, Item={"pk": {"S": "b"}}) == "AccessDeniedException"
    assert refused(theirs.delete_resource_policy, ResourceArn=arn) == "AccessDeniedException"
    assert refused(root.get_item, **read) == "AccessDeniedException"

    deny = {"Effect": "Deny", "Principal": "*", "Action": "dynamodb:*", "Resource": "*"}
    assert refused(db.put_resource_policy, ResourceArn=arn, Policy=document(deny)) == "ValidationException"
    db.put_resource_policy(ResourceArn=arn, Policy=document(deny), ConfirmRemoveSelfResourceAccess=True)
    assert refused(db.get_item, TableName="shared", Key=read["Key"]) == "AccessDeniedException"
    db.delete_resource_policy(ResourceArn=arn)
    assert db.get_item(TableName="shared", Key=read["Key"])["Item"]
    assert refused(db.get_resource_policy, ResourceArn=arn) == "PolicyNotFoundException"
