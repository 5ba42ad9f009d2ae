// Which cameras have a point in common: the blocks of the reduced system that are not zero. It is the same for all iterations.

struct CameraPairs {
    /// The pairs: each camera with itself first, then two different ones, the lower number first.
    private(set) var pairs: [(first: Int, second: Int)]
    /// The observations of each point, one range after the other.
    private(set) var tracks: [Range<Int>] = []
    /// For each point, and each two observations of it in order, where their pair of cameras is.
    private(set) var pairOfObservations: [Int] = []

    init(of scene: Scene) {
        pairs = scene.cameras.indices.map { ($0, $0) }
        var known: [Int: Int] = [:]
        var start = 0
        while start < scene.observations.count {
            let point = scene.observations[start].point
            let end = scene.observations[start...].firstIndex { $0.point != point } ?? scene.observations.count
            tracks.append(start..<end)
            for first in start..<end {
                for second in first..<end {
                    let cameras = (scene.observations[first].camera, scene.observations[second].camera)
                    pairOfObservations.append(index(of: cameras, in: &known, count: scene.cameras.count))
                }
            }
            start = end
        }
    }

    private mutating func index(of cameras: (Int, Int), in known: inout [Int: Int], count: Int) -> Int {
        if cameras.0 == cameras.1 { return cameras.0 }
        let key = cameras.0 * count + cameras.1
        if let index = known[key] { return index }
        known[key] = pairs.count
        pairs.append(cameras)
        return pairs.count - 1
    }
}
