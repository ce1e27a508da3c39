import ArgumentParser

/// Reads the input, lets an ``Engine`` work on it, and writes what comes of it in the order of the input.
package struct BatchRun: Sendable {
  private let sources: [(source: Source, isBatch: Bool)]
  private let engine: Engine
  private let jobs: Int
  private let failsFast: Bool
  private let reportsNothingFound: Bool
  private let isQuiet: Bool
  private let shape: OutputShape

  /// Throws a usage error where the options contradict each other.
  package init(
    _ options: InputOptions, task: Task, defaultFormat: OutputFormat? = nil,
    configure: (inout Engine) throws -> Void = { _ in }
  ) throws {
    sources = Source.list(options.files).map { source in
      (source, options.inputFormat.map { $0 == .jsonl } ?? source.isNamedAsBatch)
    }
    let hasBatch = sources.contains { $0.isBatch }
    let isList = hasBatch || sources.count > 1
    let usual: OutputFormat = hasBatch ? .jsonl : System.isTerminal(1) ? .text : .json
    let format = options.format ?? defaultFormat ?? usual
    guard task.formats.contains(format) else {
      let known = task.formats.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--format \(format.rawValue) does not apply here; use one of \(known)")
    }
    if format == .brat {
      guard !isList else { throw ValidationError("--format brat writes one document; give one file at a time") }
      guard options.offsets == .scalar else { throw ValidationError("brat counts scalars; leave --offsets out") }
    }
    if hasBatch, !options.encoding.keepsLines {
      throw ValidationError("a JSONL batch can't be in \(options.encoding.defaultValueDescription)")
    }
    let language = Language()
    shape = OutputShape(format: format, isList: isList, language: language)
    var engine = Engine(task: task, format: format)
    engine.unit = options.offsets
    engine.textField = options.textField
    engine.encoding = options.encoding
    engine.explains = options.explain
    engine.minimumConfidence = options.minConfidence
    engine.palette = Palette(options.color)
    engine.language = language
    engine.isList = isList
    do { try configure(&engine) } catch let stop as Stop {
      Log.error(stop.message)
      throw ExitCode(stop.status.rawValue)
    }
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
    for (source, _) in sources { try source.checkReadable() }
    var reader = ItemReader(sources)
    var writer = RecordWriter(shape)
    var tally = Tally()
    var progress = Progress(isQuiet: isQuiet)
    defer { progress.finish() }
    func emit(_ outcome: Outcome) throws {
      // What ends the run is said even to those who want no warnings.
      if !isQuiet || (outcome.hasFailed && !shape.isList) {
        for warning in outcome.warnings { outcome.hasFailed ? Log.error(warning) : Log.warning(warning) }
      }
      tally.count(outcome)
      progress.advance()
      try writer.write(outcome)
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
          if !reader.isReady { try writer.flush() }
        }
      }
    } catch is Halt {
    } catch let stop as Stop {
      try writer.flush()
      throw stop
    }
    try writer.finish()
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
