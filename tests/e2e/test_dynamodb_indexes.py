"""Secondary indexes under boto3: made, kept, changed while in use, and there after a kill."""

import pytest
from botocore.exceptions import ClientError
from conftest import until


@pytest.fixture(scope="module")
def db(server):
    return server.client("dynamodb")


def attributes(**types):
    return [{"AttributeName": name, "AttributeType": kind} for name, kind in types.items()]


def keys(*names, hash_keys=1):
    kinds = ["HASH"] * hash_keys + ["RANGE"] * (len(names) - hash_keys)
    return [{"AttributeName": name, "KeyType": kind} for name, kind in zip(names, kinds)]


def index(name, *names, projection="ALL", hash_keys=1, **more):
    return {"IndexName": name, "KeySchema": keys(*names, hash_keys=hash_keys), "Projection": {"ProjectionType": projection, **more}}


def described(db, table, name):
    found = db.describe_table(TableName=table)["Table"].get("GlobalSecondaryIndexes", [])
    return next((index for index in found if index["IndexName"] == name), None)


def query(db, table, name, condition, **more):
    return db.query(TableName=table, IndexName=name, KeyConditionExpression=condition, **more)


def test_indexes_of_a_new_table(db):
    db.create_table(
        TableName="games",
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=attributes(user="S", game="S", score="N", wins="N", league="S"),
        KeySchema=keys("user", "game"),
        LocalSecondaryIndexes=[index("by_wins", "user", "wins", projection="KEYS_ONLY")],
        GlobalSecondaryIndexes=[
            index("by_score", "game", "score"),
            index("by_league", "league", "game", "score", hash_keys=2, projection="INCLUDE", NonKeyAttributes=["note"]),
        ],
    )
    db.get_waiter("table_exists").wait(TableName="games")
    with db_writer(db, "games") as put:
        for number in range(60):
            item = {"user": f"user{number % 20:02}", "game": f"game{number // 20}", "score": number, "note": "n" * 100}
            if number % 2:
                item |= {"league": "gold", "wins": number}
            put(item)
    found = query(db, "games", "by_score", "game = :g", ExpressionAttributeValues={":g": {"S": "game1"}}, ScanIndexForward=False, Limit=3)
    assert [item["score"]["N"] for item in found["Items"]] == ["39", "38", "37"]
    assert set(found["LastEvaluatedKey"]) == {"user", "game", "score"}
    pages = db.get_paginator("query").paginate(
        TableName="games",
        IndexName="by_league",
        KeyConditionExpression="league = :l AND game = :g AND score > :s",
        ExpressionAttributeValues={":l": {"S": "gold"}, ":g": {"S": "game2"}, ":s": {"N": "44"}},
        PaginationConfig={"PageSize": 3},
    )
    items = [item for page in pages for item in page["Items"]]
    assert [int(item["score"]["N"]) for item in items] == [45, 47, 49, 51, 53, 55, 57, 59]
    assert set(items[0]) == {"user", "game", "score", "league", "note"}

    local = dict(ExpressionAttributeNames={"#u": "user"}, ExpressionAttributeValues={":u": {"S": "user03"}}, ReturnConsumedCapacity="INDEXES")
    found = query(db, "games", "by_wins", "#u = :u", Select="ALL_ATTRIBUTES", ConsistentRead=True, **local)
    assert [item["note"]["S"][0] for item in found["Items"]] == ["n"] * 3
    assert found["ConsumedCapacity"]["Table"]["CapacityUnits"] == 3
    assert found["ConsumedCapacity"]["LocalSecondaryIndexes"]["by_wins"]["CapacityUnits"] == 1

    segments = [db.scan(TableName="games", IndexName="by_league", Segment=segment, TotalSegments=5)["Items"] for segment in range(5)]
    assert sorted(int(item["score"]["N"]) for items in segments for item in items) == list(range(1, 60, 2))
    shown = db.describe_table(TableName="games")["Table"]
    assert shown["ItemCount"] == 60
    assert {index["IndexName"]: index["ItemCount"] for index in shown["GlobalSecondaryIndexes"]} == {"by_score": 60, "by_league": 30}

    with pytest.raises(ClientError, match="Type mismatch for Index Key score Expected: N Actual: S IndexName: by_"):
        db.put_item(TableName="games", Item={"user": {"S": "u"}, "game": {"S": "g"}, "score": {"S": "high"}})
    answer = db.put_item(
        TableName="games",
        Item={"user": {"S": "u"}, "game": {"S": "g"}, "score": {"N": "1"}},
        ReturnConsumedCapacity="INDEXES",
        ReturnItemCollectionMetrics="SIZE",
    )
    assert answer["ConsumedCapacity"]["GlobalSecondaryIndexes"] == {"by_score": {"CapacityUnits": 1.0}}
    assert answer["ItemCollectionMetrics"] == {"ItemCollectionKey": {"user": {"S": "u"}}, "SizeEstimateRangeGB": [0.0, 1.0]}


class db_writer:
    """Puts in batches of 25."""

    def __init__(self, db, table):
        self.db, self.table, self.waiting = db, table, []

    def __enter__(self):
        return self.put

    def put(self, item):
        typed = {name: {"N" if isinstance(value, int) else "S": str(value)} for name, value in item.items()}
        self.waiting.append({"PutRequest": {"Item": typed}})
        if len(self.waiting) == 25:
            self.__exit__()

    def __exit__(self, *_):
        if self.waiting:
            self.db.batch_write_item(RequestItems={self.table: self.waiting})
        self.waiting = []


def test_an_index_is_added_to_a_table_in_use_over_kills_and_removed(server, db):
    db.create_table(TableName="grows", BillingMode="PAY_PER_REQUEST", AttributeDefinitions=attributes(pk="S"), KeySchema=keys("pk"))
    with db_writer(db, "grows") as put:
        for number in range(3000):
            put({"pk": f"item{number}", "kind": f"kind{number % 3}", "number": number})
    db.update_table(
        TableName="grows",
        AttributeDefinitions=attributes(kind="S", number="N"),
        GlobalSecondaryIndexUpdates=[{"Create": index("by_kind", "kind", "number", projection="KEYS_ONLY")}],
    )
    # Killed at once, and again a moment later: the index is made all the same, while items change.
    for round in range(2):
        server.kill()
        server.start()
        db.delete_item(TableName="grows", Key={"pk": {"S": f"item{round}"}})
        db.put_item(TableName="grows", Item={"pk": {"S": f"item{2990 + round}"}, "kind": {"S": "new"}, "number": {"N": "1"}})
    until("the index is made", lambda: described(db, "grows", "by_kind")["IndexStatus"] == "ACTIVE")
    assert db.describe_table(TableName="grows")["Table"]["TableStatus"] == "ACTIVE"
    counts = {}
    for page in db.get_paginator("scan").paginate(TableName="grows", IndexName="by_kind"):
        for item in page["Items"]:
            counts[item["kind"]["S"]] = counts.get(item["kind"]["S"], 0) + 1
    # Of three times 1,000, item0 and item1 are gone, and item2990 and item2991 are of a new kind.
    assert counts == {"kind0": 998, "kind1": 999, "kind2": 999, "new": 2}
    db.update_table(TableName="grows", GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "by_kind"}}])
    with pytest.raises(ClientError, match="The table does not have the specified index: by_kind"):
        query(db, "grows", "by_kind", "kind = :k", ExpressionAttributeValues={":k": {"S": "new"}})
    until("the index is gone", lambda: described(db, "grows", "by_kind") is None)
