/// What the executables share: JSON, batches, input and output.
package enum CommandSupportVersion { package static let schema = 1 }
