// Files in and out: the only place where bytes enter and leave. Nothing half
// written is ever seen under the name of an output.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#endif

/// What went wrong with a file, in a form to show: `cannot read 'a.swift': no such file or directory`.
struct FileError: Error {
    var message: String

    init(_ message: String) { self.message = message }

    /// A failed system call; `errno` says why.
    init(systemCall what: String, path: String) {
        let reason = String(cString: strerror(errno))
        self.init("\(what) '\(path)': \(reason.prefix(1).lowercased())\(reason.dropFirst())")
    }
}

enum FileSystem {
    /// The bytes of a file. A directory is an error.
    static func read(_ path: String) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw FileError(systemCall: "cannot read", path: path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = systemRead(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            if count > 0 {
                bytes += chunk[..<count]
            } else if errno != EINTR {
                throw FileError(systemCall: "cannot read", path: path)
            }
        }
    }

    /// Makes `bytes` the content of the file at `path`, by way of a file next to it that then takes its name. A file that has this content
    /// already is left untouched, and what is no regular file (a device, a pipe) is written to directly.
    static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        var status = stat()
        guard stat(path, &status) == 0 else { return try replace(path, with: bytes, mode: 0o666) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            let descriptor = open(path, O_WRONLY)
            guard descriptor >= 0 else { throw FileError(systemCall: "cannot write", path: path) }
            return try writeAndClose(bytes, descriptor, path: path)
        }
        if Int(status.st_size) == bytes.count, try read(path).isSame(as: bytes) { return }
        try replace(canonical(path), with: bytes, mode: status.st_mode & 0o777)
    }

    static func writeToStandardOutput(_ bytes: [UInt8]) throws(FileError) {
        try writeAll(bytes, 1, path: "standard output")
    }

    static func writeToStandardError(_ text: String) {
        // There is nowhere left to complain.
        try? writeAll(Array(text.utf8), 2, path: "standard error")
    }

    /// The path without links and detours if the file exists; the path itself if not.
    static func canonical(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func replace(_ path: String, with bytes: [UInt8], mode: mode_t) throws(FileError) {
        let temporary = "\(path).\(getpid()).partial"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, mode)
        guard descriptor >= 0 else { throw FileError(systemCall: "cannot write", path: path) }
        do throws(FileError) {
            try writeAndClose(bytes, descriptor, path: path)
            guard rename(temporary, path) == 0 else { throw FileError(systemCall: "cannot write", path: path) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    private static func writeAndClose(_ bytes: [UInt8], _ descriptor: Int32, path: String) throws(FileError) {
        do throws(FileError) {
            try writeAll(bytes, descriptor, path: path)
        } catch {
            close(descriptor)
            throw error
        }
        guard close(descriptor) == 0 else { throw FileError(systemCall: "cannot write", path: path) }
    }

    private static func writeAll(_ bytes: [UInt8], _ descriptor: Int32, path: String) throws(FileError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw FileError(systemCall: "cannot write", path: path)
            }
        }
    }
}

// The C functions bear the names of methods above.

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}

extension [UInt8] {
    /// Whether the bytes are the same, by C's function: a debug build takes a hundred times as long to compare two arrays.
    func isSame(as other: [UInt8]) -> Bool {
        other.withUnsafeBufferPointer { isSame(as: $0) }
    }

    /// Whether a word stands anywhere among the bytes, be it part of a longer one; by C's functions, too.
    func mentions(_ word: String) -> Bool {
        let word = Array(word.utf8)
        guard let initial = word.first else { return true }
        return withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return false }
            var position = 0
            while position + word.count <= bytes.count,
                let found = memchr(start + position, Int32(initial), bytes.count - word.count + 1 - position)
            {
                position = UnsafeRawPointer(found) - start
                if memcmp(found, word, word.count) == 0 { return true }
                position += 1
            }
            return false
        }
    }

    func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
        withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress, let otherStart = other.baseAddress else { return bytes.count == other.count }
            return bytes.count == other.count && memcmp(start, otherStart, bytes.count) == 0
        }
    }
}
