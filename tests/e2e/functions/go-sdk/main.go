// A function in Go that uses AWS's SDK as it comes: it reads an item, and tries to delete it.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/aws/smithy-go"
)

type event struct {
	Table string `json:"table"`
}

func code(err error) string {
	var refused smithy.APIError
	switch {
	case err == nil:
		return "done"
	case errors.As(err, &refused):
		return refused.ErrorCode()
	}
	return err.Error()
}

func handle(client *dynamodb.Client, got event) any {
	ctx := context.Background()
	key := map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: "seen"}}
	read, err := client.GetItem(ctx, &dynamodb.GetItemInput{TableName: &got.Table, Key: key})
	if err != nil {
		return map[string]string{"read": code(err)}
	}
	text, _ := read.Item["text"].(*types.AttributeValueMemberS)
	_, err = client.DeleteItem(ctx, &dynamodb.DeleteItemInput{TableName: &got.Table, Key: key})
	return map[string]string{"read": text.Value, "delete": code(err)}
}

func main() {
	settings, err := config.LoadDefaultConfig(context.Background())
	if err != nil {
		panic(err)
	}
	client := dynamodb.NewFromConfig(settings)
	api := "http://" + os.Getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/invocation/"
	for {
		next, err := http.Get(api + "next")
		if err != nil {
			panic(err)
		}
		body, _ := io.ReadAll(next.Body)
		_ = next.Body.Close()
		var got event
		if err := json.Unmarshal(body, &got); err != nil {
			panic(err)
		}
		answer, _ := json.Marshal(handle(client, got))
		path := api + next.Header.Get("Lambda-Runtime-Aws-Request-Id") + "/response"
		posted, err := http.Post(path, "application/json", bytes.NewReader(answer))
		if err != nil {
			panic(err)
		}
		_ = posted.Body.Close()
	}
}
