internal import COpenSSL

/// Has a client's connection ask for a server by its name and believe no other: a DNS name or an IP
/// address among the certificate's subject alternative names; its common name is not looked at
/// (RFC 9110, section 4.3.4).
func expect(_ serverName: String, on ssl: OpaquePointer) throws(TLSError) {
    guard !serverName.isEmpty, !serverName.utf8.contains(0) else {
        throw TLSError("a server's name may not be empty or hold a NUL")
    }
    let parameters = SSL_get0_param(ssl)
    X509_VERIFY_PARAM_set_hostflags(
        parameters,
        UInt32(X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS))
    var isSet = X509_VERIFY_PARAM_set1_ip_asc(parameters, serverName) == 1
    if !isSet {
        // Not an address, so a name; server name indication is for names only (RFC 6066).
        isSet =
            X509_VERIFY_PARAM_set1_host(parameters, serverName, serverName.utf8.count) == 1
            && tadamun_ssl_set_server_name(ssl, serverName) == 1
    }
    guard isSet else { throw TLSError("\(serverName) is no server's name: \(takeErrors())") }
    ERR_clear_error()
}
