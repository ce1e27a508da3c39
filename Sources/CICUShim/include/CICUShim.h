// The only door to ICU. No ICU type appears here, so that importing this header never clashes with
// another copy of ICU (Foundation carries its own).
//
// Lengths are in code units of the buffer they belong to. Functions that write return the length written, or
// the length needed where the buffer was too small, or a negative number where ICU failed.
#ifndef CICU_SHIM_H
#define CICU_SHIM_H

#include <stdint.h>

/// The version of ICU that the shim is linked against, as major * 100 + minor.
int32_t kt_icu_version(void);

// Encodings

/// Decodes a whole buffer to UTF-16 with ICU's converter `name`. Stops at the first byte sequence that has no
/// meaning: `*error_offset` and `*error_length` tell which, and the text before it has been written.
/// `*error_length` is 0 where all went well. Returns -1 where there is no such converter.
int32_t kt_icu_decode(
    const char *name, const uint8_t *source, int32_t length, uint16_t *target, int32_t capacity,
    int32_t *error_offset, int32_t *error_length);

/// ICU's guess at the encoding of a buffer: writes its name with a final NUL and returns its confidence, 0 to 100.
int32_t kt_icu_detect(const uint8_t *source, int32_t length, char *name, int32_t capacity);

// Normalization. Forms: 0 NFC, 1 NFD, 2 NFKC, 3 NFKD.

/// Normalizes UTF-16.
int32_t kt_icu_normalize(
    int32_t form, const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity);

/// The length of the longest start of the text that is surely normalized.
int32_t kt_icu_normalized_prefix(int32_t form, const uint16_t *source, int32_t length);

/// 1 where the text is in the form, 0 where it is not.
int32_t kt_icu_is_normalized(int32_t form, const uint16_t *source, int32_t length);

/// 1 where nothing before the character can change with it or after it.
int32_t kt_icu_has_boundary_before(int32_t form, uint32_t scalar);

/// 1 where the character is assigned, stays as it is and begins a piece of its own: combining class 0 and a quick
/// check that says yes. Unicode promises that this never changes for a character.
int32_t kt_icu_is_plain(int32_t form, uint32_t scalar);

/// The same for U+0000...U+FFFF at once: bit c & 63 of bits[c >> 6]; 1024 words.
void kt_icu_plain_characters(int32_t form, uint64_t *bits);

/// The offset of the first character in `[start, length)` of a UTF-8 text that is not plain; `length` where there is
/// none. `bits` is the table of the form; leads below `suspect` are known to be plain. Hangul syllables always pass,
/// conjoining jamo on demand, and bytes that are not UTF-8.
int64_t kt_icu_plain_scan(
    int32_t form, const uint8_t *source, int64_t start, int64_t length, const uint64_t *bits, uint8_t suspect,
    int32_t passing_jamo);

// Collation

typedef struct kt_collator kt_collator;

/// Opens a collator for a locale such as "ko" or "ko-u-co-search"; strength 1 to 4, 15 for identical. NULL on failure.
kt_collator *kt_collator_open(const char *locale, int32_t strength);
void kt_collator_close(kt_collator *collator);

/// -1, 0 or 1 for two UTF-8 strings.
int32_t kt_collator_compare(
    const kt_collator *collator, const char *left, int32_t left_length, const char *right, int32_t right_length);

/// The sort key of a UTF-16 string.
int32_t kt_collator_key(
    const kt_collator *collator, const uint16_t *source, int32_t length, uint8_t *target, int32_t capacity);

#endif
