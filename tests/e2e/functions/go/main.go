// A function in Go that speaks the Runtime API itself: a static binary without any module but the library's.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
)

type event struct {
	Do string `json:"do"`
}

func handle(body []byte, id string) (any, error) {
	fmt.Printf("got %s\n", body)
	var got event
	if err := json.Unmarshal(body, &got); err != nil {
		return nil, err
	}
	switch got.Do {
	case "fail":
		return nil, fmt.Errorf("it failed")
	case "exit":
		os.Exit(3)
	case "aws":
		answer, err := http.Get("https://dynamodb.us-east-1.amazonaws.com/_millstream/health")
		if err != nil {
			return nil, err
		}
		return fmt.Sprint(answer.StatusCode), nil
	}
	return map[string]any{
		"got":       json.RawMessage(body),
		"id":        id,
		"name":      os.Getenv("AWS_LAMBDA_FUNCTION_NAME"),
		"memory":    json.Number(os.Getenv("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")),
		"execution": os.Getenv("AWS_EXECUTION_ENV"),
	}, nil
}

func post(path string, value any) {
	body, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	answer, err := http.Post(path, "application/json", bytes.NewReader(body))
	if err != nil {
		panic(err)
	}
	_, _ = io.Copy(io.Discard, answer.Body)
	_ = answer.Body.Close()
}

func main() {
	api := "http://" + os.Getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/invocation/"
	for {
		next, err := http.Get(api + "next")
		if err != nil {
			panic(err)
		}
		id := next.Header.Get("Lambda-Runtime-Aws-Request-Id")
		body, err := io.ReadAll(next.Body)
		if err != nil {
			panic(err)
		}
		_ = next.Body.Close()
		if result, err := handle(body, id); err != nil {
			post(api+id+"/error", map[string]any{"errorType": "errorString", "errorMessage": err.Error()})
		} else {
			post(api+id+"/response", result)
		}
	}
}
