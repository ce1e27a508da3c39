#ifndef C_ENTITY_MODEL_H
#define C_ENTITY_MODEL_H

#include <stdint.h>

/// The entity model that ships with the package, embedded at build time.
const uint8_t *kt_entity_model_bytes(void);
int64_t kt_entity_model_size(void);

#endif
