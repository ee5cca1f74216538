"""Measures our gRPC server beside the peers; see bench/README.md."""
