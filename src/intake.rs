//! The join: from an update to facts and messages in one transaction.
