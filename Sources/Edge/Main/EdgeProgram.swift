import EdgeProxy
import EdgeRouting

@main
enum EdgeProgram {
    static func main() { RunningEdge.main() }
}
