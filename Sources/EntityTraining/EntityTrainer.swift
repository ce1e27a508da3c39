import KoreanEntities

/// Makes a model from labelled texts and dictionaries. The same input and settings give the same bytes.
package struct EntityTrainer {
  package struct Source {
    package var name: String
    package var texts: [LabelledText]
    /// The labels this source marks; nil: all of the model's.
    package var known: Set<String>?
    package var weight: Float
    package var repeats: Int
    /// How many copies with other names are made of each sentence.
    package var copies = 0
    /// Which rules of labelling the source follows.
    package var guideline: EntityTagger.Guideline
    /// Whether the labels were rebuilt from lists, so that names are missing.
    package var isRebuilt = false

    package init(
      name: String, texts: [LabelledText], known: Set<String>? = nil, weight: Float = 1, repeats: Int = 1,
      guideline: EntityTagger.Guideline = .news
    ) {
      self.name = name
      self.texts = texts
      self.known = known
      self.weight = weight
      self.repeats = repeats
      self.guideline = guideline
    }
  }

  package struct Settings {
    package var labels = ["PS", "OG", "LC", "DT", "TI", "QT", "AF", "EV", "TM", "CV"]
    package var epochs = 8
    package var finishingEpochs = 3
    package var rate: Float = 0.25
    package var decay: Float = 1e-6
    package var dropout: Float = 0.1
    package var minimumCount = 2
    /// The feature table has two to this many buckets of three rows.
    package var bucketBits = 16
    /// What each place outside an entity costs: silver labels leave names out, and the model with them.
    package var outsidePenalty: Float = 0
    package var seed: UInt64 = 20_240_601
    /// Whether the weights are the mean over the finishing epochs.
    package var averaging = true
    /// Names to learn from how invented ones are spelt, besides those of the sources.
    package var names: [(surface: String, label: String)] = []
    package init() {}
  }

  package var settings: Settings

  package init(settings: Settings = Settings()) { self.settings = settings }

  /// Trains; `dictionary` is the graph's bytes, `names` those of ``NameRows``, `log` gets lines for people.
  package func train(
    _ sources: [Source], dictionary: [UInt8], names: [UInt8], provenance: String, log: (String) -> Void
  ) -> [UInt8] {
    var graphs: [WordGraph] = []
    let block = ByteBlock(dictionary)
    if let graph = WordGraph(bytes: block.bytes, owner: block) { graphs = [graph] }
    let stems = StemCounts(sources)
    var set = TrainingSet()
    for source in sources {
      for _ in 0..<source.repeats { add(source.texts, of: source, to: &set, graphs: graphs, stems: stems) }
    }
    addCopies(of: sources, to: &set, graphs: graphs, stems: stems)
    log("\(set.sequences.count) sequences, \(set.tags.count) places")
    let vocabulary = FeatureVocabulary(set.hashes, minimumCount: settings.minimumCount)
    let numbers = vocabulary.numbers(of: set.hashes)
    set.hashes = []
    log("\(vocabulary.keys.count) features")
    let trainer = ChainTrainer(labelCount: settings.labels.count, featureCount: vocabulary.keys.count)
    var chain = ChainTrainer.Settings(
      epochs: settings.epochs, rate: settings.rate, decay: settings.decay, dropout: settings.dropout,
      seed: settings.seed)
    trainer.train(set, numbers: numbers, settings: chain) { epoch, loss in
      log("epoch \(epoch)/\(settings.epochs): loss \(Float(loss))")
    }
    // Only the weightiest features get a row; those learn to do without the rest.
    let selected = ModelMaker.selection(of: trainer, vocabulary: vocabulary, bits: settings.bucketBits)
    if settings.finishingEpochs > 0 {
      let remaining = numbers.map { $0 >= 0 && selected[Int($0)] ? $0 : -1 }
      chain.epochs = settings.finishingEpochs
      chain.seed ^= 0x5EED
      trainer.train(set, numbers: remaining, settings: chain, averaging: settings.averaging) { epoch, loss in
        log("finishing epoch \(epoch)/\(settings.finishingEpochs): loss \(Float(loss))")
      }
    }
    let made = ModelMaker.sections(
      of: trainer, vocabulary: vocabulary, selected: selected, bits: settings.bucketBits,
      outsidePenalty: settings.outsidePenalty)
    log("\(made.kept) rows kept")
    var writer = ModelWriter(labels: settings.labels)
    writer.sections = [
      .table: made.table, .transitions: made.transitions, .dictionary: dictionary, .names: names,
      .provenance: Array(provenance.utf8), .checks: made.checks, .common: stems.filter(),
      .pairs: DictionaryMaker.pairs(of: dictionary),
    ]
    return writer.bytes()
  }

  private func add(
    _ texts: [LabelledText], of source: Source, to set: inout TrainingSet, graphs: [WordGraph], stems: StemCounts
  ) {
    set.add(
      texts, labels: settings.labels, known: source.known, weight: source.weight, graphs: graphs,
      guideline: source.guideline, isRebuilt: source.isRebuilt,
      commonness: { stems.commonness(of: $0, less: $1 ? 1 : 0) })
  }

  private func addCopies(
    of sources: [Source], to set: inout TrainingSet, graphs: [WordGraph], stems: StemCounts
  ) {
    guard sources.contains(where: { $0.copies > 0 }) else { return }
    var names = settings.names
    for source in sources where source.copies > 0 {
      for text in source.texts {
        let scalars = Array(text.text.unicodeScalars)
        names += text.marks.map { (String(String.UnicodeScalarView(scalars[$0.lower..<$0.upper])), $0.label) }
      }
    }
    let substitution = NameSubstitution(maker: NameMaker(names))
    var seed = Seed(state: settings.seed ^ 0xC0)
    for source in sources {
      for _ in 0..<source.copies {
        let texts = source.texts.compactMap { substitution.copy(of: $0, using: &seed) }
        add(texts, of: source, to: &set, graphs: graphs, stems: stems)
      }
    }
  }

  /// Goes on from `base` with more data: its features stay, the rows that the data speaks of move, the names in the data
  /// come into its dictionary.
  package func train(
    from base: EntityModel, _ sources: [Source], provenance: String, log: (String) -> Void
  ) -> [UInt8] {
    func section(_ section: ModelFormat.Section) -> UnsafeRawBufferPointer { base.sections[section.rawValue] }
    let labels = base.labels.map(\.rawValue)
    var set = TrainingSet()
    let graphs = base.dictionary.map { [$0] } ?? []
    for source in sources {
      for _ in 0..<source.repeats {
        // The base knows common words from more text than a domain has.
        set.add(
          source.texts, labels: labels, known: source.known, weight: source.weight, graphs: graphs,
          guideline: source.guideline, commonness: { hash, _ in base.commonness(of: hash) })
      }
    }
    let vocabulary = FeatureVocabulary(set.hashes, minimumCount: 1)
    let numbers = vocabulary.numbers(of: set.hashes)
    set.hashes = []
    log("\(set.sequences.count) sequences, \(vocabulary.keys.count) features")
    // The file keeps weights in steps; the length of a step is the one that explains the data best.
    var weights = BaseWeights(
      rows: FeatureRows(table: section(.table), checks: section(.checks)), transitions: section(.transitions), scale: 1)
    var best = Double.infinity
    for scale: Float in [8, 11, 16, 22, 32, 45, 64] {
      let probe = ChainTrainer(labelCount: labels.count, featureCount: vocabulary.keys.count)
      var candidate = weights
      candidate.scale = scale
      candidate.load(into: probe, vocabulary)
      var still = ChainTrainer.Settings()
      (still.epochs, still.rate, still.decay, still.dropout) = (1, 0, 0, 0)
      probe.train(set, numbers: numbers, settings: still) { _, loss in
        if loss < best {
          best = loss
          weights.scale = scale
        }
      }
    }
    log("loss before \(Float(best)), \(weights.scale) steps to one")
    let trainer = ChainTrainer(labelCount: labels.count, featureCount: vocabulary.keys.count)
    weights.load(into: trainer, vocabulary)
    let chain = ChainTrainer.Settings(
      epochs: settings.epochs, rate: settings.rate, decay: settings.decay, dropout: settings.dropout,
      seed: settings.seed)
    trainer.train(set, numbers: numbers, settings: chain) { epoch, loss in
      log("epoch \(epoch)/\(settings.epochs): loss \(Float(loss))")
    }
    let merged = weights.merged(trainer, vocabulary)
    // The data's names come into the dictionary, but only now: had the weights seen them there, they would lean on it.
    var maker = DictionaryMaker()
    for graph in graphs { maker.addWords(of: graph) }
    for source in sources { for text in source.texts { maker.addNames(of: text) } }
    let dictionary = maker.graph()
    var writer = ModelWriter(labels: labels)
    writer.sections = [
      .table: merged.table, .transitions: merged.transitions, .dictionary: dictionary,
      .names: [UInt8](section(.names)), .provenance: Array((base.provenance + provenance).utf8),
      .checks: merged.checks, .common: [UInt8](section(.common)),
      .pairs: DictionaryMaker.pairs(of: dictionary),
    ]
    return writer.bytes()
  }
}
