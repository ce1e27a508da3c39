/// The peers' functions on characters, in terms of ours.
enum CharacterVectors {
  static func answer(_ vector: Vector) -> VectorAnswer { .notOffered }
}
