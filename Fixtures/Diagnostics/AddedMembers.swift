// Members that are added to types of the standard library.

import AutoDiff

extension [Double] {
    func weighted(by weight: Double) -> Double { self[0] * weight }
}

@Differentiable
func weightedBy(_ values: [Double]) -> Double {
    return 2 * values.weighted(by: values)
//             ^ error: no 'weighted' of '[Double]' fits these arguments
}

extension Array where Element: FloatingPoint {
    var middle: Element { self[count / 2] }
}

extension Array where Element: FloatingPoint & CustomStringConvertible {
    var middle: Element { self[(count - 1) / 2] }
}

@Differentiable
func twiceMiddle(_ values: [Double]) -> Double {
    return 2 * values.middle
//             ^ error: which of several declarations of 'middle' is meant is not certain
}

extension Array where Element: FloatingPoint {
    static var title: String { "values" }

    @Differentiable
    static func first(_ values: [Element]) -> Element {
        print(title)
//            ^ error: 'title' is not supported in code that is carried over
        return values[0]
    }
}
