/// Learns an entity model from labelled sentences.
public enum ModelTrainer {}
