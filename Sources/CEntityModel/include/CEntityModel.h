#ifndef C_ENTITY_MODEL_H
#define C_ENTITY_MODEL_H

#include <stdint.h>

/// The entity model that ships with the package, embedded at build time.
const uint8_t *kt_entity_model_bytes(void);
int64_t kt_entity_model_size(void);

/// How many features each place has; part of the model's format.
#define KT_FEATURES 32

/// One eojeol, places counted from the start of the sequence.
typedef struct {
  int32_t lower, stem, upper;  // [lower, stem): without its particle
  uint32_t last;               // the last character
  uint64_t head, tail;         // first and last two symbols
  uint64_t stemTail;           // last two symbols of the stem
  uint64_t stemHash, particleHash;
  uint64_t stemLast;           // the last symbol of the stem
  uint64_t known;              // a Commonness
} kt_word;

/// What the dictionaries say of one place: a byte a class, and how good the word is that says so; see DictionaryTags.
typedef struct {
  uint8_t person, location, organization, work, other;
  uint8_t personRank, locationRank, organizationRank, workRank, otherRank;
  uint8_t spare[6];
} kt_word_tags;

/// One sequence made ready. `symbols` and `kinds` have three more at each end, `tags` and `patterns` one more.
typedef struct {
  const uint64_t *symbols;  // mixed, see kt_entity_symbol
  const uint8_t *kinds;
  const int32_t *wordOf;
  const kt_word *words;
  const kt_word_tags *tags;
  const uint8_t *patterns;
  int32_t count;
  int32_t wordCount;
  /// Which guideline the labels follow: the features of patterns differ by it.
  uint64_t domain;
} kt_sequence;

/// A character as the features see it.
static inline uint64_t kt_entity_symbol(uint32_t scalar) {
  uint64_t hash = (uint64_t)(scalar + 1) * 0x9E3779B97F4A7C15u;
  hash = (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9u;
  return hash ^ (hash >> 32);
}

/// Two symbols in this order.
static inline uint64_t kt_entity_pair(uint64_t first, uint64_t second) {
  return (first << 21 | first >> 43) + second;
}

/// The hash of a stem, symbol by symbol; it starts with KT_STEM and is closed by `kt_stem_end`.
#define KT_STEM 0xCBF29CE484222325u
static inline uint64_t kt_stem_add(uint64_t hash, uint64_t symbol) { return (hash ^ symbol) * 0x9E3779B97F4A7C15u; }
static inline uint64_t kt_stem_end(uint64_t hash) { return hash ^ (hash >> 32); }

/// Asks for the memory at an address, which is read soon.
static inline void kt_prefetch(const void *address) { __builtin_prefetch(address); }

/// Writes KT_FEATURES hashes for the place `index`.
void kt_entity_hashes(const kt_sequence *sequence, int32_t index, uint64_t *hashes);

/// Writes 32 scores a place (16 begin, 16 inside), the sum of the rows of its features; `scores` is 32-byte aligned.
/// The table has `1 << bits` buckets of three rows, one cache line each. A hash's first `bits` bits choose the bucket, the
/// next eight are the check byte. `checks` holds the check bytes of each bucket, four bytes for three: most features of a
/// place are not in the table, and a look at these few bytes, which stay in the cache, saves the walk to the row.
void kt_entity_scores(
    const kt_sequence *sequence, const uint8_t *table, const uint8_t *checks, int32_t bits, int16_t *scores);

/// The best sequence of labels (Viterbi): one tag a place, `label << 1 | isInside`, 0 for outside.
///
/// `weights` are 19 rows of 16: going from the end of label k (0: outside) to the begin of each label, begin to inside,
/// inside to inside, start. `work` has room for 48 numbers a place. Both and `scores` are 32-byte aligned.
void kt_entity_decode(
    const int16_t *scores, int32_t count, const int16_t *weights, int32_t labels, int16_t *work, uint8_t *tags);

/// The same without wide instructions, as other processors do it: for tests.
void kt_entity_scores_plain(
    const kt_sequence *sequence, const uint8_t *table, const uint8_t *checks, int32_t bits, int16_t *scores);
void kt_entity_decode_plain(
    const int16_t *scores, int32_t count, const int16_t *weights, int32_t labels, int16_t *work, uint8_t *tags);

#endif
