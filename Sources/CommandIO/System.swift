// The one file that knows the platform's C library.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few calls to the operating system that the tools need.
package enum System {
  package struct Failure: Error, Equatable {
    package let code: Int32
    package init(code: Int32) { self.code = code }
    package var reason: String { String(cString: strerror(code)) }
    package var isBrokenPipe: Bool { code == EPIPE }
  }

  package static func open(_ path: String) throws(Failure) -> Int32 {
    while true {
      #if canImport(Glibc)
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
      #elseif canImport(Musl)
        let descriptor = Musl.open(path, O_RDONLY | O_CLOEXEC)
      #else
        let descriptor = Darwin.open(path, O_RDONLY | O_CLOEXEC)
      #endif
      if descriptor >= 0 { return descriptor }
      if errno != EINTR { throw Failure(code: errno) }
    }
  }

  package static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #elseif canImport(Musl)
      _ = Musl.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }

  /// Up to `count` bytes; none at the end of the input.
  package static func read(_ descriptor: Int32, upTo count: Int) throws(Failure) -> [UInt8] {
    var failure: Failure?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = 0
      while true {
        #if canImport(Glibc)
          let got = Glibc.read(descriptor, buffer.baseAddress, count)
        #elseif canImport(Musl)
          let got = Musl.read(descriptor, buffer.baseAddress, count)
        #else
          let got = Darwin.read(descriptor, buffer.baseAddress, count)
        #endif
        if got >= 0 {
          initialized = got
          return
        }
        if errno != EINTR {
          failure = Failure(code: errno)
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  package static func write(_ descriptor: Int32, _ bytes: some Collection<UInt8>) throws(Failure) {
    var failure: Failure?
    let done: Void? = bytes.withContiguousStorageIfAvailable { failure = writeAll(descriptor, $0) }
    if done == nil { Array(bytes).withUnsafeBufferPointer { failure = writeAll(descriptor, $0) } }
    if let failure { throw failure }
  }

  private static func writeAll(_ descriptor: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Failure? {
    var rest = UnsafeRawBufferPointer(bytes)[...]
    while !rest.isEmpty {
      #if canImport(Glibc)
        let put = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      #elseif canImport(Musl)
        let put = Musl.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      #else
        let put = Darwin.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      #endif
      if put < 0 {
        if errno == EINTR { continue }
        return Failure(code: errno)
      }
      rest = rest.dropFirst(put)
    }
    return nil
  }

  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  package static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// A write into a closed pipe becomes an error to be handled, not a signal that kills.
  package static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Seconds on a clock that only goes forward.
  package static var monotonicSeconds: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Whether `path` is a directory.
  package static func isDirectory(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// The whole of a file.
  package static func contents(of path: String) throws(Failure) -> [UInt8] {
    let descriptor = try open(path)
    defer { close(descriptor) }
    return try contents(of: descriptor)
  }

  /// Everything up to the end of the input.
  package static func contents(of descriptor: Int32) throws(Failure) -> [UInt8] {
    var result: [UInt8] = []
    while true {
      let chunk = try read(descriptor, upTo: 1 << 16)
      if chunk.isEmpty { return result }
      result.append(contentsOf: chunk)
    }
  }
}
