import CommandSupport

@testable import Hangul

/// The peers' functions on characters, in terms of ours.
enum CharacterVectors {
  static func answer(_ vector: Vector) -> VectorAnswer {
    switch vector.peer {
    case "python-jamo": pythonJamo(vector)
    case "es-hangul": esHangul(vector)
    case "Hangul.js": hangulJS(vector)
    case "hgtk": hgtk(vector)
    case "jamotools": jamotools(vector)
    case "kss": kss(vector)
    default: .notOffered
    }
  }

  /// The one scalar that an argument is; `nil` for longer texts and for other values.
  private static func scalar(_ value: JSONValue?) -> Unicode.Scalar? {
    guard let text = value?.string, text.unicodeScalars.count == 1 else { return nil }
    return text.unicodeScalars.first
  }

  private static func text(_ scalar: Unicode.Scalar?) -> String? { scalar.map { String(Character($0)) } }

  private static func scalars(_ value: JSONValue) -> [Unicode.Scalar] {
    Array((value.string ?? value.array?.compactMap(\.string).joined() ?? "").unicodeScalars)
  }

  private static func singles(_ text: String) -> [String] { text.unicodeScalars.map { String(Character($0)) } }

  // MARK: python-jamo

  private static func pythonJamo(_ vector: Vector) -> VectorAnswer {
    let first = scalar(vector.arguments.first)
    switch vector.function {
    case "is_jamo":
      return .flag(
        first.map { Jamo.form(of: $0) != nil && Jamo.form(of: $0) != .halfwidth && $0 != "\u{3164}" } ?? false)
    case "is_hcj": return .flag(first.map { Jamo.form(of: $0) == .compatibility && $0 != "\u{3164}" } ?? false)
    case "is_hcj_modern": return .flag(first.map { Jamo.form(of: $0) == .compatibility && Jamo.isModern($0) } ?? false)
    case "is_jamo_modern": return .flag(first.map { Jamo.isModern($0) && Jamo.form(of: $0) != .halfwidth } ?? false)
    case "is_hangul_char": return .flag(first.flatMap(HangulSyllable.init) != nil)
    case "is_jamo_compound": return .flag(first.map { Jamo.components($0, at: .strokes).count > 1 } ?? false)
    case "get_jamo_class":
      guard let first, Jamo.form(of: first) == .conjoining, let place = JamoPosition(conjoining: first.value) else {
        return .refused
      }
      return .text(["leading": "lead", "vowel": "vowel", "trailing": "tail"][place.rawValue])
    case "h2j": return .text(Disassembler(form: .conjoining).disassembled(vector.text(0)))
    case "hangul_to_jamo": return .texts(singles(Disassembler(form: .conjoining).disassembled(vector.text(0))))
    case "j2hcj": return .text(JamoConverter(to: .compatibility).converted(vector.text(0)))
    case "jamo_to_hcj": return .texts(singles(JamoConverter(to: .compatibility).converted(vector.text(0))))
    case "hcj2j", "hcj_to_jamo":
      let place: JamoPosition = vector.text(1) == "lead" ? .leading : vector.text(1) == "tail" ? .trailing : .vowel
      return .text(text(first.flatMap { Jamo.conjoining($0, at: place) }))
    case "compose_jamo":
      return .text(text(Jamo.joined(vector.arguments.flatMap(scalars)).flatMap { Jamo.compatibility($0) ?? $0 }))
    case "decompose_jamo":
      guard let first else { return .refused }
      // The finest division that is one: ㄸ by strokes, ᇑ by letters.
      let parts = Jamo.components(first, at: .clusters)
      let finer = parts.count > 1 ? parts : Jamo.components(first, at: .strokes)
      return finer.count > 1 ? .texts(finer.map { String(Character($0)) }) : .text(String(Character(first)))
    case "j2h", "jamo_to_hangul": return syllable(vector.arguments)
    default: return .notOffered
    }
  }

