// Whoever has the commands' records has their input and output too.
@_exported import CommandIO
