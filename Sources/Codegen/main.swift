// protoc-gen-tadamun: a plugin of protoc that writes Swift. protoc starts it, writes a
// CodeGeneratorRequest to its standard input and reads a CodeGeneratorResponse from its output.

import Glibc
import Protobuf

func readStandardInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(STDIN_FILENO, &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return bytes }
        bytes += chunk[..<count]
    }
}

func writeStandardOutput(_ bytes: [UInt8]) {
    var written = 0
    while written < bytes.count {
        let count = bytes[written...].withUnsafeBytes {
            write(STDOUT_FILENO, $0.baseAddress, $0.count)
        }
        if count < 0, errno == EINTR { continue }
        // protoc has gone: nobody is left to tell.
        guard count > 0 else { exit(1) }
        written += count
    }
}

func respond() -> Response {
    do throws(GeneratorError) {
        let request = try Request(readStandardInput())
        let options = try Options(request.parameter)
        let generator = try Generator(request, options)
        return Response(files: try generator.files())
    } catch {
        return Response(error: error.message)
    }
}

writeStandardOutput(respond().encoded())
