#include "CEntityModel.h"

// The reader uses the bytes where they lie, and wants cache lines.
_Alignas(64) static const uint8_t model[] = {
#embed "model.bin" if_empty(0)
};

const uint8_t *kt_entity_model_bytes(void) { return model; }
int64_t kt_entity_model_size(void) { return (int64_t)sizeof(model); }
