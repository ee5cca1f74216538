// Echo on grpc-go (Debian's packages, GOPATH mode); SIGTERM drains.
// usage: echo PORT [CERT KEY [CLIENT-CA]]; threads by GOMAXPROCS
package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"io"
	"net"
	"os"
	"os/signal"
	"syscall"

	"echopb"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

type srv struct{ echopb.UnimplementedEchoServer }

func (srv) Echo(_ context.Context, m *echopb.Msg) (*echopb.Msg, error) {
	return &echopb.Msg{Payload: m.Payload}, nil
}

func (srv) Stream(s echopb.Echo_StreamServer) error {
	for {
		m, err := s.Recv()
		if err == io.EOF {
			return nil
		}
		if err == nil {
			err = s.Send(m)
		}
		if err != nil {
			return err
		}
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// Several servers share the port, so that one can replace another while calls run.
func reusePort(_, _ string, c syscall.RawConn) error {
	const soReusePort = 15
	var failed error
	err := c.Control(func(fd uintptr) {
		failed = syscall.SetsockoptInt(int(fd), syscall.SOL_SOCKET, soReusePort, 1)
	})
	if err != nil {
		return err
	}
	return failed
}

func main() {
	config := net.ListenConfig{Control: reusePort}
	l, err := config.Listen(context.Background(), "tcp", "127.0.0.1:"+os.Args[1])
	must(err)
	var opts []grpc.ServerOption
	if len(os.Args) > 3 {
		pair, err := tls.LoadX509KeyPair(os.Args[2], os.Args[3])
		must(err)
		c := &tls.Config{Certificates: []tls.Certificate{pair}}
		if len(os.Args) > 4 {
			pem, err := os.ReadFile(os.Args[4])
			must(err)
			c.ClientCAs = x509.NewCertPool()
			c.ClientCAs.AppendCertsFromPEM(pem)
			c.ClientAuth = tls.RequireAndVerifyClientCert
		}
		opts = append(opts, grpc.Creds(credentials.NewTLS(c)))
	}
	s := grpc.NewServer(opts...)
	echopb.RegisterEchoServer(s, srv{})
	stop := make(chan os.Signal, 1)
	drained := make(chan struct{})
	signal.Notify(stop, syscall.SIGTERM)
	go func() {
		<-stop
		s.GracefulStop()
		close(drained)
	}()
	must(s.Serve(l))
	<-drained
}
