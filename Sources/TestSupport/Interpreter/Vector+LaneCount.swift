import AdgenTransform

extension Vector {
    /// The number of lanes; a type parameter of vectors stands for some that have three here.
    public var laneCount: Int { count ?? 3 }
}
