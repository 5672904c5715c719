//! Importers that bring hospital roles in.
