"""The record kit: from rough notes on a telephone to a record."""
