import ArgumentParser
import CommandSupport
import EntityTraining
import KoreanEntities

/// `gisa train`: a tagger model from labelled data.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Trains an entity model from labelled data (JSONL).")

  @Argument(help: "Labelled files, all labels marked.") var files: [String] = []
  @Option(help: "Files that mark only PS, LC, OG, DT, TI, QT (repeatable).") var six: [String] = []
  @Option(help: "The same, each sentence counted twice (repeatable).") var sixTwice: [String] = []
  @Option(help: "Files like --six whose labels were rebuilt from lists, so that names are missing (repeatable).")
  var sixRebuilt: [String] = []
  @Option(help: "Passes over the first files within one epoch.") var repeats = 1
  @Option(help: "Copies of each of their sentences with invented names.") var copies = 0
  @Option(help: "The same for --six-twice.") var sixCopies = 0
  @Option(help: "A dictionary of proper nouns: form, class, cost.") var nouns: String?
  @Option(help: "A gazetteer: surface, label, canonical name, class, provenance (repeatable).") var gazetteer:
    [String] = []
  @Option(help: "Go on from this model; `shipped` is the one inside.") var base: String?
  @Option(name: .shortAndLong, help: "Where the model goes.") var output: String
  @Option(help: "Passes over the data.") var epochs = 8
  @Option(help: "Passes after the features were thinned out.") var finishingEpochs = 3
  @Option var rate: Float = 0.25
  @Option var outsidePenalty: Float = 0
  @Option var decay: Float = 1e-6
  @Option var dropout: Float = 0.1
  @Option var minimumCount = 2
  @Option var seed: UInt64 = 20_240_601
  @Flag var last = false
  @Option(help: "Size of the feature table: two to this many buckets of three rows.") var bucketBits = 16
  @Option(help: "Leave out every sentence whose number modulo 5 is this from --six-twice: for cross-validation.")
  var holdOut: Int?

  func run() throws {
    var sources: [EntityTrainer.Source] = []
    let klue: Set<String> = ["PS", "LC", "OG", "DT", "TI", "QT"]
    var provenance = ""
    func read(_ file: String) throws -> [LabelledText] {
      let bytes = try readBytes(file)
      let name = file.split(separator: "/").last.map(String.init) ?? file
      provenance += "\(name) \(bytes.count) \(bytes.withUnsafeBytes { String(ModelFormat.checksum($0), radix: 16) })\n"
      return try readLabelled(bytes, file: file)
    }
    for file in files {
      var source = EntityTrainer.Source(name: file, texts: try read(file), repeats: repeats)
      source.copies = copies
      sources.append(source)
    }
    for file in six { sources.append(.init(name: file, texts: try read(file), known: klue, guideline: .general)) }
    for file in sixRebuilt {
      var source = EntityTrainer.Source(name: file, texts: try read(file), known: klue, guideline: .general)
      source.isRebuilt = true
      sources.append(source)
    }
    for file in sixTwice {
      var texts = try read(file)
      if let holdOut { texts = texts.enumerated().filter { $0.offset % 5 != holdOut }.map(\.element) }
      var source = EntityTrainer.Source(name: file, texts: texts, known: klue, repeats: 2, guideline: .general)
      source.copies = sixCopies
      sources.append(source)
    }
    if let base {
      var settings = EntityTrainer.Settings()
      settings.epochs = epochs
      settings.rate = rate
      settings.dropout = dropout
      let start = base == "shipped" ? EntityModel.shipped : try EntityModel(bytes: try readBytes(base))
      guard let start else { throw ValidationError("no model is shipped with this build") }
      let bytes = EntityTrainer(settings: settings).train(from: start, sources, provenance: provenance) {
        Log.error($0)
      }
      try writeBytes(bytes, to: output)
      return
    }
    var maker = DictionaryMaker()
    if let nouns { maker.addProperNouns(try readBytes(nouns)) }
    for file in gazetteer { try maker.addGazetteer(try readBytes(file), file: file) }
    let graph = maker.graph()
    Log.note("dictionary: \(maker.wordCount) words, \(graph.count) bytes")
    var settings = EntityTrainer.Settings()
    settings.epochs = epochs
    settings.finishingEpochs = finishingEpochs
    settings.rate = rate
    settings.outsidePenalty = outsidePenalty
    settings.decay = decay
    settings.dropout = dropout
    settings.minimumCount = minimumCount
    settings.bucketBits = bucketBits
    settings.averaging = !last
    settings.seed = seed
    settings.names = maker.listed
    let model = EntityTrainer(settings: settings).train(
      sources, dictionary: graph, names: maker.names(), provenance: provenance
    ) { Log.note($0) }
    try writeBytes(model, to: output)
    Log.note("\(output): \(model.count) bytes")
  }
}
