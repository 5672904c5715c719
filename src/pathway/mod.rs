//! Professions, their registration steps, and which step is next.
