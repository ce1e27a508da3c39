import ArgumentParser

/// Reads the input, lets an ``Engine`` work on it, and writes what comes of it in the order of the input.
package struct BatchRun: Sendable {
  let sources: [(source: Source, isBatch: Bool)]
  let engine: Engine
  let jobs: Int
  let failsFast: Bool
  let reportsNothingFound: Bool
  let isQuiet: Bool
  private let shape: OutputShape

  package init(_ options: InputOptions, task: Task, configure: (inout Engine) -> Void = { _ in }) {
    sources = Source.list(options.files).map { source in
      (source, options.inputFormat.map { $0 == .jsonl } ?? source.isNamedAsBatch)
    }
    let hasBatch = sources.contains { $0.isBatch }
    let format = options.format ?? (hasBatch ? .jsonl : .json)
    shape = OutputShape(format, isList: hasBatch || sources.count > 1)
    var engine = Engine(task: task, format: format)
    engine.unit = options.offsets
    engine.textField = options.textField
    engine.explains = options.explain
    engine.minimumConfidence = options.minConfidence
    engine.isInArray = shape.isArray
    configure(&engine)
    self.engine = engine
    jobs = options.jobs == 0 ? System.processorCount : options.jobs
    failsFast = options.failFast
    reportsNothingFound = options.exitStatus
    isQuiet = options.quiet
  }

  /// Runs to the end and throws the exit code where it is not 0.
  package func run() async throws {
    System.ignoreBrokenPipes()
    let status: ExitStatus
    do {
      status = try await process()
    } catch let stop as Stop {
      Log.error(stop.message)
      status = stop.status
    } catch let failure as System.Failure {
      if failure.isBrokenPipe { return }
      Log.error("cannot write: \(failure.reason)")
      status = .internalError
    }
    if status != .done { throw ExitCode(status.rawValue) }
  }

  private func process() async throws -> ExitStatus {
    var reader = ItemReader(sources)
    var output = Output()
    var tally = Tally()
    try output.write(shape.opening)
    func emit(_ outcome: Outcome) throws {
      if !isQuiet { for warning in outcome.warnings { Log.warning(warning) } }
      tally.count(outcome)
      try output.write((tally.records > 1 ? shape.separator : []) + outcome.output)
      if outcome.hasFailed, failsFast { throw Halt() }
    }
    do {
      if jobs > 1 {
        let engine = engine
        try await OrderedPool.run(
          jobs: jobs,
          next: { try Self.chunk(from: &reader) },
          work: { $0.map(engine.outcome) },
          emit: { for outcome in $0 { try emit(outcome) } })
      } else {
        while let item = try reader.next() {
          try emit(engine.outcome(of: item))
          if !reader.isReady { try output.flush() }
        }
      }
    } catch is Halt {}
    if tally.records > 0 || shape.isArray { try output.write(shape.closing) }
    try output.flush()
    return tally.status(ofSeveral: shape.isList, reportsNothingFound: reportsNothingFound)
  }

  /// Enough work for one task: tasks cost microseconds, so not one a text; bounded in bytes, so that long texts don't
  /// pile up.
  private static func chunk(from reader: inout ItemReader) throws -> [Item]? {
    var chunk: [Item] = []
    var size = 0
    while chunk.count < 32, size < 1 << 18, let item = try reader.next() {
      chunk.append(item)
      size += item.bytes.count
    }
    return chunk.isEmpty ? nil : chunk
  }

  /// `--fail-fast` has had enough.
  private struct Halt: Error {}
}

/// What the run has come to so far.
private struct Tally {
  var records = 0
  var failures = 0
  var findings = 0
  var lastFailure = ExitStatus.someFailed

  mutating func count(_ outcome: Outcome) {
    records += 1
    if outcome.hasFailed {
      failures += 1
      lastFailure = outcome.status
    } else if outcome.hasFindings {
      findings += 1
    }
  }

  func status(ofSeveral: Bool, reportsNothingFound: Bool) -> ExitStatus {
    if failures > 0 { return ofSeveral ? .someFailed : lastFailure }
    return reportsNothingFound && findings == 0 ? .nothingFound : .done
  }
}

/// What stands before, between and after the records.
private struct OutputShape: Sendable {
  let format: OutputFormat
  /// Whether there may be more than one record.
  let isList: Bool

  init(_ format: OutputFormat, isList: Bool) {
    self.format = format
    self.isList = isList
  }

  var isArray: Bool { isList && format == .json }
  var opening: [UInt8] { Array((isArray ? "[\n  " : "").utf8) }
  var separator: [UInt8] { Array((isArray ? ",\n  " : "\n").utf8) }
  var closing: [UInt8] { Array((isArray ? "\n]\n" : "\n").utf8) }
}
