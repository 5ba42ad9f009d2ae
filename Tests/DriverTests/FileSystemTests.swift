import Foundation
import Testing

@testable import AdgenDriver

@Suite struct FileSystemTests {
    let directory = TemporaryDirectory()

    @Test func writesAndReads() throws {
        let path = directory.path("a")
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try FileSystem.write(bytes, to: path)
        #expect(try FileSystem.read(path) == bytes)
        try FileSystem.write([], to: path)
        #expect(try FileSystem.read(path) == [])
        #expect(directory.contents == ["a"])
    }

    @Test func leavesWhatDoesNotChangeUntouched() throws {
        let path = directory.path("a")
        try FileSystem.write([1, 2], to: path)
        let before = try directory.modificationDate("a")
        Thread.sleep(forTimeInterval: 0.02)
        try FileSystem.write([1, 2], to: path)
        #expect(try directory.modificationDate("a") == before)
        try FileSystem.write([1, 3], to: path)
        #expect(try directory.modificationDate("a") > before)
    }

    @Test func keepsModeAndLinks() throws {
        let path = directory.path("a")
        try FileSystem.write([1], to: path)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        try FileManager.default.createSymbolicLink(atPath: directory.path("link"), withDestinationPath: path)
        try FileSystem.write([2], to: directory.path("link"))
        #expect(try FileSystem.read(path) == [2])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: directory.path("link")) == path)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test func writesToDevices() throws {
        try FileSystem.write([1], to: "/dev/null")
        #expect(FileManager.default.fileExists(atPath: "/dev/null"))
    }

    @Test func tellsWhatIsWrong() throws {
        #expect(throws: FileError.self) { try FileSystem.read(directory.path("missing")) }
        #expect(throws: FileError.self) { try FileSystem.read(directory.path("")) }
        #expect(throws: FileError.self) { try FileSystem.write([1], to: directory.path("missing/a")) }
        #expect(throws: FileError.self) { try FileSystem.write([1], to: directory.path("")) }
        do {
            _ = try FileSystem.read("/nonexistent")
        } catch {
            #expect(error.message == "cannot read '/nonexistent': no such file or directory")
        }
        #expect(directory.contents == [])
    }

    @Test func findsTheFirstByteThatIsNoText() {
        #expect(firstInvalidOffset(in: Array("let é = \"😀\" // ok".utf8)) == nil)
        #expect(firstInvalidOffset(in: []) == nil)
        #expect(firstInvalidOffset(in: Array("é".utf8) + [0x61, 0xFF]) == 3)
        #expect(firstInvalidOffset(in: [0x61, 0xE2, 0x82]) == 1)
        #expect(firstInvalidOffset(in: [0xC0, 0x80]) == 0)
    }
}
