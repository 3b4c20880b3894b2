"""What one can join or contact: events, and the communities behind them."""
