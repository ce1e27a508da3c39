/// The word tables of the package. Their source of truth is `Tables/*.tsv`.
public enum Lexicon {}
