// OpenSSL 3.0. Many of its calls are macros, which Swift cannot see: each that we use has an
// inline function of a similar name with the prefix tadamun_.
#pragma once
#include <errno.h>
#include <stdint.h>
#include <sys/socket.h>
#include <openssl/asn1.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

// Options of every context. An end of file without close_notify is told by tadamun_bio_at_end
// rather than by a fatal error, which would make the session of each abrupt client worthless.
static inline void tadamun_ssl_ctx_set_options(SSL_CTX *context) {
    SSL_CTX_set_options(
        context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_IGNORE_UNEXPECTED_EOF
            | SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_mode(
        context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
            | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_clear_mode(context, SSL_MODE_AUTO_RETRY);
    SSL_CTX_set_read_ahead(context, 1);
}
// Sessions are kept by the server and named by their tickets, not written into them.
static inline void tadamun_ssl_ctx_set_stateful_tickets(SSL_CTX *context) {
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
}
static inline int tadamun_ssl_ctx_set_min_proto_version(SSL_CTX *context, int version) {
    return (int)SSL_CTX_set_min_proto_version(context, version);
}
static inline int tadamun_ssl_ctx_set_max_proto_version(SSL_CTX *context, int version) {
    return (int)SSL_CTX_set_max_proto_version(context, version);
}
static inline int tadamun_ssl_ctx_set_groups(SSL_CTX *context, const char *list) {
    return (int)SSL_CTX_set1_groups_list(context, (char *)list);
}
static inline void tadamun_ssl_ctx_set_session_cache(SSL_CTX *context, long mode, long size) {
    SSL_CTX_set_session_cache_mode(context, mode);
    SSL_CTX_sess_set_cache_size(context, size);
}
static inline long tadamun_ssl_ctx_session_count(SSL_CTX *context) {
    return SSL_CTX_sess_number(context);
}
static inline void tadamun_ssl_ctx_set_max_cert_list(SSL_CTX *context, long bytes) {
    SSL_CTX_set_max_cert_list(context, bytes);
}
static inline int tadamun_ssl_set_server_name(SSL *ssl, const char *name) {
    return (int)SSL_set_tlsext_host_name(ssl, name);
}

// Stacks are macros too.
static inline int tadamun_general_name_count(const GENERAL_NAMES *names) {
    return sk_GENERAL_NAME_num(names);
}
static inline GENERAL_NAME *tadamun_general_name(const GENERAL_NAMES *names, int index) {
    return sk_GENERAL_NAME_value(names, index);
}
static inline void tadamun_general_names_free(GENERAL_NAMES *names) {
    GENERAL_NAMES_free(names);
}
// The bytes of a URI, DNS or IP name; 0 where the name is of another kind.
static inline const ASN1_STRING *tadamun_general_name_string(const GENERAL_NAME *name, int *kind) {
    *kind = name->type;
    switch (name->type) {
    case GEN_URI: case GEN_DNS: return name->d.ia5;
    case GEN_IPADD: return name->d.ip;
    default: return 0;
    }
}
// A distinguished name as RFC 2253 writes it, letters beyond ASCII as UTF-8.
static inline int tadamun_x509_name_print(BIO *bio, const X509_NAME *name) {
    return X509_NAME_print_ex(bio, name, 0, XN_FLAG_RFC2253 & ~(unsigned long)ASN1_STRFLGS_ESC_MSB);
}
static inline STACK_OF(X509) *tadamun_x509_stack_new(void) { return sk_X509_new_null(); }
static inline int tadamun_x509_stack_push(STACK_OF(X509) *stack, X509 *certificate) {
    return sk_X509_push(stack, certificate);
}
static inline void tadamun_x509_stack_free(STACK_OF(X509) *stack) { sk_X509_free(stack); }
static inline int tadamun_x509_stack_count(const STACK_OF(X509) *stack) {
    return stack ? sk_X509_num(stack) : 0;
}
static inline X509 *tadamun_x509_stack_at(const STACK_OF(X509) *stack, int index) {
    return sk_X509_value(stack, index);
}

// Seconds since 1970 of a certificate's time; 0 where it cannot be read, which is long past.
static inline int64_t tadamun_asn1_seconds(const ASN1_TIME *time) {
    int days = 0, seconds = 0;
    ASN1_TIME *epoch = ASN1_TIME_set(0, 0);
    int done = epoch && time && ASN1_TIME_diff(&days, &seconds, epoch, time);
    ASN1_TIME_free(epoch);
    return done ? (int64_t)days * 86400 + seconds : 0;
}

// A socket as OpenSSL sees it. Unlike OpenSSL's own it writes with MSG_NOSIGNAL, so that a peer
// that left cannot end the process by SIGPIPE, and it remembers that the peer has ended.
enum { TADAMUN_BIO_DRY = 0x100000 };
static inline int tadamun_bio_descriptor(BIO *bio) { return (int)(intptr_t)BIO_get_data(bio); }
static inline int tadamun_bio_read(BIO *bio, char *buffer, int count) {
    BIO_clear_flags(bio, BIO_FLAGS_RWS | BIO_FLAGS_SHOULD_RETRY | TADAMUN_BIO_DRY);
    for (;;) {
        ssize_t got = recv(tadamun_bio_descriptor(bio), buffer, (size_t)count, 0);
        if (got >= 0) {
            if (got == 0 && count > 0) BIO_set_flags(bio, BIO_FLAGS_IN_EOF);
            return (int)got;
        }
        if (errno == EINTR) continue;
        if (errno == EAGAIN) {
            BIO_set_retry_read(bio);
            BIO_set_flags(bio, TADAMUN_BIO_DRY);
        }
        return -1;
    }
}
static inline int tadamun_bio_write(BIO *bio, const char *buffer, int count) {
    BIO_clear_retry_flags(bio);
    for (;;) {
        ssize_t put = send(tadamun_bio_descriptor(bio), buffer, (size_t)count, MSG_NOSIGNAL);
        if (put >= 0) return (int)put;
        if (errno == EINTR) continue;
        if (errno == EAGAIN) BIO_set_retry_write(bio);
        return -1;
    }
}
static inline long tadamun_bio_ctrl(BIO *bio, int command, long number, void *pointer) {
    (void)number, (void)pointer;
    switch (command) {
    case BIO_CTRL_FLUSH: return 1;
    case BIO_CTRL_EOF: return BIO_test_flags(bio, BIO_FLAGS_IN_EOF) != 0;
    default: return 0;
    }
}
static inline BIO_METHOD *tadamun_bio_method_new(void) {
    BIO_METHOD *method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket");
    if (!method) return 0;
    BIO_meth_set_read(method, tadamun_bio_read);
    BIO_meth_set_write(method, tadamun_bio_write);
    BIO_meth_set_ctrl(method, tadamun_bio_ctrl);
    return method;
}
// Gives the connection its socket; 0 where memory has run out. The socket is not closed by it.
static inline int tadamun_ssl_set_socket(SSL *ssl, const BIO_METHOD *method, int descriptor) {
    BIO *bio = BIO_new(method);
    if (!bio) return 0;
    BIO_set_data(bio, (void *)(intptr_t)descriptor);
    BIO_set_init(bio, 1);
    SSL_set_bio(ssl, bio, bio);
    return 1;
}
static inline int tadamun_bio_at_end(const SSL *ssl) {
    BIO *bio = SSL_get_rbio(ssl);
    return bio && BIO_test_flags(bio, BIO_FLAGS_IN_EOF) != 0;
}
// Whether the last read found nothing in the socket.
static inline int tadamun_bio_is_dry(const SSL *ssl) {
    BIO *bio = SSL_get_rbio(ssl);
    return bio && BIO_test_flags(bio, TADAMUN_BIO_DRY) != 0;
}
// A fresh key on the curve P-256; 0 where it cannot be made.
static inline EVP_PKEY *tadamun_p256_key(void) { return EVP_EC_gen("P-256"); }
// Gives an HMAC its key and SHA-256. The parameters hold pointers to their names, so they are made
// here, where those are constants.
static inline int tadamun_mac_set_key(EVP_MAC_CTX *mac, const uint8_t *key, size_t count) {
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_octet_string(OSSL_MAC_PARAM_KEY, (void *)key, count),
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, (char *)"SHA256", 0),
        OSSL_PARAM_construct_end(),
    };
    return EVP_MAC_CTX_set_params(mac, parameters);
}
// For tests, which play clients that we do not write: no level of security, any version.
static inline void tadamun_ssl_ctx_allow_anything(SSL_CTX *context) {
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_min_proto_version(context, 0);
}
// Has a connection tell each message of its handshake, and what comes after it, with an argument.
static inline void tadamun_ssl_tell_messages(
    SSL *ssl,
    void (*tell)(int is_sent, int version, int type, const void *bytes, size_t count, SSL *ssl,
                 void *argument),
    void *argument) {
    SSL_set_msg_callback(ssl, tell);
    SSL_set_msg_callback_arg(ssl, argument);
}