  /// One syllable of two or three letters in any block; no third letter may be written as "" or NUL.
  private static func syllable(_ arguments: [JSONValue]) -> VectorAnswer {
    let letters = arguments.flatMap(scalars).filter { $0.value != 0 }
    guard letters.count == 2 || letters.count == 3 else { return .refused }
    return .text(
      text(Jamo.syllable(leading: letters[0], vowel: letters[1], trailing: letters.count == 3 ? letters[2] : nil)))
  }

  // MARK: es-hangul

  private static func esHangul(_ vector: Vector) -> VectorAnswer {
    let first = vector.text(0)
    switch vector.function {
    case "isHangulCharacter": return .flag(scalar(vector.arguments.first).flatMap(HangulSyllable.init) != nil)
    case "isHangulAlphabet":
      return .flag(scalar(vector.arguments.first).map { Jamo.form(of: $0) == .compatibility } ?? false)
    case "canBeChoseong": return canBe(.leading, first)
    case "canBeJungseong": return canBe(.vowel, first)
    case "canBeJongseong": return canBe(.trailing, first)
    case "combineVowels":
      let parts = vector.arguments.flatMap(scalars)
      let joined = parts.count == 2 ? LetterRules.joined(parts[0].value, parts[1].value, .clusters) : nil
      return .text(text(joined.flatMap(Unicode.Scalar.init)) ?? parts.map { String(Character($0)) }.joined())
    case "combineCharacter":
      let parts = vector.arguments.map(scalars)
      guard parts.count >= 2, parts[0].count == 1, let vowel = Jamo.joined(parts[1]) else { return .refused }
      let trailing = parts.count > 2 ? Jamo.joined(parts[2]) : nil
      if parts.count > 2, trailing == nil { return .refused }
      return .text(text(Jamo.syllable(leading: parts[0][0], vowel: vowel, trailing: trailing)))
    case "binaryAssembleCharacters":
      guard scalar(vector.arguments.first) != nil else { return .refused }
      return .text(Assembler(continuesSyllables: true).assembled(first + vector.text(1)))
    case "binaryAssemble":
      var typist = HangulTypist(continuing: first)
      for key in vector.text(1).unicodeScalars { typist.press(key) }
      return .text(typist.text)
    case "assemble":
      return .text(
        Assembler(continuesSyllables: true).assembled(vector.arguments[0].array?.compactMap(\.string).joined() ?? ""))
    case "disassemble": return .text(Disassembler(depth: .clusters).disassembled(first))
    case "disassembleToGroups": return groups(first, .clusters)
    case "getChoseong":
      return .text(
        LetterExtractor(.leading, keepsOthers: vector.option("keepNonHangul")?.bool ?? false).extracted(first))
    case "getJungseong": return .text(LetterExtractor(.vowel).extracted(first))
    case "getJongseong": return .text(LetterExtractor(.trailing).extracted(first))
    case "hasBatchim":
      guard let last = first.unicodeScalars.last.flatMap(HangulSyllable.init), let trailing = last.trailing else {
        return .flag(false)
      }
      let isDouble = LetterRules.split(trailing.value) != nil
      switch vector.option("only")?.string {
      case "single": return .flag(!isDouble)
      case "double": return .flag(isDouble)
      default: return .flag(true)
      }
    case "removeLastCharacter":
      var typist = HangulTypist(continuing: first)
      typist.backspace()
      return .text(typist.text)
    case "convertHangulToQwerty": return .text(Retyper(.hangulToQwerty).retyped(first))
    case "convertQwertyToHangul": return .text(Retyper(.qwertyToHangul).retyped(first))
    case "convertQwertyToAlphabet": return .text(Retyper(.qwertyToHangul).letters(first))
    default: return .notOffered
    }
  }

  private static func canBe(_ position: JamoPosition, _ text: String) -> VectorAnswer {
    .flag(Jamo.joined(Array(text.unicodeScalars)).map { Jamo.canBe(position, $0) } ?? false)
  }

  private static func groups(_ text: String, _ depth: DisassemblyDepth) -> VectorAnswer {
    let groups = Disassembler(depth: depth).groups(in: text)
    return .value(.array(groups.map { .array($0.letters.map { .string(String(Character($0))) }) }))
  }

  // MARK: Hangul.js

