import Glibc

/// What a program writes to its standard output, without the end of its last line; blocks until it
/// has ended. Throws where it cannot be started or ends with another status than 0.
func output(of program: String, _ arguments: [String]) throws -> String {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw JourneyFailure("no pipe is to be had") }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
    let words = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    var child = pid_t()
    let fault = posix_spawn(&child, program, &actions, nil, words + [nil], environ)
    close(ends[1])
    guard fault == 0 else {
        throw JourneyFailure("cannot start \(program): \(String(cString: strerror(fault)))")
    }
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
        let count = read(ends[0], &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0, text.count < Limits.smallFileBytes else { break }
        text += chunk[..<count]
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else {
        throw JourneyFailure("\(program) \(arguments.joined(separator: " ")) failed")
    }
    return String(decoding: text, as: UTF8.self).split(separator: "\n").joined(separator: " ")
}
