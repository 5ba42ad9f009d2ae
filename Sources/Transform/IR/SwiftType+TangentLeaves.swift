/// How the values that a tangent is made of belong to those of the value.
extension SwiftType {
    /// For each leaf of the tangent, the number of the leaf of the value that it goes with: of the one it is the tangent of, or of the one that
    /// says where rows or the values of keys lie, which a tangent has from its value.
    public var tangentLeafIndices: [Int] {
        switch self {
        case .scalar, .opaque: isDifferentiable ? [0] : []
        case .array(let element): element.isDifferentiable ? element.tangentColumnIndices : []
        case .tuple, .structure:
            tangentIndicesOfParts(\.tangentLeafIndices) { $0.leafCount } + (dictionary != nil && isDifferentiable ? [leafCount - 1] : [])
        }
    }

    private var tangentColumnIndices: [Int] {
        switch self {
        case .scalar, .opaque: return isDifferentiable ? [0] : []
        case .array(let element):
            guard element.isDifferentiable else { return [] }
            let rows = columns.count - element.columns.count
            return Array(0..<rows) + element.tangentColumnIndices.map { rows + $0 }
        case .tuple, .structure: return tangentIndicesOfParts(\.tangentColumnIndices) { $0.columns.count }
        }
    }

    private func tangentIndicesOfParts(_ indices: (SwiftType) -> [Int], _ count: (SwiftType) -> Int) -> [Int] {
        guard isDifferentiable else { return [] }
        var start = 0
        var found: [Int] = []
        for part in parts {
            if !part.isWithoutDerivative { found += indices(part.type).map { start + $0 } }
            start += count(part.type)
        }
        return found
    }
}
