// The data: pelts of snowshoe hares and Canada lynxes that trappers sold to the
// Hudson's Bay Company, as a stand-in for how many animals there were.
//
// The figures are public. They go back to C. G. Hewitt, The Conservation of the
// Wild Life of Canada (Scribner's Sons, 1921), and are given in numbers by
// P. Howard, Modeling Basics (lecture notes, Texas A&M University, 2009), and
// B. Carpenter, Predator-Prey Population Dynamics: the Lotka-Volterra model in
// Stan (2018, mc-stan.org/users/documentation/case-studies/lotka-volterra-predator-prey.html).

enum Pelts {
    static let years = Array(1900...1920)

    /// Hares, in thousands of pelts a year.
    static let hares: [Double] = [
        30.0, 47.2, 70.2, 77.4, 36.3, 20.6, 18.1, 21.4, 22.0, 25.4, 27.1,
        40.3, 57.0, 76.6, 52.3, 19.5, 11.2, 7.6, 14.6, 16.2, 24.7,
    ]

    /// Lynxes, in thousands of pelts a year.
    static let lynxes: [Double] = [
        4.0, 6.1, 9.8, 35.2, 59.4, 41.7, 19.0, 13.0, 8.3, 9.1, 7.4,
        8.0, 12.3, 19.5, 45.7, 51.1, 29.7, 15.8, 9.7, 10.1, 8.6,
    ]
}
