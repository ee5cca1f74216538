// A grpc-go client that nobody of this project wrote, for what h2load cannot do.
//
//	client check PORT [CA [CERT KEY]]   echoes of many sizes, an unknown method: prints ok
//	client check-stream PORT [CA [CERT KEY]]   the same, and a stream
//	client calls PORT COUNT CONNECTIONS OUTSTANDING
//	                                    unary calls that reconnect after GOAWAY; prints JSON
package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"math/rand"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"echopb"
	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/status"
)

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func number(i int) int {
	n, err := strconv.Atoi(os.Args[i])
	must(err)
	return n
}

func dial(options ...grpc.DialOption) *grpc.ClientConn {
	// A refused connection is tried again soon: what counts here is calls, not patience.
	soon := backoff.Config{BaseDelay: 10 * time.Millisecond, Multiplier: 1.6, MaxDelay: time.Second}
	options = append(options, grpc.WithConnectParams(
		grpc.ConnectParams{Backoff: soon, MinConnectTimeout: 5 * time.Second}))
	c, err := grpc.Dial("127.0.0.1:"+os.Args[2], options...)
	must(err)
	return c
}

func check(stream bool) {
	security := grpc.WithInsecure()
	if len(os.Args) > 3 {
		pem, err := os.ReadFile(os.Args[3])
		must(err)
		config := &tls.Config{RootCAs: x509.NewCertPool()}
		config.RootCAs.AppendCertsFromPEM(pem)
		if len(os.Args) > 5 {
			pair, err := tls.LoadX509KeyPair(os.Args[4], os.Args[5])
			must(err)
			config.Certificates = []tls.Certificate{pair}
		}
		security = grpc.WithTransportCredentials(credentials.NewTLS(config))
	}
	connection := dial(security)
	client := echopb.NewEchoClient(connection)
	all, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	for i := 0; i < 20; i++ {
		m := &echopb.Msg{Payload: make([]byte, 1+i*i*700)}
		rand.Read(m.Payload)
		reply, err := client.Echo(all, m)
		must(err)
		if !bytes.Equal(reply.Payload, m.Payload) {
			must(fmt.Errorf("echo of %d bytes differs", len(m.Payload)))
		}
	}
	err := connection.Invoke(all, "/bench.Echo/Nope", &echopb.Msg{}, &echopb.Msg{})
	if status.Code(err) != codes.Unimplemented {
		must(fmt.Errorf("unknown method answered %v", err))
	}
	if stream {
		must(checkStream(all, client))
	}
	fmt.Println("ok")
}

func checkStream(all context.Context, client echopb.EchoClient) error {
	s, err := client.Stream(all)
	if err != nil {
		return err
	}
	for i := 0; i < 20; i++ {
		m := &echopb.Msg{Payload: bytes.Repeat([]byte{byte(i)}, i*300)}
		if err := s.Send(m); err != nil {
			return fmt.Errorf("stream: %w", err)
		}
		reply, err := s.Recv()
		if err != nil {
			return fmt.Errorf("stream: %w", err)
		}
		if !bytes.Equal(reply.Payload, m.Payload) {
			return fmt.Errorf("stream: message %d differs", i)
		}
	}
	if err := s.CloseSend(); err != nil {
		return err
	}
	if _, err := s.Recv(); err != io.EOF {
		return fmt.Errorf("stream ended with %v", err)
	}
	return nil
}

func calls() {
	count, connections, outstanding := int64(number(3)), number(4), number(5)
	var started, ok, failed, slowest int64
	var lock sync.Mutex
	causes := map[string]int{}
	var wait sync.WaitGroup
	begin := time.Now()
	for i := 0; i < connections; i++ {
		client := echopb.NewEchoClient(dial(grpc.WithInsecure()))
		for j := 0; j < outstanding; j++ {
			wait.Add(1)
			go func() {
				defer wait.Done()
				m := &echopb.Msg{Payload: bytes.Repeat([]byte("x"), 128)}
				for atomic.AddInt64(&started, 1) <= count {
					at := time.Now()
					one, cancel := context.WithTimeout(context.Background(), 20*time.Second)
					reply, err := client.Echo(one, m, grpc.WaitForReady(true))
					cancel()
					if err == nil && !bytes.Equal(reply.Payload, m.Payload) {
						err = fmt.Errorf("echo differs")
					}
					if err != nil {
						atomic.AddInt64(&failed, 1)
						lock.Lock()
						causes[err.Error()]++
						lock.Unlock()
						continue
					}
					atomic.AddInt64(&ok, 1)
					took := int64(time.Since(at))
					for {
						old := atomic.LoadInt64(&slowest)
						if took <= old || atomic.CompareAndSwapInt64(&slowest, old, took) {
							break
						}
					}
				}
			}()
		}
	}
	wait.Wait()
	must(json.NewEncoder(os.Stdout).Encode(map[string]interface{}{
		"ok": ok, "failed": failed, "causes": causes, "seconds": time.Since(begin).Seconds(),
		"slowest_ms": float64(slowest) / 1e6,
	}))
}

func main() {
	switch os.Args[1] {
	case "check":
		check(false)
	case "check-stream":
		check(true)
	case "calls":
		calls()
	default:
		must(fmt.Errorf("unknown command %q", os.Args[1]))
	}
}