  private static func hangulJS(_ vector: Vector) -> VectorAnswer {
    let first = vector.text(0)
    let all = Array(first.unicodeScalars)
    func each(_ test: (Unicode.Scalar) -> Bool) -> VectorAnswer { .flag(!all.isEmpty && all.allSatisfy(test)) }
    switch vector.function {
    case "disassemble":
      guard case .string? = vector.arguments.first else { return .refused }
      if vector.arguments.count > 1 { return groups(first, .clusters) }
      return .texts(singles(Disassembler(depth: .clusters).disassembled(first)))
    case "assemble":
      // One case stands for a comparison within the peer's test: there is no text to compare.
      guard vector.expected?.string != nil, let letters = vector.arguments.first?.array else { return .notOffered }
      return .text(Assembler().assembled(letters.compactMap(\.string).joined()))
    case "isComplete", "isCompleteAll": return each { HangulSyllable($0) != nil }
    case "isConsonant", "isConsonantAll": return each(Jamo.isConsonant)
    case "isVowel", "isVowelAll": return each(Jamo.isVowel)
    case "isCho", "isChoAll": return each { Jamo.canBe(.leading, $0) }
    case "isJong", "isJongAll": return each { Jamo.canBe(.trailing, $0) }
    case "endsWithConsonant":
      let last = Disassembler().disassembled(first).unicodeScalars.last
      return .flag(last.map(Jamo.isConsonant) ?? false)
    case "endsWith": return .flag(Disassembler(depth: .clusters).disassembled(first).hasSuffix(vector.text(1)))
    default: return .notOffered
    }
  }

  // MARK: hgtk, jamotools, kss

  private static func hgtk(_ vector: Vector) -> VectorAnswer {
    switch vector.function {
    case "checker.is_hangul": return .flag(vector.text(0).unicodeScalars.allSatisfy { HangulSyllable($0) != nil })
    case "checker.has_batchim":
      return .flag(scalar(vector.arguments.first).flatMap(HangulSyllable.init)?.trailing != nil)
    case "letter.compose": return syllable(vector.arguments)
    case "letter.decompose":
      guard let parts = scalar(vector.arguments.first).flatMap(HangulSyllable.init) else { return .refused }
      return .texts([parts.leading, parts.vowel, parts.trailing].map { text($0) ?? "" })
    default: return .notOffered
    }
  }

  private static func jamotools(_ vector: Vector) -> VectorAnswer {
    let first = vector.text(0)
    switch vector.function {
    case "is_syllable": return .flag(scalar(vector.arguments.first).flatMap(HangulSyllable.init) != nil)
    case "join_jamos_char": return syllable(vector.arguments)
    case "split_syllables": return .text(Disassembler(form: .conjoining).disassembled(first))
    case "join_jamos": return .text(Assembler().assembled(first))
    case "normalize_to_compat_jamo":
      return .text(JamoConverter(to: .compatibility).converted(Disassembler().disassembled(first)))
    default: return .notOffered
    }
  }

  private static func kss(_ vector: Vector) -> VectorAnswer {
    let first = vector.text(0)
    switch vector.function {
    case "is_completed_form":
      return .flag(scalar(vector.arguments.first).flatMap(HangulSyllable.init)?.isInKSX1001 ?? false)
    case "get_all_completed_form_hangul_chars", "get_all_incompleted_form_hangul_chars":
      let complete = vector.function == "get_all_completed_form_hangul_chars"
      let syllables = (0..<11_172).compactMap {
        HangulSyllable(leadingIndex: $0 / 588, vowelIndex: $0 / 28 % 21, trailingIndex: $0 % 28)
      }
      return .texts(syllables.filter { $0.isInKSX1001 == complete }.map(\.description))
    case "half2full": return .text(WidthFolder().folded(first))
    case "remove_invisible_chars": return .text(Cleaner([.invisibles]).cleaned(first))
    case "reduce_emoticon_repeats": return .text(Cleaner([.repeats], repeatLimit: 2).cleaned(first))
    case "qwerty":
      let isLatin = first.unicodeScalars.allSatisfy(\.isASCII)
      return .text(Retyper(isLatin ? .qwertyToHangul : .hangulToQwerty).retyped(first))
    default: return .notOffered
    }
  }
}
