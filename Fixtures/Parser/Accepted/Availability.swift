@available(*, unavailable) func a() {}
@available(macOS 10.15.4, iOS 13, macCatalyst 14, *) func b() {}
@available(swift 5.9) @available(swift, introduced: 4.2, obsoleted: 5) func c() {}
@available(macOS, introduced: 10.10, deprecated: 10.15.1, obsoleted: 11, message: "gone", renamed: "z(x:)") func d() {}
@available(*, deprecated, renamed: "getter:S.z(self:)") func e() {}
@available(iOS, unavailable, message: "not \"here\"") func f() {}
@available(macOSApplicationExtension 12, visionOS 1, tvOS 17.0, watchOS 10, *) func g() {}
@available(*, noasync, message: """
    use another
    """) func h() {}
@available(_PackageDescription 5.3) @available(_PackageDescription, deprecated: 5.4) func i() {}
@available(*, deprecated: 2.0, message: "since") func j() {}
@available(anyAppleOS 26, *) func anyApple() {}
func run() async {
    if #available(macOS 13, iOS 16.1.2, *) {}
    guard #available(macOS 10.15, *), x, let y else { return }
    if #unavailable(iOS 14, macOS 11), y { }
    while #available(*) {}
}
