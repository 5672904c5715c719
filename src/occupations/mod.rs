//! Occupations with their codes and names, and finding one from what a person types.
