// OpenSSL 3.0. Many of its calls are macros, which Swift cannot see: each that we use has an
// inline function of the same name with the prefix tadamun_.
#pragma once
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
