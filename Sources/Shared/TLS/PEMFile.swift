internal import COpenSSL
internal import Files

/// A certificate of OpenSSL, freed with its last reference.
final class Certificate {
    let pointer: OpaquePointer

    /// Takes over one reference.
    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { X509_free(pointer) }

    /// Seconds since 1970 after which it is no longer valid.
    var notAfter: Int64 { tadamun_asn1_seconds(X509_get0_notAfter(pointer)) }
}

/// A private key of OpenSSL, freed with its last reference.
final class PrivateKey {
    let pointer: OpaquePointer

    /// Takes over one reference.
    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { EVP_PKEY_free(pointer) }
}

/// A certificate revocation list of OpenSSL, freed with its last reference.
final class RevocationList {
    let pointer: OpaquePointer

    /// Takes over one reference.
    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { X509_CRL_free(pointer) }

    /// Seconds since 1970 by when its successor is due; `nil` where it does not say.
    var nextUpdate: Int64? {
        X509_CRL_get0_nextUpdate(pointer).map { tadamun_asn1_seconds($0) }
    }
}

/// Reads what PEM files hold (RFC 7468).
enum PEMFile {
    /// The certificates of a file in their order, at least one.
    static func certificates(_ path: String) throws(TLSError) -> [Certificate] {
        try all(path, kind: "certificate") { bio in
            PEM_read_bio_X509(bio, nil, refusePassword, nil).map { Certificate($0) }
        }
    }

    /// The CRLs of a file in their order, at least one.
    static func revocationLists(_ path: String) throws(TLSError) -> [RevocationList] {
        try all(path, kind: "CRL") { bio in
            PEM_read_bio_X509_CRL(bio, nil, refusePassword, nil).map { RevocationList($0) }
        }
    }

    /// The private key of a file, which must not be encrypted: nobody is there to be asked.
    static func privateKey(_ path: String) throws(TLSError) -> PrivateKey {
        let key = try withBIO(path) { bio in
            PEM_read_bio_PrivateKey(bio, nil, refusePassword, nil)
        }
        guard let key else { throw TLSError("\(path): no private key: \(takeErrors())") }
        return PrivateKey(key)
    }

    private static func all<Item>(
        _ path: String, kind: String, next: (OpaquePointer) -> Item?
    ) throws(TLSError) -> [Item] {
        let items = try withBIO(path) { bio in
            var items: [Item] = []
            while let item = next(bio) { items.append(item) }
            return items
        }
        // The reading ends in order where no further PEM block begins; anything else is damage.
        let code = ERR_peek_last_error()
        let atEnd =
            ERR_GET_LIB(code) == ERR_LIB_PEM && ERR_GET_REASON(code) == PEM_R_NO_START_LINE
        let reasons = takeErrors()
        guard atEnd else { throw TLSError("\(path): a \(kind) cannot be read: \(reasons)") }
        guard !items.isEmpty else { throw TLSError("\(path): holds no \(kind)") }
        return items
    }

    private static func withBIO<Result>(
        _ path: String, _ body: (OpaquePointer) -> Result
    ) throws(TLSError) -> Result {
        let bytes = try readFile(path)
        ERR_clear_error()
        let result: Result? = bytes.withUnsafeBytes { bytes in
            guard let bio = BIO_new_mem_buf(bytes.baseAddress, Int32(bytes.count)) else {
                return nil
            }
            defer { BIO_free(bio) }
            return body(bio)
        }
        guard let result else { throw TLSError("\(path): out of memory") }
        return result
    }

    private static func readFile(_ path: String) throws(TLSError) -> [UInt8] {
        do throws(FileError) {
            return try Files.read(path, limit: TLSLimits.fileBytes)
        } catch {
            throw TLSError(error.description)
        }
    }
}

/// Stands in for OpenSSL's own question on the terminal, which would stop the process.
private func refusePassword(
    _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int32, _ isWriting: Int32,
    _ argument: UnsafeMutableRawPointer?
) -> Int32 { -1 }
